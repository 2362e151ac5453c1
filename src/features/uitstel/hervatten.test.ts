// Hervatten: the pause ends on the day it was complete, never after the time given.

import { expect, test } from 'vitest'
import { stand, wmo } from '../../../test/support/uitstel.ts'
import type { Datum } from '../termijn/datum.ts'
import { hervatten } from './hervatten.ts'
import type { Pauzestand, Stand } from './uitstel.ts'

const pauze: Pauzestand = {
  id: 'p',
  grond: 'aanvullen',
  na: '2026-03-04',
  uiterlijk: '2026-03-14',
  tot: null,
}
const doe = (op: Datum, vandaag: Datum, anders: Partial<Stand> = {}, pauzeId = 'p') => {
  const outcome = hervatten(stand({ pauzes: [pauze], ...anders }), wmo, { pauzeId, op }, vandaag)
  return outcome.ok ? `${outcome.value.tot} ${outcome.value.einddatum}` : outcome.reason
}

for (const [wat, gegeven, verwacht] of [
  // 5 to 9 March stood still: 5 days; 16 + 5 = Saturday 21, so Monday 23.
  ['complete on the 10th', ['2026-03-10', '2026-03-10'], '2026-03-10 2026-03-23'],
  [
    'complete on the day of the request: no day stood still',
    ['2026-03-04', '2026-03-04'],
    '2026-03-04 2026-03-16',
  ],
  [
    'complete after the time given: it had ended by itself',
    ['2026-03-18', '2026-03-18'],
    '2026-03-14 2026-03-25',
  ],
  ['before the request', ['2026-03-03', '2026-03-10'], 'dag_voor_verzoek'],
  ['tomorrow', ['2026-03-11', '2026-03-10'], 'dag_in_toekomst'],
  ['twice', ['2026-03-10', '2026-03-10', { pauzes: [{ ...pauze, tot: '2026-03-09' }] }], 'al_hervat'],
  ['another pause', ['2026-03-10', '2026-03-10', {}, 'q'], 'pauze_onbekend'],
  ['a clock that stopped', ['2026-03-10', '2026-03-10', { gestoptOp: '2026-03-09' }], 'termijn_gestopt'],
] as [string, Parameters<typeof doe>, string][])
  test(`${wat}: ${verwacht}`, () => {
    expect(doe(...gegeven)).toBe(verwacht)
  })
