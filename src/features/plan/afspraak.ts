// An afspraak: a promise with a date, by the resident and who stands near, or by one of us.

import type { Datum } from '../termijn/datum.ts'

/** Theirs first, then ours; shown apart (screens.md, Plan). */
const vanHen = ['inwoner', 'netwerk', 'vrijwilliger'] as const
const vanOns = ['medewerker', 'aanbieder'] as const
export const beloftes = [...vanHen, ...vanOns] as const
export type Van = (typeof beloftes)[number]

export type AfspraakStatus = 'open' | 'nagekomen' | 'niet_nagekomen'

export type Afspraak = {
  readonly id: string
  /** With which doel; empty when it serves the whole plan. */
  readonly doelId: string | null
  readonly van: Van
  /** The name of who promises. */
  readonly wie: string
  readonly medewerkerId: string | null
  readonly wat: string
  readonly voorDatum: Datum
  readonly status: AfspraakStatus
}

export const isVanOns = ({ van }: Pick<Afspraak, 'van'>): boolean => (vanOns as readonly Van[]).includes(van)
