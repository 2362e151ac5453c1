// A cijfer as it was published: its cell, the streefwaarde of its own time, and whether it was reached.

import type { Deel, Kpi } from '../monitor/kpi.ts'
import { isJaar, leesPeriode, type Periode } from '../monitor/periode.ts'
import { geldend, type Oordeel, oordeel, type Streefwaarde } from '../monitor/streefwaarde.ts'
import type { Cel } from '../publicatie/cel.ts'

/** A published cell with the rapport it stands in. */
export type Gepubliceerd = Cel & { readonly voorlopig: boolean; readonly rapportId: string }

export type Punt = {
  readonly periode: Periode
  readonly cel: Gepubliceerd
  /** The one in force on the first day of the period. */
  readonly streef: Streefwaarde | undefined
  readonly oordeel: Oordeel
}

export type Gegevens = {
  readonly cellen: readonly Gepubliceerd[]
  readonly streefwaarden: readonly Streefwaarde[]
}
type Welk = { readonly kpi: Pick<Kpi, 'code'>; readonly deel: Pick<Deel, 'code'> }

function punt(cel: Gepubliceerd, streefwaarden: readonly Streefwaarde[]): readonly Punt[] {
  const periode = leesPeriode(cel.periode)
  if (!periode) return []
  const waar = { kpi: cel.kpi, deel: cel.deel, op: periode.van }
  const streef = geldend(streefwaarden, { ...waar, ...(cel.splitsing === 'kern' && { kern: cel.groep }) })
  return [{ periode, cel, streef, oordeel: oordeel(cel.waarde, streef) }]
}

/** What was published of the whole gemeente, the oldest first; a year after its last quarter. */
export const gepubliceerdVan = (g: Gegevens, { kpi, deel }: Welk): readonly Punt[] =>
  g.cellen
    .filter((cel) => cel.kpi === kpi.code && cel.deel === deel.code && cel.splitsing === 'totaal')
    .flatMap((cel) => punt(cel, g.streefwaarden))
    .toSorted(
      (a, b) =>
        a.periode.tot.localeCompare(b.periode.tot) || Number(isJaar(a.periode)) - Number(isJaar(b.periode)),
    )

/** The last eight quarters of them. */
export const kwartalen = (punten: readonly Punt[]): readonly Punt[] =>
  punten.filter(({ periode }) => !isJaar(periode)).slice(-8)

/** What was published last: a quarter, or a year where no quarter was. */
export const laatste = (punten: readonly Punt[]): Punt | undefined =>
  kwartalen(punten).at(-1) ?? punten.at(-1)

/** The same figure per kern in one period. */
export const perKern = (g: Gegevens, { kpi, deel }: Welk, periode: string): readonly Punt[] =>
  g.cellen
    .filter(
      (cel) =>
        cel.kpi === kpi.code && cel.deel === deel.code && cel.splitsing === 'kern' && cel.periode === periode,
    )
    .flatMap((cel) => punt(cel, g.streefwaarden))
    .toSorted((a, b) => a.cel.groep.localeCompare(b.cel.groep, 'nl'))

/** The delen worth a line: the first, and those for which something was decided or proposed. */
export const delenMetStreven = (
  kpi: Pick<Kpi, 'code' | 'delen'>,
  gezegd: readonly { readonly kpi: string; readonly deel: string }[],
): readonly Deel[] => {
  const bij = kpi.delen.filter((deel) => gezegd.some((s) => s.kpi === kpi.code && s.deel === deel.code))
  return bij.length > 0 ? bij : [kpi.delen[0]]
}
