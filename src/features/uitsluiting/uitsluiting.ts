// An uitsluiting: whom a medewerker may never see, told by themselves (access.md 2.4, H2 and H3).

import type { Masked } from '../autorisatie/present.ts'
import type { Datum } from '../termijn/datum.ts'

/** What somebody is to the medewerker; of the own file nothing. */
export const banden = ['familie', 'ex_partner', 'huisgenoot', 'vriend', 'buur', 'collega', 'anders'] as const
export type Band = (typeof banden)[number]

export type Verzoek = {
  readonly id: string
  readonly uitsluitingId: string
  readonly medewerkerId: string
  readonly reden: string
  readonly status: 'gevraagd' | 'ingewilligd' | 'afgewezen'
}

export type Uitsluiting = {
  readonly id: string
  readonly medewerkerId: string
  /** The medewerker's own file, or somebody else. */
  readonly soort: 'zelf' | 'ander'
  readonly band: Band | null
  readonly naam: string
  readonly geboortedatum: Datum | null
  /** Whether a BSN was told; the BSN itself is not kept. */
  readonly heeftBsn: boolean
  readonly van: Date
}

/** Whoever has neither is only known in words: nothing can find them by it. */
export const isHerkenbaar = (u: Masked<Pick<Uitsluiting, 'geboortedatum' | 'heeftBsn'>>): boolean =>
  u.heeftBsn === true || Boolean(u.geboortedatum)
