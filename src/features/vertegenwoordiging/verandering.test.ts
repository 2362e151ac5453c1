// The next day something changes, and what it becomes: by the same function that says what holds today.

import { expect, test } from 'vitest'
import { vertegenwoordiging } from '../../../test/support/vertegenwoordiging.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Over } from './leesrecht.ts'
import { leesniveauVan, verandering } from './verandering.ts'
import type { Vertegenwoordiging } from './vertegenwoordiging.ts'

const nu = new Date('2026-03-02T08:00:00Z')
const kind = { vertegenwoordigerId: 'kind', naam: null }
const moeder = { vertegenwoordigerId: 'moeder', naam: null }
const record = (anders: Partial<Vertegenwoordiging> = {}) =>
  vertegenwoordiging({ magHandelen: true, ...anders })
const machtiging = record({
  soort: 'gemachtigde',
  niveau: 'L2',
  van: '2026-03-29',
  totEnMet: '2027-03-28',
  magHandelen: false,
})
const over = (geboortedatum: Datum, vertegenwoordigingen: Vertegenwoordiging[] = []): Over => ({
  inwonerId: 'kind',
  geboortedatum,
  isVerwacht: false,
  isOverleden: false,
  isGeheim: false,
  vertegenwoordigingen,
  ouderIds: ['moeder'],
})

test.each<[string, typeof kind, Over, [Datum, string | undefined] | undefined]>([
  ['a child of eleven reads from twelve', kind, over('2014-03-29'), ['2026-03-29', 'L2']],
  ['one of fifteen more from sixteen', kind, over('2010-03-29'), ['2026-03-29', 'L3']],
  ['a grown-up has nothing to come', kind, over('1980-03-29'), undefined],
  ['a parent acts together from twelve', moeder, over('2014-03-29', [record()]), ['2026-03-29', 'L3']],
  ['and reads nothing from sixteen', moeder, over('2010-03-29', [record()]), ['2026-03-29', undefined]],
  [
    'or what the child gives from that day',
    moeder,
    over('2010-03-29', [record(), machtiging]),
    ['2026-03-29', 'L2'],
  ],
  [
    'a last day before that',
    moeder,
    over('2014-12-29', [record({ totEnMet: '2026-05-31' })]),
    ['2026-06-01', undefined],
  ],
])('%s', (_, wie, van, wordt) => {
  const stap = verandering(wie, van, { nu })
  expect(stap && [stap.op, leesniveauVan(stap.wordt)]).toEqual(wordt)
})
