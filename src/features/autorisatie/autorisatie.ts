// A grant of access: a niveau, for a doel, on a grondslag, from a moment until a moment (access.md 2.2).

import type { Wet } from '../medewerker/medewerker.ts'

/** Information levels, low to high (access.md 2.3); LX is sealed and opened by no niveau. */
export const niveaus = ['L0', 'L1', 'L2', 'L3', 'L4', 'LX'] as const
export type Niveau = (typeof niveaus)[number]

/** What a medewerker looks for; the purpose an inzage is logged with. */
export type Doel = 'toegangscontrole' | 'behandeling' | 'werkverdeling' | 'kwaliteit' | 'toezicht'

export type Autorisatie = {
  readonly niveau: Niveau
  readonly wet: Wet
  /** Given to the medewerker by name, not through a team. */
  readonly isPersoonlijk: boolean
  /** What it rests on; grondslag.ts says what that is worth. */
  readonly grondslag: string
  /** The huishouden of the thing it is on: whoever may never see that sees the thing by no grant (H2, H3). */
  readonly huishoudenId?: string | null | undefined
}

/** Is `een` at least `ander`? */
export const reikt = (een: Niveau, ander: Niveau): boolean => niveaus.indexOf(een) >= niveaus.indexOf(ander)

/** The lower of the two: what a grant gives under a plafond. */
export const laagste = (een: Niveau, ander: Niveau): Niveau => (reikt(een, ander) ? ander : een)

/** The highest of them; undefined when there is none. */
export const hoogste = (van: readonly Niveau[]): Niveau | undefined =>
  van.reduce<Niveau | undefined>((max, n) => (max !== undefined && reikt(max, n) ? max : n), undefined)

/** The moment until which what closes now can be looked back at (access.md 2.4, O3). */
export function jaarLater(op: Date): Date {
  const later = new Date(op)
  later.setUTCFullYear(op.getUTCFullYear() + 1)
  return later
}
