// A document: a file that belongs to one melding, gesprek, plan or traject, and is seen as far as that is.

import type { Niveau } from '../autorisatie/autorisatie.ts'
import type { Drager } from '../autorisatie/drager.ts'
import type { Weergave } from '../autorisatie/present.ts'
import type { ZegelOp } from '../autorisatie/zegel.ts'
import type { Wet } from '../medewerker/medewerker.ts'

export const soorten = ['brief', 'verslag', 'bewijsstuk', 'medisch', 'foto', 'eigen_plan', 'overig'] as const
export type Soort = (typeof soorten)[number]

/** How closed it is; who sees less of the thing it belongs to, does not see that it is there. */
export const niveaus = ['L2', 'L3', 'L4'] as const satisfies readonly Niveau[]
export type DocumentNiveau = (typeof niveaus)[number]

export type Document = Drager & {
  readonly id: string
  readonly inwonerId: string | undefined
  readonly gesprekId: string | null
  readonly soort: Soort
  readonly wet: Wet
  readonly niveau: DocumentNiveau
  readonly naam: string
  readonly mime: string
  readonly toelichting: string | undefined
  readonly bytes: number
  readonly hash: string
  readonly bestand: string
  readonly scan: 'schoon' | 'niet_gescand'
  readonly doorId: string
  readonly op: Date
}

/** A document as a list shows it. */
export type DocumentRegel = Drager & {
  readonly id: string
  readonly gesprekId: string | null
  /** Nothing once it was removed. */
  readonly naam: string | null
  readonly soort: Soort
  readonly niveau: DocumentNiveau
  readonly toelichting: string | null
  readonly bytes: number
  readonly isGescand: boolean
  readonly op: string
  readonly door: string
  readonly over: string | null
  readonly verwijderdOp: string | null
  readonly verwijderdDoor: string | null
  readonly verwijderreden: string | null
  /** Added by who reads this, or of a huishouden they lead. */
  readonly isVanLezer: boolean
  readonly zegel: ZegelOp
  readonly teamId: string | null
  readonly personen: readonly string[]
}

export const regelWeergave: Weergave<DocumentRegel> = {
  personen: (d) => d.personen,
  velden: {
    id: 'L2',
    gesprekId: 'L2',
    naam: 'L2',
    soort: 'L2',
    niveau: 'L2',
    toelichting: 'L2',
    bytes: 'L2',
    isGescand: 'L2',
    op: 'L2',
    door: 'L2',
    over: 'L2',
    verwijderdOp: 'L2',
    verwijderdDoor: 'L2',
    verwijderreden: 'L2',
    isVanLezer: 'L0',
    zegel: 'LX',
    teamId: 'L2',
    personen: 'L2',
    meldingId: 'L2',
    planId: 'L2',
    trajectId: 'L2',
  },
}

/** What is needed to hand the file over. */
export type DocumentBestand = Pick<DocumentRegel, 'niveau' | 'zegel' | 'teamId' | 'personen'> &
  Drager & {
    readonly huishoudenId: string
    readonly naam: string
    readonly mime: string
    readonly bestand: string
  }

export const bestandWeergave: Weergave<DocumentBestand> = {
  personen: (d) => d.personen,
  velden: {
    niveau: 'L2',
    naam: 'L2',
    zegel: 'LX',
    teamId: 'L2',
    personen: 'L2',
    huishoudenId: 'L2',
    mime: 'L2',
    bestand: 'L2',
    meldingId: 'L2',
    planId: 'L2',
    trajectId: 'L2',
  },
}
