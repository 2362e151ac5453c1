// An afspraak: a promise with a date, by the resident and who stands near, or by one of us.

import type { Datum } from '../termijn/datum.ts'

/** Theirs first, then ours; shown apart (screens.md, Plan). */
const vanHen = ['inwoner', 'netwerk', 'vrijwilliger'] as const
const vanOns = ['medewerker', 'aanbieder'] as const
export const beloftes = [...vanHen, ...vanOns] as const
export type Van = (typeof beloftes)[number]

/** How a promise can end. */
export const aflopen = ['nagekomen', 'niet_nagekomen', 'vervallen'] as const
export type Afloop = (typeof aflopen)[number]
export type AfspraakStatus = 'open' | Afloop

/** The other side says it was not so: who, and in which words. */
export type Betwisting = { readonly door: string; readonly woorden: string; readonly isBeslecht: boolean }

export type Afspraak = {
  readonly id: string
  /** With which doel; empty when it serves the whole plan. */
  readonly doelId: string | null
  readonly van: Van
  /** The name of who promises. */
  readonly wie: string
  readonly medewerkerId: string | null
  /** Who promises, when that is somebody of the household or near it that we know. */
  readonly inwonerId: string | null
  readonly wat: string
  readonly voorDatum: Datum
  readonly status: AfspraakStatus
  /** Why it is no longer needed. */
  readonly reden: string | null
  readonly betwisting: Betwisting | null
}

export const isVanOns = ({ van }: Pick<Afspraak, 'van'>): boolean => (vanOns as readonly Van[]).includes(van)
