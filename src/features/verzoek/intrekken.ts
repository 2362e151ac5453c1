// Intrekken: who asked does not want it any more, until it is done.

import { done, type Result, refused } from '../../platform/result.ts'
import { isOpen, type Verzoek } from './verzoek.ts'

export type Weigering = 'al_afgerond'

export const weigering = (v: Verzoek): Weigering | undefined => (isOpen(v) ? undefined : 'al_afgerond')

export function intrekken(v: Verzoek, reden: string): Result<string, Weigering> {
  const nee = weigering(v)
  return nee ? refused(nee) : done(reden)
}
