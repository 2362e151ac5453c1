// A bewoning: who live in a huishouden now, since when, and which plan runs; what every act on it starts from.

import type { Datum } from '../termijn/datum.ts'

export type Bewoner = {
  readonly inwonerId: string
  readonly van: Datum
  /** Of a verwacht kind the expected day. */
  readonly geboortedatum: Datum | null
  readonly isVerwacht: boolean
}

export type Bewoning = {
  readonly id: string
  readonly bewoners: readonly Bewoner[]
  /** The plan that is not closed, if any. */
  readonly planId: string | null
  /** Joined into another: nothing changes here any more. */
  readonly isOpgegaan: boolean
  /** Since when they live at this address, when that is known. */
  readonly adresSinds: Datum | null
}

/** The day something happened, and the day it is in the Netherlands. */
export type Dag = { readonly dag: Datum; readonly vandaag: Datum }

export type DagWeigering = 'dag_in_toekomst' | 'dag_voor_bewoning' | 'dag_voor_geboorte'

/** Why this cannot have happened to these people on that day, if so. */
export function dagWeigering({ dag, vandaag }: Dag, wie: readonly Bewoner[]): DagWeigering | undefined {
  if (dag > vandaag) return 'dag_in_toekomst'
  if (wie.some((b) => !b.isVerwacht && b.geboortedatum !== null && dag < b.geboortedatum))
    return 'dag_voor_geboorte'
  // A verwacht kind came into the books on some day; that says nothing about where it will live.
  return wie.some((b) => !b.isVerwacht && dag < b.van) ? 'dag_voor_bewoning' : undefined
}

/** Who are there: a verwacht kind is not somebody who can live somewhere alone. */
export const geborenen = ({ bewoners }: Pick<Bewoning, 'bewoners'>): readonly Bewoner[] =>
  bewoners.filter((b) => !b.isVerwacht)

/** The one who lives here, else undefined. */
export const bewonerVan = (huis: Bewoning, inwonerId: string | undefined): Bewoner | undefined =>
  huis.bewoners.find((b) => b.inwonerId === inwonerId)
