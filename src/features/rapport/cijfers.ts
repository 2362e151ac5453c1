// The cijfers of a rapport: each figure with what it is judged by and how it went, all of it as it was published.

import { type Deel, hoofddoelVan, type Kpi } from '../monitor/kpi.ts'
import { achtKwartalen, type Periode, vorige } from '../monitor/periode.ts'
import { type Oordeel, oordeel } from '../monitor/streefwaarde.ts'
import { type HeelRapport, type Maatstaf, periodeVan, type RapportCel } from './rapport.ts'

export type RapportPunt = { readonly periode: Periode; readonly cel: RapportCel | undefined }

export type RapportCijfer = {
  readonly kpi: Kpi
  /** The one that is judged, else the one the kpi is named after. */
  readonly deel: Deel
  readonly nu: RapportCel | undefined
  /** The last eight quarters, the oldest first; a quarter nobody may read any more has no cel. */
  readonly reeks: readonly RapportPunt[]
  readonly maatstaf: Maatstaf | undefined
  readonly oordeel: Oordeel
  /** Percentage points, weeks, or percents of a count; undefined where nothing can be said. */
  readonly verandering: number | undefined
  readonly uitleg: string | undefined
}

type Waar = { readonly kpi: string; readonly deel: string; readonly periode: string }

/** The published figure of the whole gemeente. */
export const celVan = ({ cellen }: HeelRapport, waar: Waar): RapportCel | undefined =>
  cellen.find(
    (c) =>
      c.splitsing === 'totaal' && c.kpi === waar.kpi && c.deel === waar.deel && c.periode === waar.periode,
  )

const maatstafVan = (rapport: HeelRapport, kpi: Kpi, deel: Deel) =>
  rapport.streefwaarden.find((s) => s.kpi === kpi.code && s.deel === deel.code && s.kern === null)

export function rapportCijfer(rapport: HeelRapport, kpi: Kpi): RapportCijfer {
  const periode = periodeVan(rapport)
  const deel = kpi.delen.find((d) => maatstafVan(rapport, kpi, d)) ?? kpi.delen[0]
  const in_ = (p: Periode) => celVan(rapport, { kpi: kpi.code, deel: deel.code, periode: p.code })
  const nu = in_(periode)
  const maatstaf = maatstafVan(rapport, kpi, deel)
  return {
    kpi,
    deel,
    nu,
    reeks: achtKwartalen(periode).map((p) => ({ periode: p, cel: in_(p) })),
    maatstaf,
    oordeel: oordeel(nu?.waarde ?? null, maatstaf),
    verandering: veranderd(deel, nu, in_(vorige(periode))),
    uitleg: rapport.duiding.find((d) => d.kpi === kpi.code)?.uitleg,
  }
}

/** From what was published alone; what was provisional then or is so now is compared with nothing. */
function veranderd(
  { eenheid }: Deel,
  nu: RapportCel | undefined,
  toen: RapportCel | undefined,
): number | undefined {
  if (nu?.voorlopig || toen?.voorlopig) return undefined
  const [waarde, was] = [nu?.waarde ?? null, toen?.waarde ?? null]
  if (waarde === null || was === null || was === 0) return undefined
  return eenheid === 'aantal' ? (100 * (waarde - was)) / was : waarde - was
}

export const cijfersVan = (rapport: HeelRapport): readonly RapportCijfer[] =>
  rapport.definities.map(({ definitie }) => rapportCijfer(rapport, definitie))

export const vanHoofddoel = (cijfers: readonly RapportCijfer[], doel: string) =>
  cijfers.filter(({ kpi }) => hoofddoelVan(kpi.doel) === doel)

export type Samenvatting = {
  readonly gemist: readonly RapportCijfer[]
  readonly gehaald: number
  readonly bewogen: readonly RapportCijfer[]
  /** They miss their streefwaarde, and nobody said why. */
  readonly zonderUitleg: readonly RapportCijfer[]
}

/** How much a figure moved beside what it was, so that weeks and percents stand in one order. */
const gewicht = ({ deel, nu, verandering = 0 }: RapportCijfer) => {
  if (deel.eenheid === 'aantal') return Math.abs(verandering)
  const was = (nu?.waarde ?? 0) - verandering
  return was === 0 ? 0 : Math.abs((100 * verandering) / was)
}

/** What a reader must know first. */
export function samenvatting(cijfers: readonly RapportCijfer[], aantal = 5): Samenvatting {
  const gemist = cijfers.filter((c) => c.oordeel === 'niet_gehaald')
  return {
    gemist,
    gehaald: cijfers.filter((c) => c.oordeel === 'gehaald').length,
    bewogen: cijfers
      .filter((c) => (c.verandering ?? 0) !== 0)
      .toSorted((a, b) => gewicht(b) - gewicht(a))
      .slice(0, aantal),
    zonderUitleg: gemist.filter((c) => c.uitleg === undefined),
  }
}
