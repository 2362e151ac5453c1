// Verklaren: what the inwoner says about what was not changed stands beside the dossier (AVG 16).

import { done, type Result, refused } from '../../platform/result.ts'
import type { Verzoek } from './verzoek.ts'

export type Weigering = 'niet_geweigerd' | 'al_verklaard'

export function weigering(v: Verzoek): Weigering | undefined {
  if (v.soort !== 'correctie' || v.besluit === null || v.besluit === 'ingewilligd') return 'niet_geweigerd'
  return v.verklaring === null ? undefined : 'al_verklaard'
}

export function verklaren(v: Verzoek, woorden: string): Result<string, Weigering> {
  const reden = weigering(v)
  return reden ? refused(reden) : done(woorden)
}
