// A meting: the value of one deel of a kpi in a period, for the whole gemeente or for one group of a splitsing.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import { type Datum, plusDagen } from '../termijn/datum.ts'
import type { Deel, Eenheid, Kpi } from './kpi.ts'
import type { Periode } from './periode.ts'

export type Meting = Zakelijk<{
  readonly kpi: string
  readonly periode: string
  readonly deel: string
  /** 'totaal', or what it is split by. */
  readonly splitsing: string
  readonly groep: string
  readonly teller: number | null
  readonly noemer: number | null
  readonly waarde: number | null
}>

type Waar = { readonly kpi: string; readonly periode: string; readonly deel: string }

/** The figure of the whole gemeente; nought where nothing was counted, no value where there was nothing to divide by. */
export function totaal(metingen: readonly Meting[], waar: Waar, eenheid: Eenheid): Meting {
  const gevonden = metingen.find(
    (m) =>
      m.splitsing === 'totaal' && m.kpi === waar.kpi && m.periode === waar.periode && m.deel === waar.deel,
  )
  if (gevonden) return gevonden
  const leeg =
    eenheid === 'aantal' ? { teller: 0, noemer: null, waarde: 0 } : { teller: null, noemer: 0, waarde: null }
  return { ...waar, splitsing: 'totaal', groep: '', ...leeg }
}

/** May this figure still change: the period runs, or what it follows has not had its time (monitor.md, "voorlopig"). */
export const isVoorlopig = (kpi: Pick<Kpi, 'rijping'>, periode: Periode, vandaag: Datum): boolean =>
  vandaag < plusDagen(periode.tot, kpi.rijping)

/** Too few cases to judge a percentage by; a count is never too small. */
export const isTeKlein = (kpi: Pick<Kpi, 'minimum'>, deel: Pick<Deel, 'eenheid'>, meting: Meting): boolean =>
  deel.eenheid !== 'aantal' && (meting.noemer ?? 0) < kpi.minimum

/** How much it moved: percentage points and weeks as they are, counts in percents of what they were. */
export function verandering(deel: Pick<Deel, 'eenheid'>, nu: Meting, vroeger: Meting): number | undefined {
  if (nu.waarde === null || vroeger.waarde === null) return undefined
  if (deel.eenheid !== 'aantal') return nu.waarde - vroeger.waarde
  return vroeger.waarde === 0 ? undefined : (100 * (nu.waarde - vroeger.waarde)) / vroeger.waarde
}
