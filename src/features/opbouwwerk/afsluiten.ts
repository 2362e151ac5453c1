// Afsluiten: a project ends with what came of it.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Opbouwproject, Resultaat } from './opbouwproject.ts'

export type Weigering = 'is_afgesloten' | 'toelichting_ontbreekt'

export function afsluiten(
  project: Opbouwproject,
  { resultaat, toelichting }: { readonly resultaat: Resultaat; readonly toelichting: string },
): Result<Opbouwproject, Weigering> {
  if (project.status === 'afgesloten') return refused('is_afgesloten')
  if (toelichting === '') return refused('toelichting_ontbreekt')
  return done({ ...project, status: 'afgesloten', resultaat, toelichting, versie: project.versie + 1 })
}
