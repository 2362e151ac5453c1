// Afzeggen: the overleg is off, with a reason; what was shared for it closes.

import { done, type Result, refused } from '../../platform/result.ts'
import { isPossible, type Overleg } from './overleg.ts'

export type Weigering = 'niet_meer_gepland' | 'reden_ontbreekt'

export function afzeggen(overleg: Overleg, reden: string): Result<Overleg, Weigering> {
  if (!isPossible('afzeggen', overleg.status)) return refused('niet_meer_gepland')
  if (reden === '') return refused('reden_ontbreekt')
  return done({ ...overleg, status: 'afgezegd', afzegreden: reden, versie: overleg.versie + 1 })
}
