// A drager: the melding, traject or plan that grants lie on; what hangs on it is seen through it.

import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Autorisatie, Doel } from './autorisatie.ts'
import { type Allow, decide } from './decide.ts'

/** One of the three is filled. */
export type Drager = {
  readonly meldingId: string | null
  readonly planId: string | null
  readonly trajectId: string | null
}

const isDezelfde = (a: Drager, b: Drager) =>
  (a.meldingId !== null && a.meldingId === b.meldingId) ||
  (a.trajectId !== null && a.trajectId === b.trajectId) ||
  (a.planId !== null && a.planId === b.planId)

export type Gegeven = {
  /** What this medewerker holds on anything of the household. */
  readonly verleend: readonly (Autorisatie & Drager)[]
  readonly isGeheim: boolean
  /** The moment of asking; without it no grondslag reaches over the wall between wetten. */
  readonly nu?: Date
}

/** The decision about what hangs on this drager; undefined when it is denied. */
export function beslisOver(
  door: Medewerker,
  { verleend, isGeheim, nu }: Gegeven,
  op: Drager & { readonly teamId: string | null; readonly wet?: Wet | undefined },
  doel: Doel = 'behandeling',
): Allow | undefined {
  const soort = op.meldingId ? 'melding' : op.trajectId ? 'traject' : 'plan'
  const autorisaties = verleend.filter((a) => isDezelfde(a, op))
  const isVanEigenTeam = door.teams.some(({ id }) => id === op.teamId)
  // Only a traject has a wet of its own; a melding can hold vragen of several, a plan doelen (access.md 2.2).
  const wet = soort === 'traject' ? op.wet : undefined
  const voorwerp = { soort, autorisaties, isVanEigenTeam, isGeheim, wet } as const
  const besluit = decide(door, voorwerp, doel, nu && { nu })
  return besluit.allow ? besluit : undefined
}
