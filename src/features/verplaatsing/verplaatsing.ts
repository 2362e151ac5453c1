// Verplaatsing: everything of one medewerker, per huishouden, to go to others in one act.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'

export const soorten = ['melding', 'traject', 'gesprek', 'regie', 'plan', 'afspraak', 'waarneming'] as const
export type Soort = (typeof soorten)[number]

/** Days on which somebody stands in for who leads. */
export type Periode = { readonly van: Datum; readonly tot: Datum }

/** Do two periods share a day? */
export const overlapt = (een: Periode, ander: Periode): boolean =>
  een.van <= ander.tot && ander.van <= een.tot

/** One thing that lies with the medewerker; a `plan` is one they drew up that nobody leads yet. */
export type Stuk = {
  readonly soort: Soort
  readonly id: string
  readonly teamId: string | null
  /** Of that team: to another organisatie work goes with a package only. */
  readonly organisatieId: string | null
  readonly inwonerId: string | null
  readonly meldingId: string | null
  readonly planId: string | null
  /** The traject itself, or the one a gesprek is of. */
  readonly trajectId: string | null
  readonly wet: Wet | null
  /** Whoever does this must hold a mandate for its wet (traject: starten). */
  readonly vraagtMandaat: boolean
  readonly laag: 'proces' | 'casus' | null
  readonly status: string
  /** An offer of this layer to somebody else, which waits for an answer. */
  readonly aanbodId: string | null
  /** Of a waarneming: for which regie of whom, and until when. */
  readonly waarneming: (Periode & { readonly regieId: string; readonly regisseurId: string }) | null
}

/** What lies with them in one huishouden: it goes to one next person, so that the resident keeps one face. */
export type Groep = {
  /** The huishouden, or the melding of who is still anonymous. */
  readonly id: string
  readonly huishoudenId: string | null
  readonly huishouden: string | null
  readonly leden: readonly string[]
  readonly isGeheim: boolean
  /** Changes whenever anything in it does. */
  readonly stand: string
  readonly stukken: readonly Stuk[]
}

/** Somebody who could take it over, with what lies with them already. */
export type Kandidaat = Zakelijk<{
  readonly id: string
  readonly naam: string
  readonly functie: string
  /** The last day they work here, when it is known. */
  readonly tot: Datum | null
  /** Their teams that are of this manager too. */
  readonly teams: readonly { readonly id: string; readonly deur: string; readonly organisatieId: string }[]
  /** When somebody stands in for them, and from when they work here no longer. */
  readonly weg: readonly Periode[]
  readonly mandaten: readonly Wet[]
  readonly meldingen: number
  readonly trajecten: number
  readonly regies: number
}>

/** Why the work of who is geheim goes to this very colleague; a word of a list, for the log keeps no sentences. */
export const redenenOpNaam = ['kent_inwoner', 'inwoner_vraagt', 'deskundig', 'enige'] as const
export type RedenOpNaam = (typeof redenenOpNaam)[number]

/** Where one groep goes. */
export type Keuze = {
  readonly groepId: string
  readonly naarId: string
  /** The stand the manager saw. */
  readonly stand: string
  readonly reden: RedenOpNaam | undefined
}

/** Regie is asked; or at once theirs, when who led is gone and nobody can wait. */
export const wijzen = ['vragen', 'meteen'] as const
export type Wijze = (typeof wijzen)[number]

export const aantalVan = (groep: Pick<Groep, 'stukken'>, soort: Soort): number =>
  groep.stukken.filter((stuk) => stuk.soort === soort).length
