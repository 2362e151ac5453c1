// Terugtoets: what a prognose of then would have said, beside what it became; and the band that follows from its errors.

import type { Hoofdcategorie } from '../kosten/declaratie.ts'
import { type Basis, type Bevolking, basisVan, type Categoriejaar, raam } from './prognose.ts'

export type Terugtoets = {
  /** The base year and the year that was forecast from it. */
  readonly van: number
  readonly naar: number
  readonly geraamd: number
  readonly werkelijk: number
  /** As a part: 0.02 is two percent too high. */
  readonly fout: number
}

/** Declared, of these years and categories, with the residents of each year. */
export type Verleden = {
  readonly jaren: readonly Categoriejaar[]
  readonly bevolking: ReadonlyMap<number, Bevolking>
}

/**
 * From each year the later years up to `tot`, of these categories together: without measures, for there were none in the sum.
 * A category counts where it can be shown in both years; a pair without any is left out.
 */
export function terugtoetsen(
  { jaren, bevolking }: Verleden,
  o: { readonly categorieen: readonly Hoofdcategorie[]; readonly tot: number },
): readonly Terugtoets[] {
  const bases = jaren
    .filter((c) => c.jaar <= o.tot && o.categorieen.includes(c.categorie))
    .flatMap((c) => {
      const basis = basisVan(c, bevolking.get(c.jaar) ?? [])
      return basis ? [{ basis, bedrag: c.bedrag }] : []
    })
  const perJaar = Map.groupBy(bases, ({ basis }) => basis.jaar)
  const reeks = [...perJaar.keys()].toSorted((a, b) => a - b)
  return reeks.flatMap((van) =>
    reeks
      .filter((naar) => naar > van)
      .flatMap((naar) => toets(perJaar.get(van) ?? [], perJaar.get(naar) ?? [], bevolking.get(naar) ?? [])),
  )
}

type Gekend = { readonly basis: Basis; readonly bedrag: number }

function toets(
  toen: readonly Gekend[],
  later: readonly Gekend[],
  bevolking: Bevolking,
): readonly Terugtoets[] {
  let [van, naar, geraamd, werkelijk] = [0, 0, 0, 0]
  for (const { basis } of toen) {
    const werd = later.find((l) => l.basis.categorie === basis.categorie)
    if (!werd) continue
    ;[van, naar] = [basis.jaar, werd.basis.jaar]
    geraamd += raam(basis, { jaar: naar, bevolking, maatregelen: [] }).bedrag
    werkelijk += werd.bedrag
  }
  return werkelijk > 0 ? [{ van, naar, geraamd, werkelijk, fout: geraamd / werkelijk - 1 }] : []
}

/**
 * How far off a prognose of so many years ahead may be, as a part: the largest error of the terugtoets at that distance or nearer by.
 * Farther than was ever measured it grows with the distance. Undefined with fewer than two errors.
 */
export function margeOp(toetsen: readonly Terugtoets[], vooruit: number): number | undefined {
  if (toetsen.length < 2) return undefined
  const verste = Math.max(...toetsen.map(({ van, naar }) => naar - van))
  const binnen = toetsen.filter(({ van, naar }) => naar - van <= vooruit).map(({ fout }) => Math.abs(fout))
  return Math.max(...binnen) * Math.max(1, vooruit / verste)
}

/** How far off it was on average, and at worst, whatever the direction; undefined without any. */
export function foutenVan(
  toetsen: readonly Terugtoets[],
): { readonly gemiddeld: number; readonly ergste: number } | undefined {
  if (toetsen.length === 0) return undefined
  const fouten = toetsen.map(({ fout }) => Math.abs(fout))
  return { gemiddeld: fouten.reduce((a, b) => a + b, 0) / fouten.length, ergste: Math.max(...fouten) }
}
