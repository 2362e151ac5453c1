// The last day of a clock from its rule, its pauses and its extension.

import { expect, test } from 'vitest'
import { herrekenen, type Loop } from './herrekenen.ts'

const loop = (anders: Partial<Loop> = {}): Loop => ({
  soort: 'beschikking_wmo',
  begin: '2026-03-02',
  pauzes: [],
  weken: null,
  ...anders,
})
const uitkomst = (l: Loop) => {
  const berekend = herrekenen(l)
  return berekend.ok ? berekend.value.einddatum : berekend.reason
}

for (const [wat, gegeven, verwacht] of [
  // Monday 2 March + 14 = Monday 16.
  ['as the law says', {}, '2026-03-16'],
  // 5 to 13 March stand still: 9 days; 16 + 9 = Wednesday 25.
  ['with a pause', { pauzes: [{ na: '2026-03-04', tot: '2026-03-14' }] }, '2026-03-25'],
  // 2 March + 8 weeks = 27 April = Koningsdag, so Tuesday 28.
  ['of another soort', { soort: 'beschikking_jeugd' }, '2026-04-28'],
  // 27 April (before the Awt moved it) + 4 weeks = Monday 25 May = tweede Pinksterdag, so Tuesday 26.
  ['made longer', { soort: 'beschikking_jeugd', weken: 4 }, '2026-05-26'],
  // 6 weeks = 13 April, + 4 = 11 May.
  ['of a klacht, put off', { soort: 'klacht', weken: 4 }, '2026-05-11'],
  ['that nobody knows', { soort: 'bestaat_niet' }, 'klok_onbekend'],
  ['from before the norm', { soort: 'evaluatie', begin: '2019-12-31' }, 'klok_onbekend'],
  ['that was agreed', { soort: 'terugkoppeling' }, 'dag_is_afgesproken'],
  ['beyond the calendar', { begin: '2032-12-24' }, 'jaar_buiten_kalender'],
] satisfies [string, Partial<Loop>, string][])
  test(`a clock ${wat}: ${verwacht}`, () => {
    expect(uitkomst(loop(gegeven))).toBe(verwacht)
  })
