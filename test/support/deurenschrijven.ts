// `npm run deuren`: writes the list of doors after a route or a right changed.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { routes } from '../../src/routes.ts'
import { deurbestand, deurlijst } from './deurlijst.ts'

writeFileSync(join(import.meta.dirname, '../..', deurbestand), deurlijst(routes))
process.stdout.write(`${deurbestand} is bijgewerkt.\n`)
