// A cijfer: a meting with what belongs to it, so that every page, file and tool says the same about it.

import type { Datum } from '../termijn/datum.ts'
import type { Deel, Kpi } from './kpi.ts'
import { isTeKlein, isVoorlopig, type Meting, totaal, verandering } from './meting.ts'
import { achtKwartalen, type Periode, vorige } from './periode.ts'
import { geldend, type Oordeel, oordeel, type Streefwaarde } from './streefwaarde.ts'

export type Punt = { readonly periode: Periode; readonly meting: Meting; readonly isVoorlopig: boolean }

export type Cijfer = {
  readonly kpi: Kpi
  readonly deel: Deel
  readonly nu: Meting
  readonly vorige: Meting
  /** The last eight quarters, the oldest first. */
  readonly reeks: readonly Punt[]
  /** The one of the first day of the period; undefined when nobody had decided one. */
  readonly streef: Streefwaarde | undefined
  readonly oordeel: Oordeel
  readonly isVoorlopig: boolean
  readonly isTeKlein: boolean
  /** Percentage points, weeks, or percents of a count; undefined where nothing can be said. */
  readonly verandering: number | undefined
}

export type Bronnen = {
  readonly metingen: readonly Meting[]
  readonly streefwaarden: readonly Streefwaarde[]
  readonly periode: Periode
  readonly vandaag: Datum
}

/** Every period that a page about this one shows. */
export const perioden = (periode: Periode): readonly Periode[] => [
  periode,
  vorige(periode),
  ...achtKwartalen(periode),
]

export function cijfer(kpi: Kpi, deel: Deel, { metingen, streefwaarden, periode, vandaag }: Bronnen): Cijfer {
  const in_ = (p: Periode) =>
    totaal(metingen, { kpi: kpi.code, periode: p.code, deel: deel.code }, deel.eenheid)
  const nu = in_(periode)
  const vroeger = in_(vorige(periode))
  const streef = geldend(streefwaarden, { kpi: kpi.code, deel: deel.code, op: periode.van })
  const klein = isTeKlein(kpi, deel, nu)
  return {
    kpi,
    deel,
    nu,
    vorige: vroeger,
    reeks: achtKwartalen(periode).map((p) => ({
      periode: p,
      meting: in_(p),
      isVoorlopig: isVoorlopig(kpi, p, vandaag),
    })),
    streef,
    oordeel: klein ? 'geen_oordeel' : oordeel(nu.waarde, streef),
    isVoorlopig: isVoorlopig(kpi, periode, vandaag),
    isTeKlein: klein,
    // A period that still runs is not compared with a whole one.
    verandering: vandaag < periode.tot ? undefined : verandering(deel, nu, vroeger),
  }
}

/** The deel to show first: the one a streefwaarde was ever set for, else the one the kpi is named after. */
export const kopdeel = (kpi: Kpi, streefwaarden: readonly Streefwaarde[]): Deel =>
  kpi.delen.find((deel) => streefwaarden.some((s) => s.kpi === kpi.code && s.deel === deel.code)) ??
  kpi.delen[0]

/** The few to look at first: those that miss their streefwaarde, then those that moved most (screens.md, Monitor). */
export function opvallend(cijfers: readonly Cijfer[], aantal: number): readonly Cijfer[] {
  const gemist = (c: Cijfer) => (c.oordeel === 'niet_gehaald' ? 1 : 0)
  const bewoog = (c: Cijfer) => (c.isTeKlein ? 0 : Math.abs(c.verandering ?? 0))
  return cijfers
    .filter((c) => c.nu.waarde !== null)
    .toSorted((a, b) => gemist(b) - gemist(a) || bewoog(b) - bewoog(a))
    .slice(0, aantal)
}
