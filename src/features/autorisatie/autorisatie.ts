// A grant of access: a niveau, for a doel, on a grondslag, from a moment until a moment (access.md 2.2).

import type { Wet } from '../medewerker/medewerker.ts'

/** Information levels, low to high (access.md 2.3); LX is sealed and opened by no niveau. */
export const niveaus = ['L0', 'L1', 'L2', 'L3', 'L4', 'LX'] as const
export type Niveau = (typeof niveaus)[number]

/** What a medewerker looks for; the purpose an inzage is logged with. */
export type Doel = 'toegangscontrole' | 'behandeling' | 'werkverdeling'

export type Autorisatie = {
  readonly niveau: Niveau
  readonly wet: Wet
  /** Given to the medewerker by name, not through a team. */
  readonly isPersoonlijk: boolean
}

/** Is `een` at least `ander`? */
export const reikt = (een: Niveau, ander: Niveau): boolean => niveaus.indexOf(een) >= niveaus.indexOf(ander)
