// Weigeren: a second person says no to a bijzondere rol, with the reason.

import { done, type Result, refused } from '../../platform/result.ts'
import { type BeslisWeigering, beslisWeigering } from './bevestigen.ts'
import type { Feiten } from './dienst.ts'
import type { Voorstel } from './rolvoorstel.ts'

export type Weigering = BeslisWeigering | 'reden_ontbreekt'

export function weigeren(
  v: Voorstel,
  reden: string,
  feiten: Pick<Feiten, 'doorId' | 'dienst'>,
): Result<Voorstel & { reden: string }, Weigering> {
  const reason = beslisWeigering(v, feiten)
  if (reason) return refused(reason)
  return reden.trim() === '' ? refused('reden_ontbreekt') : done({ ...v, status: 'geweigerd', reden })
}
