// Uitvoeren: what was given, changed or destroyed is written down, and then the verzoek is done.

import { done, type Result, refused } from '../../platform/result.ts'
import { standVan, type Verzoek } from './verzoek.ts'

export type Weigering =
  | 'eigen_kring'
  | 'niet_beslist'
  | 'kopie_niet_nagekeken'
  | 'niet_alles_weg'
  | 'al_afgerond'
  | 'mag_niet_meer'

type Feiten = { readonly isEigenKring: boolean; readonly magNietMeer: boolean }

export function weigering(v: Verzoek, f: Feiten): Weigering | undefined {
  if (f.isEigenKring) return 'eigen_kring'
  const stand = standVan(v)
  if (stand === 'afgerond' || stand === 'ingetrokken') return 'al_afgerond'
  if (stand === 'na_te_kijken') return v.soort === 'inzage' ? 'kopie_niet_nagekeken' : 'niet_alles_weg'
  if (stand !== 'uit_te_voeren') return 'niet_beslist'
  // A copy is not given to who may not read it any more today.
  return f.magNietMeer && v.soort !== 'vernietiging' ? 'mag_niet_meer' : undefined
}

export function uitvoeren(v: Verzoek, f: Feiten, woorden: string): Result<string, Weigering> {
  const reden = weigering(v, f)
  return reden ? refused(reden) : done(woorden)
}
