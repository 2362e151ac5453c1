// A huishouden as its page shows it: who live and lived there, what they are of each other, and what still runs.

import type { Weergave } from '../autorisatie/present.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Relatiesoort } from './relatie.ts'

type Naam = {
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
}

/** One time that somebody lived here; `tot` is null for who lives here now. */
export type Verblijf = Naam & {
  readonly inwonerId: string
  readonly geboortedatum: Datum | null
  readonly isVerwacht: boolean
  readonly overledenOp: Datum | null
  readonly van: Datum
  readonly tot: Datum | null
  readonly reden: string | null
  /** What is still open of this person in this huishouden, as far as the reader sees it. */
  readonly openMeldingen: number
  readonly lopendeTrajecten: number
  readonly isInPlan: boolean
}

export type Band = {
  readonly id: string
  readonly wie: { readonly inwonerId: string | null; readonly naam: string; readonly telefoon: string | null }
  readonly ander: { readonly inwonerId: string; readonly naam: string }
  readonly soort: Relatiesoort
  readonly van: Datum
  readonly tot: Datum | null
  readonly reden: string | null
}

export type Adres = { readonly tekst: string; readonly van: Datum | null; readonly tot: Datum | null }

export type Huishouden = {
  readonly id: string
  readonly versie: number
  readonly naam: string
  readonly adres: Adres
  readonly vorige: readonly Adres[]
  /** Somebody who lives or lived here is geheim: no address is shown (access.md H4). */
  readonly isAfgeschermd: boolean
  readonly postadres: string
  readonly vertrokkenOp: Datum | null
  readonly planId: string | null
  readonly verblijven: readonly Verblijf[]
  readonly banden: readonly Band[]
}

/** Who they are and where they live is L2 (access.md 2.3). */
export const huishoudenWeergave: Weergave<Huishouden> = {
  personen: (h) => [
    ...h.verblijven.map((v) => v.inwonerId),
    ...h.banden.flatMap((b) => [b.wie.inwonerId, b.ander.inwonerId]),
  ],
  velden: {
    id: 'L1',
    versie: 'L1',
    naam: 'L2',
    adres: 'L2',
    vorige: 'L2',
    isAfgeschermd: 'L2',
    postadres: 'L1',
    vertrokkenOp: 'L2',
    planId: 'L2',
    verblijven: 'L2',
    banden: 'L2',
  },
}

/** Who lives here now, the oldest first; a verwacht kind last. */
export const nu = <V extends Verblijf>(verblijven: readonly V[]): readonly V[] =>
  verblijven.filter((v) => v.tot === null)

/** Who lived here, the last who left first; who was here by mistake or was never born too. */
export const eerder = <V extends Verblijf>(verblijven: readonly V[]): readonly V[] =>
  verblijven.filter((v) => v.tot !== null).toSorted((a, b) => (b.tot ?? '').localeCompare(a.tot ?? ''))

/** Of who died: what is still open and must be ended by hand. */
export const nagelaten = (verblijven: readonly Verblijf[]): readonly Verblijf[] =>
  verblijven.filter(
    (v) => v.overledenOp !== null && (v.openMeldingen > 0 || v.lopendeTrajecten > 0 || v.isInPlan),
  )
