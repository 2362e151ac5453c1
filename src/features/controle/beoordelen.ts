// Beoordelen: the functionaris says of one line whether the look was in order; never of the own looks, or of the own circle.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Uitkomst } from './controle.ts'

export type Oordeel = { readonly uitkomst: Uitkomst; readonly toelichting: string | undefined }
export type Weigering = 'eigen_inzagen' | 'eigen_kring' | 'al_beoordeeld' | 'toelichting_ontbreekt'

type Controle = { readonly medewerkerId: string; readonly uitkomst: Uitkomst | null }
/** `isEigenKring`: whose dossier it is, the reader may never see (access.md H2, H3). */
type Wie = { readonly doorId: string; readonly isEigenKring: boolean }

/** Why this reader cannot judge this line, if so; whoever looked does not judge the look (two persons, access.md 2.7). */
export function weigering(c: Controle, { doorId, isEigenKring }: Wie): Weigering | undefined {
  if (c.medewerkerId === doorId) return 'eigen_inzagen'
  if (isEigenKring) return 'eigen_kring'
  return c.uitkomst === null ? undefined : 'al_beoordeeld'
}

export function beoordelen(c: Controle, wie: Wie, oordeel: Oordeel): Result<Oordeel, Weigering> {
  const reason = weigering(c, wie)
  if (reason) return refused(reason)
  if (oordeel.uitkomst !== 'in_orde' && !oordeel.toelichting) return refused('toelichting_ontbreekt')
  return done(oordeel)
}
