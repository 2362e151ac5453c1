// Heropenen: a melding that ended goes on, with a reason; its clocks go on to the same last day.

import { done, type Result, refused } from '../../platform/result.ts'
import { type NietNu, nietBehandelen, type Stand, type Status } from './melding.ts'

export type Weigering = NietNu | 'niet_uw_melding' | 'reden_ontbreekt' | 'vraag_ontbreekt'

export type Heropening = {
  readonly status: Status
  readonly reden: string
  /** The vragen that lose their uitkomst and wait for a new one. */
  readonly vragen: readonly string[]
}

export const weigering = (m: Stand) => nietBehandelen('heropenen', m)

export function heropenen(
  m: Stand,
  reden: string | undefined,
  gekozen: readonly string[],
): Result<Heropening, Weigering> {
  const obstacle = weigering(m)
  if (obstacle) return refused(obstacle)
  const [enige] = m.vragen
  const vragen = m.vragen.length === 1 && enige ? [enige] : m.vragen.filter((v) => gekozen.includes(v.id))
  if (vragen.length === 0) return refused('vraag_ontbreekt')
  if (!reden) return refused('reden_ontbreekt')
  return done({ reden, vragen: vragen.map((v) => v.id), status: m.isGescreend ? 'gescreend' : 'ontvangen' })
}
