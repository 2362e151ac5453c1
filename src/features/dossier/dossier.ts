// A dossier: everything of one huishouden on one page, each part as far as this reader's grants reach; derived, never stored.

import type { Niveau } from '../autorisatie/autorisatie.ts'
import type { Weergave } from '../autorisatie/present.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Leefgebied } from '../melding/melding.ts'
import { type Datum, dagenTussen } from '../termijn/datum.ts'

export type Lid = {
  readonly id: string
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
  readonly geboortedatum: Datum | null
  readonly isVerwacht: boolean
  readonly isGeheim: boolean
  /** Has a doel in the running plan, or agreed to it. */
  readonly isInPlan: boolean
}

/** Two people and what one is of the other. */
export type Relatie = { readonly wie: string; readonly soort: string; readonly ander: string }

export type Hoofd = {
  readonly id: string
  readonly naam: string
  readonly kern: string | null
  /** Absent when somebody who lives here is geheim (access.md H4): then only the postal address of the gemeente. */
  readonly adres: string | null
  readonly isAfgeschermd: boolean
  readonly postadres: string
  readonly leden: readonly Lid[]
  readonly relaties: readonly Relatie[]
  readonly regisseur: string | null
}

/** That it is there and who leads is L1; who they are and where they live is L2 (access.md 2.3). */
export const hoofdWeergave: Weergave<Hoofd> = {
  personen: (h) => h.leden.map((lid) => lid.id),
  velden: {
    id: 'L0',
    naam: 'L2',
    kern: 'L2',
    adres: 'L2',
    isAfgeschermd: 'L2',
    postadres: 'L1',
    leden: 'L2',
    relaties: 'L2',
    regisseur: 'L1',
  },
}

export type Termijn = {
  readonly id: string
  readonly soort: string
  readonly begin: Datum
  readonly einddatum: Datum
}

/** An eigen plan is the resident's right, not our work: when its days are over nothing is late (Wmo 2.3.2 lid 2). */
export const isAanOns = (t: Termijn): boolean => t.soort !== 'eigen_plan'

/** A melding, gesprek, traject or plan that runs; all in one shape, so that "Nu" reads as one list. */
export type Zaak = {
  readonly id: string
  readonly wat: 'melding' | 'gesprek' | 'traject' | 'plan'
  readonly stand: string
  readonly soortTraject: string | null
  readonly op: string
  readonly isOpen: boolean
  readonly wetten: readonly Wet[]
  /** The one wet of a traject, and of a gesprek within one: the wall it stands behind; `geen` for the rest. */
  readonly wet: Wet
  /** What a melding or traject is about. */
  readonly leefgebieden: readonly Leefgebied[]
  readonly behandelaar: string | null
  readonly team: string | null
  readonly teamId: string | null
  readonly isSpoed: boolean
  readonly isOnveilig: boolean
  readonly termijnen: readonly Termijn[]
  readonly personen: readonly string[]
  /** What carries the grants. */
  readonly meldingId: string | null
  readonly planId: string | null
  readonly trajectId: string | null
}

export const zaakWeergave: Weergave<Zaak> = {
  personen: (z) => z.personen,
  velden: {
    id: 'L0',
    wat: 'L0',
    stand: 'L1',
    soortTraject: 'L2',
    op: 'L1',
    isOpen: 'L1',
    wetten: 'L1',
    wet: 'L1',
    leefgebieden: 'L2',
    behandelaar: 'L1',
    team: 'L1',
    teamId: 'L1',
    isSpoed: 'L1',
    isOnveilig: 'L4',
    termijnen: 'L1',
    personen: 'L1',
    meldingId: 'L1',
    planId: 'L1',
    trajectId: 'L1',
  },
}

export type Doel = {
  readonly id: string
  readonly woorden: string
  readonly voornamen: string | null
  readonly leefgebied: string
  readonly start: number | null
  readonly nu: number | null
  readonly streef: number | null
  readonly resultaat: 'bereikt' | 'deels' | 'niet' | null
}

export type Afspraak = {
  readonly id: string
  readonly van: 'inwoner' | 'netwerk' | 'vrijwilliger' | 'medewerker' | 'aanbieder'
  readonly wie: string
  readonly wat: string
  readonly voorDatum: Datum
  readonly status: 'open' | 'nagekomen' | 'niet_nagekomen' | 'vervallen'
}

export type Plan = {
  readonly id: string
  readonly status: 'concept' | 'gedeeld' | 'lopend' | 'afgesloten'
  readonly woorden: string
  readonly doelen: readonly Doel[]
  readonly afspraken: readonly Afspraak[]
  readonly personen: readonly string[]
}

/** The plan of a household is L2 of what its people put in it (access.md, "One household plan"). */
export const planWeergave: Weergave<Plan> = {
  personen: (p) => p.personen,
  velden: { id: 'L0', status: 'L1', woorden: 'L2', doelen: 'L2', afspraken: 'L2', personen: 'L1' },
}

/** Due within two weeks, or late: it stands under "Nu", and nowhere else on the page. */
export const isNabij = (a: Afspraak, vandaag: Datum): boolean =>
  a.status === 'open' && dagenTussen(vandaag, a.voorDatum) <= 14

/** Is it a promise of ours, or theirs? */
export const isVanOns = (van: Afspraak['van']): boolean => van === 'medewerker'

/** The things of a household that a reader may see; what hangs on another is not there for them. */
export type Zichtbaar = Readonly<Record<'meldingIds' | 'planIds' | 'trajectIds', readonly string[]>>

/** Who may see how much of this household now; of the things the reader may see alone. */
export type Inzicht = { readonly wie: string; readonly niveau: Niveau }

export const inzichtWeergave: Weergave<Inzicht> = {
  personen: () => [],
  velden: { wie: 'L1', niveau: 'L1' },
}
