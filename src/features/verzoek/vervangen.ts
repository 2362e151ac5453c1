// Vervangen: another colleague reads the copy or destroys, where the first left or was the wrong one.

import { done, type Result, refused } from '../../platform/result.ts'
import { standVan, type Verzoek } from './verzoek.ts'

export type Weigering = 'eigen_kring' | 'wacht_op_niemand' | 'nakijker_ontbreekt' | 'nakijker_is_het_al'

type Feiten = { readonly isEigenKring: boolean; readonly nakijkerIds: readonly string[] }

export function vervangen(v: Verzoek, f: Feiten, nakijkerId: string | undefined): Result<string, Weigering> {
  if (f.isEigenKring) return refused('eigen_kring')
  if (standVan(v) !== 'na_te_kijken') return refused('wacht_op_niemand')
  if (!nakijkerId || !f.nakijkerIds.includes(nakijkerId)) return refused('nakijker_ontbreekt')
  // Who decided does not carry it out too.
  if (nakijkerId === v.beslotenDoorId) return refused('nakijker_ontbreekt')
  return nakijkerId === v.nakijkerId ? refused('nakijker_is_het_al') : done(nakijkerId)
}
