// Intrekken: the resident wants no support after all; the vragen that were open end with it.

import { done, type Result, refused } from '../../platform/result.ts'
import { type NietNu, nietBehandelen, type Stand } from './melding.ts'
import { type Afloop, openVragen } from './vraag.ts'

export type Weigering = NietNu | 'niet_uw_melding' | 'reden_ontbreekt' | 'traject_loopt'

export const weigering = (m: Stand) =>
  nietBehandelen('intrekken', m) ??
  (openVragen(m.vragen).some((v) => v.looptTraject) ? 'traject_loopt' : undefined)

export function intrekken(
  m: Stand,
  reden: string | undefined,
): Result<{ readonly reden: string; readonly aflopen: readonly Afloop[] }, Weigering> {
  const obstacle = weigering(m)
  if (obstacle) return refused(obstacle)
  if (!reden) return refused('reden_ontbreekt')
  return done({ reden, aflopen: openVragen(m.vragen).map(({ id }) => ({ id, uitkomst: 'ingetrokken' })) })
}
