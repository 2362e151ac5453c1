// The list of dossiers: the huishoudens a reader has a grant on, by name or through a team.

import type { Autorisatie, Niveau } from '../autorisatie/autorisatie.ts'
import type { Drager } from '../autorisatie/drager.ts'
import type { Weergave } from '../autorisatie/present.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Rol } from '../medewerker/rechten.ts'

export const dossierlijsten = ['mij', 'team'] as const
export type DossierLijst = (typeof dossierlijsten)[number]

/** Who leads a team has no dossiers of their own. */
export const eersteDossierLijst = (rollen: readonly Rol[]): DossierLijst =>
  rollen.includes('teammanager') ? 'team' : 'mij'

export const standen = ['loopt', 'klaar'] as const

/** One line of the list. */
export type DossierRegel = {
  readonly id: string
  readonly naam: string
  readonly kern: string | null
  readonly leden: readonly string[]
  readonly regisseur: string | null
  /** What runs of the things the reader has a grant on. */
  readonly meldingen: number
  readonly trajecten: number
  readonly plannen: number
}

/** As the head of the dossier itself: that it is there and who leads is L1, who they are is L2. */
export const dossierRegelWeergave: Weergave<DossierRegel> = {
  personen: ({ leden }) => leden,
  velden: {
    id: 'L0',
    naam: 'L2',
    kern: 'L2',
    leden: 'L2',
    regisseur: 'L1',
    meldingen: 'L1',
    trajecten: 'L1',
    plannen: 'L1',
  },
}

/** A line with what it is decided by. */
export type DossierRij = DossierRegel & {
  readonly isGeheim: boolean
  /** Those that reach something. */
  readonly verleend: readonly (Autorisatie &
    Drager & { readonly teamId: string | null; readonly zaakWet: Wet })[]
}

/** A kind of grant with the kind of thing it lies on. */
export type SoortGrant = Autorisatie & {
  readonly soort: 'melding' | 'traject' | 'plan'
  /** Of a traject its wet; "geen" of all else. */
  readonly zaakWet: Wet
  readonly isVanTeam: boolean
}

export type Reikwijdte = SoortGrant & { readonly isGeheim: boolean; readonly reikt: Niveau }
