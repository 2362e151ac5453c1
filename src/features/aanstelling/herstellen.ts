// Herstellen: an end is taken back before the day comes; what somebody has goes on as it would have.

import { done, type Result, refused } from '../../platform/result.ts'
import { laatsteVan } from '../termijn/datum.ts'
import { type Aanstelling, isDezelfde, isLeeg, type Tijd } from './aanstelling.ts'
import type { Feiten } from './dienst.ts'
import { binnenDienst, type TijdWeigering, tijdWeigering } from './geven.ts'
import { zijnErTeVeel } from './rolvoorstel.ts'

export type Weigering = TijdWeigering | 'niet_beeindigd' | 'dag_is_voorbij' | 'te_veel_bewaarders'

/** Why the end stays, if so. A bijzondere rol goes back to what two persons agreed and not a day further. */
export function weigering(a: Aanstelling, feiten: Feiten): Weigering | undefined {
  if (a.einde !== 'beeindigd' || a.tot === null) return 'niet_beeindigd'
  if (isLeeg(a) ? a.van < feiten.vandaag : a.tot < feiten.vandaag) return 'dag_is_voorbij'
  const rest = feiten.aanstellingen.filter((ander) => !isDezelfde(ander, a))
  // It began already, so its first day may be past.
  const van = laatsteVan(a.van, feiten.vandaag)
  return tijdWeigering({ ...a, van, tot: a.totEerder }, { ...feiten, aanstellingen: rest })
}

/** `anderenMetRol`: when others have this rol; the place may have been given to another meanwhile. */
export function herstellen(
  a: Aanstelling,
  feiten: Feiten & { readonly anderenMetRol: readonly Tijd[] },
): Result<Aanstelling, Weigering> {
  const reason = weigering(a, feiten)
  if (reason) return refused(reason)
  const terug = { ...a, tot: a.totEerder }
  const nog = { ...terug, van: laatsteVan(a.van, feiten.vandaag) }
  if (a.soort === 'rol' && zijnErTeVeel(a.wat, nog, feiten.anderenMetRol))
    return refused('te_veel_bewaarders')
  return done(binnenDienst(terug, feiten))
}
