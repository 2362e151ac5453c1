// Beëindigen: what somebody has stops from a day on; today is at once.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, laatsteVan, plusDagen } from '../termijn/datum.ts'
import type { Aanstelling } from './aanstelling.ts'
import { eigenWeigering, type Feiten } from './dienst.ts'

export type Weigering = 'eigen_aanstelling' | 'dag_is_voorbij' | 'stopt_al_eerder' | 'laatste_beheerder'

/** Is there, beside this one, a functioneel beheerder without an end? */
export type Anderen = { readonly isEenBeheerder: boolean }

/** Its last day when it stops from this day on: the day before, and for what has not begun the day before it would. */
export const totBij = (van: Datum, vanaf: Datum): Datum => plusDagen(laatsteVan(van, vanaf), -1)

export function weigering(
  a: Aanstelling,
  vanaf: Datum,
  feiten: Feiten & { readonly anderen: Anderen },
): Weigering | undefined {
  const eigen = eigenWeigering(feiten)
  if (eigen) return eigen
  if (vanaf < feiten.vandaag) return 'dag_is_voorbij'
  if (a.tot !== null && totBij(a.van, vanaf) >= a.tot) return 'stopt_al_eerder'
  // Somebody must be left who can give a rol.
  const isBeheerder = a.soort === 'rol' && a.wat === 'functioneel_beheerder'
  return isBeheerder && !feiten.anderen.isEenBeheerder ? 'laatste_beheerder' : undefined
}

export function beeindigen(
  a: Aanstelling,
  vanaf: Datum,
  feiten: Feiten & { readonly anderen: Anderen },
): Result<Aanstelling, Weigering> {
  const reason = weigering(a, vanaf, feiten)
  if (reason) return refused(reason)
  return done({ ...a, tot: totBij(a.van, vanaf), einde: 'beeindigd', totEerder: a.tot })
}
