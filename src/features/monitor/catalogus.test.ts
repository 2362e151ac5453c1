// The catalogue on paper is the one of the definitions, whole and without doubles.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogus } from './catalogus.ts'
import { kpis } from './monitor.sql.ts'
import { zonderBron } from './zonderbron.ts'

test('the printed catalogue is the one of the definitions', () => {
  const gedrukt = readFileSync(join(import.meta.dirname, '../../../docs/generated/kpi-catalogus.md'), 'utf8')
  expect(gedrukt, 'run: npm run catalogus').toBe(catalogus(kpis))
})

test('six are counted, and no code is there twice', () => {
  const codes = [...kpis, ...zonderBron].map((kpi) => kpi.code)
  expect(kpis.map((kpi) => kpi.code).toSorted()).toEqual([
    'dichtbij.uitstroom',
    'integraal.een_plan',
    'kort.contacten',
    'toegang.aantal',
    'toegang.doorlooptijd_plan',
    'toegang.eerste_contact',
  ])
  expect(codes.filter((code, nr) => codes.indexOf(code) !== nr)).toEqual([])
})
