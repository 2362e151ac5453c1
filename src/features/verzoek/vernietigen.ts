// Vernietigen: the colleague who was asked destroys one thing that was named, after the functionaris decided.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Genoemd } from './ding.ts'
import { standVan, type Verzoek } from './verzoek.ts'

export type Weigering = 'niet_gevraagd' | 'ding_onbekend' | 'al_afgerond' | 'eigen_besluit' | 'mag_niet_meer'

type Feiten = { readonly doorId: string; readonly magNietMeer: boolean }

/** What is still to do: nothing when it is gone already. */
export function vernietigen(
  v: Verzoek,
  ding: Genoemd | undefined,
  { doorId, magNietMeer }: Feiten,
): Result<'nog_te_doen' | 'al_weg', Weigering> {
  if (v.nakijkerId !== doorId) return refused('niet_gevraagd')
  if (v.beslotenDoorId === doorId) return refused('eigen_besluit')
  if (!ding) return refused('ding_onbekend')
  if (ding.wegOp) return done('al_weg')
  if (standVan(v) !== 'na_te_kijken') return refused('al_afgerond')
  return magNietMeer ? refused('mag_niet_meer') : done('nog_te_doen')
}
