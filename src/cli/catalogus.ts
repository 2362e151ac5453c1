// `npm run catalogus`: writes docs/generated/kpi-catalogus.md from the definitions of the kpi's.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { catalogus } from '../features/monitor/catalogus.ts'
import { kpis } from '../features/monitor/monitor.sql.ts'

const file = 'docs/generated/kpi-catalogus.md'
await writeFile(join(import.meta.dirname, '../..', file), catalogus(kpis))
console.log(`${file} is bijgewerkt.`)
