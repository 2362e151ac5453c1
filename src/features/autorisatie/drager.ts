// A drager: the melding, traject or plan that grants lie on; what hangs on it is seen through it.

import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Autorisatie, Doel } from './autorisatie.ts'
import type { Allow } from './decide.ts'
import type { Voorwerp } from './voorwerp.ts'
import { beslisStuk, type ZegelOp } from './zegel.ts'

/** One of the three is filled. */
export type Drager = {
  readonly meldingId: string | null
  readonly planId: string | null
  readonly trajectId: string | null
}

/** On the same thing. */
export const isDezelfde = (a: Drager, b: Drager): boolean =>
  (a.meldingId !== null && a.meldingId === b.meldingId) ||
  (a.trajectId !== null && a.trajectId === b.trajectId) ||
  (a.planId !== null && a.planId === b.planId)

export type Gegeven = {
  /** What this medewerker holds on anything of the household. */
  readonly verleend: readonly (Autorisatie & Drager)[]
  readonly isGeheim: boolean
  /** The moment of asking; without it no grondslag reaches over the wall between wetten. */
  readonly nu?: Date
  /** What a traject is to who leads the plan (A4); left out where leading opens nothing. */
  readonly regie?: (trajectId: string) => Voorwerp['regie']
}

/** The decision about what hangs on this drager; undefined when it is denied. */
export function beslisOver(
  door: Medewerker,
  { verleend, isGeheim, nu, regie }: Gegeven,
  op: Drager & {
    readonly teamId: string | null
    readonly wet?: Wet | undefined
    readonly zegel?: ZegelOp | undefined
  },
  doel: Doel = 'behandeling',
): Allow | undefined {
  const soort = op.meldingId ? 'melding' : op.trajectId ? 'traject' : 'plan'
  const autorisaties = verleend.filter((a) => isDezelfde(a, op))
  const isVanEigenTeam = door.teams.some(({ id }) => id === op.teamId)
  // Only a traject has a wet of its own; a melding can hold vragen of several, a plan doelen (access.md 2.2).
  const wet = soort === 'traject' ? op.wet : undefined
  const leidt = op.trajectId === null ? undefined : regie?.(op.trajectId)
  const voorwerp = { soort, autorisaties, isVanEigenTeam, isGeheim, wet, regie: leidt } as const
  const besluit = beslisStuk(door, voorwerp, { doel, zegel: op.zegel, ...(nu && { nu }) })
  return besluit.allow ? besluit : undefined
}
