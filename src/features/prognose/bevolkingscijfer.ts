// A bevolkingscijfer: how many residents of one age there are in a year, or are expected, with its source.

import type { Zakelijk } from '../../platform/zakelijk.ts'

export type Bevolkingscijfer = Zakelijk<{
  readonly jaar: number
  /** Whole years; 100 is a hundred and older. */
  readonly leeftijd: number
  readonly aantal: number
  readonly bron: string
}>
