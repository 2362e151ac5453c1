// A ding of a verzoek: one whole thing that is destroyed because the inwoner asked, or why it cannot be.

import type { Weergave } from '../autorisatie/present.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Belemmering } from '../vernietiging/belemmering.ts'

/** In the order in which they go: what rests on another first. */
export const dingsoorten = ['traject', 'contact', 'melding', 'plan'] as const
export type Dingsoort = (typeof dingsoorten)[number]

/** Kind, number and day; never what it holds. */
export type Ding = { readonly soort: Dingsoort; readonly id: string; readonly dag: Datum }

/** It also holds what is of another, whose interest goes first (Wmo 2015 5.3.5 lid 2; Jeugdwet 7.3.9 lid 2). */
export type Reden = Belemmering | 'ook_van_ander'
export type Keuze = Ding & { readonly reden: Reden | null }

/** Named at the decision, and gone from this moment. */
export type Genoemd = Ding & { readonly wegOp: Date | null }

export const sleutelVan = ({ soort, id }: Pick<Ding, 'soort' | 'id'>): string => `${soort}:${id}`

/** What the second person sees: whose it is, and what was named, without what it holds. */
export type Opdracht = {
  readonly id: string
  readonly inwonerId: string
  readonly naam: string
  readonly beslotenDoor: string | null
  readonly besluitwoorden: string | null
  readonly dingen: readonly (Genoemd & Pick<Keuze, 'reden'>)[]
}

export const opdrachtWeergave: Weergave<Opdracht> = {
  personen: (o) => [o.inwonerId],
  velden: { id: 'L1', inwonerId: 'L1', naam: 'L1', beslotenDoor: 'L1', besluitwoorden: 'L1', dingen: 'L1' },
}
