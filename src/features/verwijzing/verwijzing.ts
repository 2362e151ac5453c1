// A verwijzing: somebody outside who works with the inwoner told us, and hears how it went (product.md, dokter Visser).

import type { Datum } from '../termijn/datum.ts'

/** How the word goes back; `bereik` is the address, the mail address or the number that belongs to it. */
export const wegen = ['brief', 'e_mail', 'telefoon'] as const
export type Weg = (typeof wegen)[number]

export const toestemmingen = ['ja', 'nee', 'niet_gevraagd'] as const
export type Toestemming = (typeof toestemmingen)[number]
export const antwoordDoors = ['inwoner', 'wettelijk_vertegenwoordiger'] as const
export const antwoordWijzen = ['mondeling', 'schriftelijk'] as const

/** What may be told, as codes, so that no word about somebody's life leaves; only the first without a yes (access.md 2.3). */
export const berichten = [
  'opgepakt',
  'ondersteuning_gestart',
  'afgerond',
  'iemand_anders',
  'niet_bereikt',
  'wil_niet',
] as const
export type Bericht = (typeof berichten)[number]

/** Who works outside and sends somebody to us; a Wmo-consulent is a colleague. */
const verwijzers: readonly string[] = ['huisarts', 'wijkverpleging', 'school', 'ggd', 'aanbieder', 'politie']

/** Does whoever reports hear from us how it goes? A person near the inwoner does not. */
export const isVerwijzer = (melder: string, kanaal: string): boolean =>
  verwijzers.includes(melder) || (kanaal === 'verwijzer' && melder === 'anders')

export type Antwoord = {
  readonly door: (typeof antwoordDoors)[number]
  readonly op: Datum
  readonly wijze: (typeof antwoordWijzen)[number]
}

/** How a verwijzing stands for who would answer. */
export type Stand = {
  readonly id: string
  readonly meldingId: string
  readonly inwonerId: string | null
  readonly huishoudenId: string | null
  readonly planId: string | null
  readonly versie: number
  readonly weg: Weg
  readonly bereik: string
  readonly naam: string
  readonly organisatie: string
  readonly kenmerk: string | null
  readonly toestemming: Toestemming
  readonly ontvangenOp: Date
  /** The melding is open. */
  readonly loopt: boolean
  /** A first word was given. */
  readonly isBegonnen: boolean
  /** The word at the end was given, or there is nothing more that may be told. */
  readonly isKlaar: boolean
  /** Sees the file of the melding (L3). */
  readonly magBehandelen: boolean
}
