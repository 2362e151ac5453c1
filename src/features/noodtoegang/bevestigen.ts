// Bevestigen: a second person says yes to seeing special data (L4), within a quarter of an hour.

import { done, type Result, refused } from '../../platform/result.ts'
import { grens, type Noodtoegang, na } from './noodtoegang.ts'

export type Weigering = 'niet_gevonden' | 'eigen_aanvraag' | 'al_bevestigd' | 'te_laat'

export function bevestigen(
  n: Noodtoegang | undefined,
  o: { readonly doorId: string; readonly nu: Date },
): Result<{ readonly tweedeId: string }, Weigering> {
  if (!n?.vraagtTweede) return refused('niet_gevonden')
  if (n.medewerkerId === o.doorId) return refused('eigen_aanvraag')
  if (n.tweedeId !== null) return refused('al_bevestigd')
  return o.nu > na(n.van, grens.tweede) ? refused('te_laat') : done({ tweedeId: o.doorId })
}
