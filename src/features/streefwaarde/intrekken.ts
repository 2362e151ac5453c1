// Intrekken: who proposed takes it back, as long as nobody decided about it.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Streefvoorstel } from './streefvoorstel.ts'

export type Weigering = 'is_afgehandeld' | 'intussen_gewijzigd' | 'niet_van_u'

export function intrekken(
  voorstel: Pick<Streefvoorstel, 'status' | 'versie' | 'voorgesteldDoorId'>,
  { doorId, versie }: { readonly doorId: string; readonly versie: number },
): Result<{ readonly status: 'ingetrokken' }, Weigering> {
  if (voorstel.voorgesteldDoorId !== doorId) return refused('niet_van_u')
  if (voorstel.status !== 'open') return refused('is_afgehandeld')
  return voorstel.versie === versie ? done({ status: 'ingetrokken' }) : refused('intussen_gewijzigd')
}
