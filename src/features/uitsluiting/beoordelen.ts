// Beoordelen: the privacy officer says whether somebody goes off the list of a medewerker; never of the own list.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Verzoek } from './uitsluiting.ts'

export const besluiten = ['ingewilligd', 'afgewezen'] as const
export type Besluit = (typeof besluiten)[number]
export type Weigering = 'niet_gevonden' | 'eigen_lijst' | 'al_besloten' | 'toelichting_ontbreekt'

export function beoordelen(
  verzoek: Verzoek | undefined,
  o: { readonly doorId: string; readonly besluit: Besluit; readonly toelichting: string },
): Result<Besluit, Weigering> {
  if (!verzoek) return refused('niet_gevonden')
  if (verzoek.medewerkerId === o.doorId) return refused('eigen_lijst')
  if (verzoek.status !== 'gevraagd') return refused('al_besloten')
  if (o.toelichting.trim() === '') return refused('toelichting_ontbreekt')
  return done(o.besluit)
}
