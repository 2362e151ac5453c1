// An inzage as the functionaris gegevensbescherming reads it: who, when, from which screen, on what ground, and how far; never content.

import type { Doel, Niveau } from '../autorisatie/autorisatie.ts'
import type { Weergave } from '../autorisatie/present.ts'
import type { Regel } from '../autorisatie/regel.ts'
import type { Rol } from '../medewerker/rechten.ts'
import type { Datum } from '../termijn/datum.ts'

/** Whose dossier it is. */
export type Betrokkene = {
  readonly inwonerId: string
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
  readonly geboortedatum: Datum | null
  readonly isGeheim: boolean
}

/** A grant that its reader held at that moment. */
export type Grond = {
  readonly grondslag: string
  readonly isOpNaam: boolean
  readonly sinds: Date
  readonly wat: 'melding' | 'traject' | 'plan' | 'overdracht' | 'overleg'
}

/** One look, or one act on what is theirs. */
export type Kijkregel = {
  readonly id: string
  readonly inwonerId: string
  readonly op: Date
  readonly bron: 'inzage' | 'gebeurtenis'
  readonly soort: string
  readonly uitkomst: 'toegestaan' | 'geweigerd'
  readonly niveau: Niveau | null
  readonly regel: Regel | null
  readonly doel: Doel | null
  /** An act that names this inwoner; any other is of all who lived there. */
  readonly isOpNaam: boolean
  readonly medewerkerId: string | null
  /** Empty when the system itself acted. */
  readonly medewerker: string | null
  readonly functie: string | null
  readonly organisatie: string | null
  /** Those of that day. */
  readonly rollen: readonly Rol[]
  readonly teams: readonly string[]
  readonly gronden: readonly Grond[]
}

/** Which lines are asked for. */
export type Kijkvraag = {
  readonly van?: Datum | undefined
  /** With this day. */
  readonly tot?: Datum | undefined
  readonly medewerkerId?: string | undefined
  /** Only looks, or only acts. */
  readonly wat?: Kijkregel['bron'] | undefined
  readonly isGeweigerd: boolean
  readonly isNood: boolean
}

/** The log is L1, so all of it is; where somebody lives is not in it. */
export const betrokkeneWeergave: Weergave<Betrokkene> = {
  personen: (b) => [b.inwonerId],
  velden: {
    inwonerId: 'L1',
    voornamen: 'L1',
    voorvoegsel: 'L1',
    geslachtsnaam: 'L1',
    geboortedatum: 'L1',
    isGeheim: 'L1',
  },
}

export const kijkWeergave: Weergave<Kijkregel> = {
  personen: (r) => [r.inwonerId],
  velden: {
    id: 'L1',
    inwonerId: 'L1',
    op: 'L1',
    bron: 'L1',
    soort: 'L1',
    uitkomst: 'L1',
    niveau: 'L1',
    regel: 'L1',
    doel: 'L1',
    isOpNaam: 'L1',
    medewerkerId: 'L1',
    medewerker: 'L1',
    functie: 'L1',
    organisatie: 'L1',
    rollen: 'L1',
    teams: 'L1',
    gronden: 'L1',
  },
}

/** Lists show many people beside each other: nobody chose to look at one of them. */
export const lijstschermen: readonly string[] = [
  'werkvoorraad_ingezien',
  'werkvoorraad_uitgevoerd',
  'afspraken_ingezien',
  'dossiers_ingezien',
  'overdrachten_ingezien',
  'overleggen_ingezien',
  'verzoeken_ingezien',
]
