// A doorklik: from a figure of the monitor to the dossiers it is about, for who was given them.

import type { Weergave } from '../autorisatie/present.ts'

/** One dossier of a figure. */
export type DoorklikRegel = {
  readonly id: string
  readonly naam: string
  readonly kern: string | null
  readonly leden: readonly string[]
  readonly gevallen: number
  readonly bereikt: number
}

/** That somebody counts in a figure says what runs there: as much as the head of the dossier, and not to who only knows that there is one. */
export const doorklikWeergave: Weergave<DoorklikRegel> = {
  personen: ({ leden }) => leden,
  velden: { id: 'L2', naam: 'L2', kern: 'L2', leden: 'L2', gevallen: 'L2', bereikt: 'L2' },
}

/** Dossiers on one page. */
export const doorklikPerBladzij = 25
