// Mededelen: tells of a later day and moves nothing (Awb 4:14 lid 1).

import { expect, test } from 'vitest'
import { stand, wmo } from '../../../test/support/uitstel.ts'
import type { Datum } from '../termijn/datum.ts'
import { mededelen } from './mededelen.ts'
import type { Stand } from './uitstel.ts'

const doe = (
  verwachtOp: Datum,
  vandaag: Datum,
  anders: Partial<Stand> = {},
  reden = 'Wij wachten op advies.',
) => {
  const outcome = mededelen(stand(anders), wmo, { verwachtOp, reden }, vandaag)
  return outcome.ok ? outcome.value.verwachtOp : outcome.reason
}

for (const [wat, gegeven, verwacht] of [
  ['in time', ['2026-03-30', '2026-03-10'], '2026-03-30'],
  ['also when it is late already', ['2026-03-30', '2026-03-20'], '2026-03-30'],
  ['not a day within the term', ['2026-03-16', '2026-03-10'], 'dag_niet_later'],
  ['not a day that has passed', ['2026-03-18', '2026-03-20'], 'dag_niet_later'],
  ['not beyond the calendar', ['2033-01-03', '2026-03-10'], 'datum_buiten_kalender'],
  ['with a reason', ['2026-03-30', '2026-03-10', {}, ' '], 'reden_ontbreekt'],
  ['of a clock with its article only', ['2026-05-30', '2026-03-10', { soort: 'klacht' }], 'geen_mededeling'],
  ['while it runs', ['2026-03-30', '2026-03-20', { gestoptOp: '2026-03-12' }], 'termijn_gestopt'],
] as [string, Parameters<typeof doe>, string][])
  test(`${wat}: ${verwacht}`, () => {
    expect(doe(...gegeven)).toBe(verwacht)
  })
