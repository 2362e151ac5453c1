// What a decision is asked with: who, what it is about, and for what; what no caller says counts as not there.

import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Autorisatie, Niveau } from './autorisatie.ts'
import type { Betrokkenheid } from './betrokkenheid.ts'
import type { Lezing } from './lezing.ts'
import type { Hoedanigheid } from './plafond.ts'

/** Who asks; every Medewerker is one. */
export type Wie = Pick<Medewerker, 'mandaten' | 'kernIds' | 'isActief'> &
  Partial<Pick<Medewerker, 'uitgesloten' | 'isHandelend'>> & {
    readonly rollen: readonly Hoedanigheid[]
  }

export const acties = ['zien', 'zoeken', 'wijzigen', 'uitvoeren', 'delen', 'verwijderen'] as const
export type Actie = (typeof acties)[number]

/** Closed to all but who is named on it; or by a child of twelve or older, to its parents (access.md H4, H9). */
export type Zegel = { readonly soort: 'genoemden' | 'kind'; readonly isGenoemd: boolean }

/** What somebody wrote down or was asked for in person: a contact of their own, the list of whom they may never see, what an inwoner asks. */
export const eigensoorten = ['contact', 'uitsluiting', 'verzoek'] as const
export type Eigensoort = (typeof eigensoorten)[number]

/** What is asked for: a person at the door, something with grants on it, or the log of who looked. */
export type Voorwerp = {
  readonly soort:
    | 'inwoner'
    | 'melding'
    | 'traject'
    | 'plan'
    | 'overdracht'
    | 'overleg'
    | 'voorziening'
    | 'inzage'
    | Eigensoort
  /** The grants on it that hold for this medewerker now, by name or by team. */
  readonly autorisaties: readonly Autorisatie[]
  /** Work of one of the medewerker's own teams. */
  readonly isVanEigenTeam: boolean
  /** Somebody it is about has secrecy in the BRP, or lives with who has. */
  readonly isGeheim: boolean
  /** Its one wet; absent where it has none of its own, such as a melding or a plan. */
  readonly wet?: Wet | undefined
  /** Is the reader one of whom it is about, or of their family or household (H2, H3); absent: what the grants on it tell (betrokkenheid.ts). */
  readonly betrokkenheid?: Betrokkenheid | undefined
  readonly zegel?: Zegel | undefined
  /** The niveau of the one item that is asked for; absent when the whole is shown and masked. */
  readonly niveau?: Niveau
  /** Written by the reader, or handed to the reader by name. */
  readonly isEigenStuk?: boolean
  /** When it was closed; absent while it runs. Ask with `nu`. */
  readonly geslotenOp?: Date | undefined
  /** The kern it is of, for who works in some kernen only. */
  readonly kernId?: string | undefined
  /** The reader leads the plan of this household, and the inwoner did or did not agree to put this in it (A4). */
  readonly regie?: 'met_toestemming' | 'zonder_toestemming' | undefined
  /** As whom an inwoner or representative reads (A10). */
  readonly lezing?: Lezing | undefined
}

/** What the reader wants with it; without `actie` to see it. `nu` is needed for what depends on the day. */
export type Verzoek = { readonly actie?: Actie; readonly nu?: Date }
