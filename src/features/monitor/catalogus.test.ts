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

test('these are counted, and no code is there twice', () => {
  const codes = [...kpis, ...zonderBron].map((kpi) => kpi.code)
  expect(kpis.map((kpi) => kpi.code).toSorted()).toEqual([
    'afspraak.nagekomen',
    'beeindigd.volgens_plan',
    'begeleiding.terugkeer',
    'dichtbij.uitstroom',
    'dichtbij.verwijzers_jeugd',
    'doel.bereikt',
    'ervaring.begeleiding',
    'ervaring.communicatie',
    'ervaring.keuzevrijheid',
    'ervaring.kwaliteit',
    'ervaring.snel',
    'ervaring.toegankelijkheid',
    'ervaring.zelfredzaamheid',
    'evaluatie.op_tijd',
    'integraal.een_plan',
    'integraal.eigen_bijdrage_plan',
    'kort.contacten',
    'kort.maatwerk_na',
    'kort.terugkeer',
    'terugkoppeling',
    'toegang.aantal',
    'toegang.doorlooptijd_plan',
    'toegang.eerste_contact',
    'toegang.wachtlijst',
    'toegang.wettelijk',
    'verwijzing.hops',
  ])
  expect(codes.filter((code, nr) => codes.indexOf(code) !== nr)).toEqual([])
})
