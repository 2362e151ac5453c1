// Intrekken: whoever asked for a bijzondere rol takes that back, as long as nobody answered.

import { done, type Result, refused } from '../../platform/result.ts'
import { eigenWeigering, type Feiten } from './dienst.ts'
import type { Voorstel } from './rolvoorstel.ts'

export type Weigering = 'eigen_aanstelling' | 'al_beslist' | 'niet_uw_voorstel'

export function intrekken(
  v: Voorstel,
  feiten: Pick<Feiten, 'doorId' | 'dienst'>,
): Result<Voorstel, Weigering> {
  const eigen = eigenWeigering(feiten)
  if (eigen) return refused(eigen)
  if (v.status !== 'voorgesteld') return refused('al_beslist')
  return v.voorgesteldDoorId === feiten.doorId
    ? done({ ...v, status: 'ingetrokken' })
    : refused('niet_uw_voorstel')
}
