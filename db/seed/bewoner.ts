// Who lives where: a house with its residents, and how one is added.

import { type Datum, plusDagen } from '../../src/features/termijn/datum.ts'
import { type Achternaam, achternaam, type Geslacht, geslacht, voornaam } from './namen.ts'
import { type Kernplek, kernplekken } from './plekken.ts'
import { deck, type Toeval } from './toeval.ts'

export type Huis = {
  readonly id: string
  readonly plek: Kernplek
  /** The how-manyth address of its kern. */
  readonly nr: number
  readonly naam: Achternaam
  readonly isGeheim: boolean
  readonly bewoners: Bewoner[]
}

export type Bewoner = {
  readonly id: string
  readonly geslacht: Geslacht
  readonly voornaam: string
  readonly naam: Achternaam
  readonly geboren: Datum
  readonly rol: 'volwassene' | 'kind'
  /** Lives here from this day: the first of our register, the birth, or leaving home. */
  readonly van: Datum
  huis: Huis
  overleden?: Datum
  /** The parental home, for who left it. */
  ouderhuis?: { readonly huis: Huis; readonly van: Datum; readonly tot: Datum }
}

export type Bevolking = { readonly huizen: readonly Huis[]; readonly bewoners: readonly Bewoner[] }

/** The register of the demo starts here; who was there then has no earlier day. */
export const eersteDag: Datum = '2015-01-01'

/** A municipality in the making. */
export type Bouw = {
  readonly huizen: Huis[]
  readonly bewoners: Bewoner[]
  huis(plek?: Kernplek, naam?: Achternaam): Huis
}

/** Each new house gets the next address of a kern, the kernen in proportion. */
export function bouwer(t: Toeval, totaal: number): Bouw {
  const huizen: Huis[] = []
  const perKern = new Map<Kernplek, number>()
  const aandelen = Object.fromEntries(kernplekken.map((plek) => [plek.naam, plek.aandeel]))
  const plekken = new Map(kernplekken.map((plek) => [plek.naam, plek]))
  // More households than this never come: two persons each on average.
  const loting = deck(t, aandelen, Math.max(totaal, 20))
  const huis = (plek = plekken.get(loting.pop() ?? 'Elst') as Kernplek, naam = achternaam(t)) => {
    const nr = perKern.get(plek) ?? 0
    perKern.set(plek, nr + 1)
    const nieuw = { id: t.id(begin), plek, nr, naam, isGeheim: t.kans(0.003), bewoners: [] }
    huizen.push(nieuw)
    return nieuw
  }
  return { huizen, bewoners: [], huis }
}

const begin = new Date(`${eersteDag}T08:00:00Z`)

/** Somebody who lives in this house; `van` is the birth for a child of after the start. */
export function woont(
  t: Toeval,
  bouw: Bouw,
  huis: Huis,
  o: Pick<Bewoner, 'geboren' | 'rol'> & { naam?: Achternaam; geslacht?: Geslacht },
): Bewoner {
  const wie = o.geslacht ?? geslacht(t)
  const bewoner: Bewoner = {
    id: t.id(begin),
    geslacht: wie,
    voornaam: voornaam(t, wie, Number(o.geboren.slice(0, 4))),
    naam: o.naam ?? huis.naam,
    geboren: o.geboren,
    rol: o.rol,
    van: o.geboren > eersteDag ? o.geboren : eersteDag,
    huis,
  }
  huis.bewoners.push(bewoner)
  bouw.bewoners.push(bewoner)
  return bewoner
}

/** Some day of some year between these two. */
export const dagIn = (t: Toeval, van: number, tot: number): Datum => {
  const jaar = t.tussen(van, tot)
  // Never the first of January: that is the day we count on.
  return plusDagen(`${jaar}-01-01` as Datum, t.tussen(1, 364))
}

/** Where somebody lives on a day; undefined before birth and after death. */
export function huisOp(b: Bewoner, dag: Datum): Huis | undefined {
  if (dag < b.van || (b.overleden !== undefined && dag > b.overleden)) return undefined
  return b.ouderhuis && dag < b.ouderhuis.tot ? b.ouderhuis.huis : b.huis
}
