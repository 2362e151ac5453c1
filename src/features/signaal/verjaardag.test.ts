// Birthdays that ask for something: which signaal on which day, month ends and 29 February included.

import { expect, test } from 'vitest'
import { dagVanLeeftijd } from '../inwoner/inwoner.ts'
import type { Datum } from '../termijn/datum.ts'
import { geborenTussen, verjaardagen } from './verjaardag.ts'

test.each<[string, Datum, number, Datum]>([
  ['an ordinary day', '2010-04-03', 192, '2026-04-03'],
  ['half a year further', '2010-04-03', 198, '2026-10-03'],
  ['29 February in a leap year', '2008-02-29', 192, '2024-02-29'],
  ['29 February in another year is 1 March', '2008-02-29', 144 + 60, '2025-03-01'],
  ['half a year after 31 August is 1 March', '2009-08-31', 198, '2026-03-01'],
  ['half a year after 30 August too', '2009-08-30', 198, '2026-03-01'],
  ['half a year after 31 March is 1 October', '2009-03-31', 198, '2025-10-01'],
])('%s', (_, geboren, maanden, dag) => {
  expect(dagVanLeeftijd(geboren, maanden)).toBe(dag)
})

test.each<[string, Datum, Datum, string | undefined, Datum?]>([
  ['29 days before 12: nothing yet', '2014-04-30', '2026-04-01', undefined],
  ['28 days before 12', '2014-04-29', '2026-04-01', 'wordt_12', '2026-04-29'],
  ['on the 12th birthday', '2014-04-01', '2026-04-01', 'wordt_12', '2026-04-01'],
  ['a night was missed: still, and due now', '2014-03-20', '2026-04-01', 'wordt_12', '2026-04-01'],
  ['four weeks after 12: over', '2014-03-04', '2026-04-01', undefined],
  ['28 days before 16', '2010-04-29', '2026-04-01', 'wordt_16', '2026-04-29'],
  ['the day before sixteen and a half', '2009-10-02', '2026-04-01', undefined],
  ['sixteen and a half', '2009-10-01', '2026-04-01', 'wordt_16_half', '2026-04-29'],
  ['a plan begun a month before 17', '2009-05-01', '2026-04-01', 'wordt_16_half', '2026-04-29'],
  ['17', '2009-04-01', '2026-04-01', 'wordt_17', '2026-04-29'],
  ['born on 29 February, 17 on 1 March and not before', '2008-02-29', '2025-02-28', 'wordt_16_half'],
  ['born on 29 February, 17 on 1 March', '2008-02-29', '2025-03-01', 'wordt_17', '2025-03-29'],
  ['18 and a month: over', '2008-03-01', '2026-04-01', undefined],
  ['nine years old', '2017-01-01', '2026-04-01', undefined],
])('%s', (_, geboren, vandaag, soort, voorDatum) => {
  const [eerste] = verjaardagen(geboren, vandaag)
  expect(eerste?.soort).toBe(soort)
  if (voorDatum) expect(eerste?.voorDatum).toBe(voorDatum)
})

test('in the weeks before 18 the 17th birthday is still said too, once each', () => {
  expect(verjaardagen('2008-04-20', '2026-04-01').map(({ soort }) => soort)).toEqual(['wordt_17', 'wordt_18'])
})

test('nobody is due who is not looked for', () => {
  for (const vandaag of ['2026-04-01', '2024-02-29', '2025-03-01', '2026-12-31'] as const) {
    const [van, tot] = geborenTussen(vandaag)
    for (let jaar = 1990; jaar < 2026; jaar++)
      for (const dag of ['01-01', '02-28', '03-01', '03-28', '04-30', '05-31', '08-31', '12-31']) {
        const geboren = `${jaar}-${dag}` as Datum
        if (verjaardagen(geboren, vandaag).length > 0) {
          expect(geboren >= van && geboren <= tot, `${geboren} on ${vandaag}`).toBe(true)
        }
      }
  }
})
