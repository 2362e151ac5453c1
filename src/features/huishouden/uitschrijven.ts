// Uitschrijven: somebody no longer lives in the huishouden, and gets one of their own, so that nobody is lost.

import { done, type Result, refused } from '../../platform/result.ts'
import {
  type Bewoning,
  bewonerVan,
  type Dag,
  type DagWeigering,
  dagWeigering,
  geborenen,
} from './bewoning.ts'

export const uitschrijfredenen = [
  'elders',
  'buiten_gemeente',
  'instelling',
  'vergissing',
  'niet_geboren',
] as const
export type Uitschrijfreden = (typeof uitschrijfredenen)[number]

export type Weigering = 'geen_lid' | 'laatste_bewoner' | 'reden_past_niet' | DagWeigering

export type Uitschrijving = {
  readonly inwonerId: string
  readonly reden: Uitschrijfreden
  /** A pregnancy that ended leaves no huishouden behind. */
  readonly krijgtHuishouden: boolean
}

export function uitschrijven(
  huis: Bewoning,
  o: Dag & { readonly inwonerId?: string | undefined; readonly reden: Uitschrijfreden },
): Result<Uitschrijving, Weigering> {
  const lid = bewonerVan(huis, o.inwonerId)
  if (!lid) return refused('geen_lid')
  const { inwonerId, isVerwacht } = lid
  if (isVerwacht !== (o.reden === 'niet_geboren')) return refused('reden_past_niet')
  const dag = dagWeigering(o, [lid])
  if (dag) return refused(dag)
  if (!isVerwacht && geborenen(huis).length === 1) return refused('laatste_bewoner')
  return done({ inwonerId, reden: o.reden, krijgtHuishouden: !isVerwacht })
}
