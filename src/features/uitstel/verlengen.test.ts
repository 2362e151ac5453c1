// Verlengen: once, in time, within the weeks of the law, with the mandate of the wet.

import { expect, test } from 'vitest'
import { stand, wmo } from '../../../test/support/uitstel.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Stand } from './uitstel.ts'
import { verlengen } from './verlengen.ts'

// Six weeks from Monday 2 March: Monday 13 April.
const klacht: Partial<Stand> = { soort: 'klacht', wet: 'geen', einddatum: '2026-04-13' }
const doe = (
  weken: number,
  vandaag: Datum,
  anders: Partial<Stand> = klacht,
  reden = 'Er zijn veel klachten.',
) => {
  const outcome = verlengen(stand(anders), wmo, { weken, reden }, vandaag)
  return outcome.ok ? outcome.value.einddatum : outcome.reason
}

for (const [wat, gegeven, verwacht] of [
  // 13 April + 28 = Monday 11 May.
  ['four weeks', [4, '2026-04-01'], '2026-05-11'],
  // 13 April + 14 = Monday 27 April, Koningsdag; so Tuesday 28.
  ['fewer weeks', [2, '2026-04-01'], '2026-04-28'],
  ['on the last day', [4, '2026-04-13'], '2026-05-11'],
  ['a day too late', [4, '2026-04-14'], 'verlengen_te_laat'],
  ['five weeks', [5, '2026-04-01'], 'weken_te_veel'],
  ['no weeks', [0, '2026-04-01'], 'weken_te_veel'],
  ['a second time', [4, '2026-04-01', { ...klacht, weken: 2 }], 'al_verlengd'],
  ['a clock that cannot', [4, '2026-03-04', {}], 'niet_verlengbaar'],
  ['no reason', [4, '2026-04-01', klacht, ''], 'reden_ontbreekt'],
  // 27 April counted, + 8 weeks = Monday 22 June: Awb 4:14 lid 3.
  [
    'a beschikking jeugd',
    [8, '2026-04-01', { soort: 'beschikking_jeugd', einddatum: '2026-04-28' }],
    '2026-06-22',
  ],
  [
    'without mandate',
    [8, '2026-04-01', { soort: 'beschikking_jeugd', wet: 'jeugdwet', einddatum: '2026-04-28' }],
    'geen_mandaat',
  ],
] as [string, Parameters<typeof doe>, string][])
  test(`${wat}: ${verwacht}`, () => {
    expect(doe(...gegeven)).toBe(verwacht)
  })
