// What a reader may conclude from a printed cel, written apart from the rules that made it.

import type { Meting } from '../../../src/features/monitor/meting.ts'
import type { Cel } from '../../../src/features/publicatie/cel.ts'
import type { Gedrukt } from './harnas.ts'
import { cellenVan, kpi, metingen, type Wereld } from './wereld.ts'

const afgerond = (n: number) => (n === 5 ? { van: 5, tot: 7 } : { van: n - 2, tot: n + 2 })

/** The sums that this cel prints, with the bounds its rounding leaves. */
export function lees(wereld: Wereld, cel: Cel): readonly Gedrukt[] {
  const alle = cellenVan(wereld, cel)
  const teller = cellenVan(wereld, cel, 'teller')
  if (cel.deel === 'aantal') {
    if (cel.waarde !== null) return [{ cellen: alle, ...afgerond(cel.waarde) }]
    return cel.verborgen === 'minder_dan_5' ? [{ cellen: alle, van: 0, tot: 4 }] : []
  }
  if (cel.verborgen === 'te_weinig_gevallen') return [{ cellen: alle, van: 0, tot: 32 }]
  if (cel.noemer === null) return []
  const boven = cel.teller === null ? { van: 0, tot: 4 } : afgerond(cel.teller)
  return [
    { cellen: alle, ...afgerond(cel.noemer) },
    { cellen: teller, ...boven },
  ]
}

/** What was counted behind each printed number, and who was not reached. */
export const doelen = (wereld: Wereld, cellen: readonly Pick<Meting, 'periode' | 'splitsing' | 'groep'>[]) =>
  cellen.flatMap((cel) => {
    const alle = cellenVan(wereld, cel)
    const teller = cellenVan(wereld, cel, 'teller')
    return [alle, teller, alle.filter((nr) => !teller.includes(nr))]
  })

/** The known-bad publication: one to four hidden, everything else exact. */
export const slecht = (wereld: Wereld, perioden: readonly string[]): readonly Gedrukt[] =>
  metingen(wereld, perioden)
    .filter(({ deel }) => deel === kpi.delen[0].code)
    .map((meting) => {
      const aantal = meting.waarde ?? 0
      const klein = meting.splitsing !== 'totaal' && aantal >= 1 && aantal <= 4
      return {
        cellen: cellenVan(wereld, meting),
        ...(klein ? { van: 1, tot: 4 } : { van: aantal, tot: aantal }),
      }
    })
