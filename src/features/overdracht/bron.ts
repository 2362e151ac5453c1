// The bron of an overdracht: the melding, traject or plan it comes from, as the one who offers may know it.

import type { Wet } from '../medewerker/medewerker.ts'
import type { Leefgebied } from '../melding/melding.ts'

export type BronSoort = 'melding' | 'traject' | 'plan'

export type Bron = {
  readonly soort: BronSoort
  readonly id: string
  readonly huishoudenId: string | null
  /** Who it is about; of a plan several, and then one is chosen. */
  readonly inwonerIds: readonly string[]
  /** The wet of what was written; of a melding and a plan possibly several. */
  readonly wetten: readonly Wet[]
  /** What a traject is about; of a melding its vragen say so, and a plan has one for each doel. */
  readonly leefgebied: Leefgebied | null
  /** Who has it; a plan lies with no team, so the offer comes from the team of who offers. */
  readonly teamId: string | null
  readonly isOpen: boolean
  /** An offer of it waits for an answer. */
  readonly heeftAanbod: boolean
  /** The line it stands in, when it came from an overdracht itself. */
  readonly ketenId: string | null
  readonly isGeheim: boolean
  /** Has the file (L3 or more): nobody hands on what they cannot read. */
  readonly magBehandelen: boolean
}
