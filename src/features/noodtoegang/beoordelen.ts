// Beoordelen: the privacy officer looks a noodtoegang over and says what came of it; never of one they took or confirmed.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Noodtoegang, Uitkomst } from './noodtoegang.ts'

export type Weigering = 'niet_gevonden' | 'zelf_betrokken' | 'al_beoordeeld' | 'oordeel_ontbreekt'

export function beoordelen(
  n: Noodtoegang | undefined,
  o: { readonly doorId: string; readonly uitkomst: Uitkomst; readonly oordeel: string },
): Result<{ readonly uitkomst: Uitkomst; readonly oordeel: string }, Weigering> {
  if (!n) return refused('niet_gevonden')
  if (n.medewerkerId === o.doorId || n.tweedeId === o.doorId) return refused('zelf_betrokken')
  if (n.uitkomst !== null) return refused('al_beoordeeld')
  const oordeel = o.oordeel.trim()
  return oordeel === '' ? refused('oordeel_ontbreekt') : done({ uitkomst: o.uitkomst, oordeel })
}
