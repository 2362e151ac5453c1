// Where a figure of a rapport comes from: counted now, or read from the rapport that published it before.

import type { Kpi } from '../monitor/kpi.ts'
import { isVoorlopig } from '../monitor/meting.ts'
import type { Periode } from '../monitor/periode.ts'
import type { Datum } from '../termijn/datum.ts'

/** A period of a kpi that a rapport holds itself and that is published now. */
export type Eerder = {
  readonly kpi: string
  readonly periode: string
  readonly rapportId: string
  /** It is the period of that rapport, so that its groups are there too. */
  readonly isHeel: boolean
  readonly voorlopig: boolean
}

export type Reeks = { readonly kpi: string; readonly periode: string; readonly uitRapportId: string }

type Vraag = {
  readonly kpi: Pick<Kpi, 'code' | 'rijping'>
  readonly periode: Periode
  /** The period of the rapport itself needs its groups. */
  readonly isEigen: boolean
  readonly vandaag: Datum
}

/**
 * The rapport to read this period from: the last that published it. Undefined when it is to be counted:
 * nobody published it, or what was published was provisional and is no longer.
 */
export function bronVan(eerder: readonly Eerder[], o: Vraag): string | undefined {
  const laatste = eerder.findLast(
    (e) => e.kpi === o.kpi.code && e.periode === o.periode.code && (e.isHeel || !o.isEigen),
  )
  if (!laatste) return undefined
  const isNuVast = laatste.voorlopig && !isVoorlopig(o.kpi, o.periode, o.vandaag)
  return isNuVast ? undefined : laatste.rapportId
}
