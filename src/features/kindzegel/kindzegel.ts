// A kindzegel: what a child of twelve or older closed to its parents; everybody else reads it as before (access.md H9, 2.6).

import { kanKindSluiten } from '../autorisatie/lezing.ts'
import type { Datum } from '../termijn/datum.ts'

/** What can be closed so. */
export const dingen = ['contact', 'gesprek', 'document', 'doel'] as const
export type Ding = (typeof dingen)[number]
export type Welk = { readonly soort: Ding; readonly id: string }

export const besluiten = ['blijft', 'geopend'] as const
export type Besluit = (typeof besluiten)[number]

/** Somebody whom the thing is about. */
export type Kind = { readonly id: string; readonly naam: string; readonly leeftijd: number | undefined }

/** One that was laid; it closes until it is decided otherwise, or the child wants it open. */
export type Kindzegel = {
  readonly id: string
  readonly inwonerId: string
  readonly naam: string
  readonly wens: string
  readonly gelegdOp: Date
  readonly gelegdDoor: string
  readonly beslissenVoor: Datum
  readonly besluit: Besluit | null
  readonly besluitReden: string | null
  readonly beslotenDoor: string | null
}

/** Working days in which who treats decides whether it stays (access.md 2.6). */
export const beslistermijn = 5

/** May this one close something to the parents? */
export const kanSluiten = ({ leeftijd }: Pick<Kind, 'leeftijd'>): boolean => kanKindSluiten(leeftijd)

const map: Readonly<Record<Ding, string>> = {
  contact: 'contacten',
  gesprek: 'gesprekken',
  document: 'documenten',
  doel: 'doelen',
}

/** Where the page is on which one thing is closed to the parents. */
export const padVan = ({ soort, id }: Welk): string => `/werk/${map[soort]}/${id}/kindzegel`

const dingVan = (soort: string | null | undefined): Ding | undefined => dingen.find((ding) => ding === soort)

const dezeDing: Readonly<Record<Ding, string>> = {
  contact: 'dit contact',
  gesprek: 'dit gesprek',
  document: 'dit document',
  doel: 'dit doel',
}

/** Of a line of the werkvoorraad, that names the kind of thing as far as its reader may know. */
export const werkPad = (soort: string | null | undefined, id: string | undefined): string | undefined => {
  const ding = dingVan(soort)
  return ding && id ? padVan({ soort: ding, id }) : undefined
}
export const werkZin = (soort: string | null | undefined): string => {
  const ding = dingVan(soort)
  return `Een kind sloot ${ding ? dezeDing[ding] : 'iets'} voor de ouders: blijft dat zo?`
}
