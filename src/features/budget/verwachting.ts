// Verwachting: what a year will cost, from what was declared so far and the part of a year that earlier years had by then.

/** Cents per month, January first, by year. */
export type Maandreeks = ReadonlyMap<number, readonly number[]>

export type Verwachting = {
  readonly bedrag: number
  /** The band: as far off as this method was in its worst earlier year; undefined with fewer than two of those. */
  readonly laag: number | undefined
  readonly hoog: number | undefined
  /** How far it was off in each earlier year, as a part: 0.02 is two percent too high. */
  readonly fouten: readonly { readonly jaar: number; readonly fout: number }[]
}

/** So many years back at most: further back care was another. */
const terug = 5

const som = (maanden: readonly number[]) => maanden.reduce((totaal, m) => totaal + m, 0)

/**
 * Declared up to and including month `totMaand`, divided by the mean part of the year that the earlier years had by then.
 * Its own error is measured by doing the same for each earlier year from the years before that one.
 * Undefined without an earlier year, or while nothing was declared.
 */
export function verwachting(reeks: Maandreeks, jaar: number, totMaand: number): Verwachting | undefined {
  const bedrag = ramen(reeks, jaar, totMaand)
  if (bedrag === undefined) return undefined
  const fouten = eerdere(reeks, jaar).flatMap((eerder) => {
    const geraamd = ramen(reeks, eerder, totMaand)
    return geraamd === undefined ? [] : [{ jaar: eerder, fout: geraamd / som(reeks.get(eerder) ?? []) - 1 }]
  })
  const ergste = Math.max(...fouten.map(({ fout }) => Math.abs(fout)))
  const heeftBand = fouten.length >= 2
  return {
    ...{ bedrag, fouten },
    laag: heeftBand ? Math.round(bedrag * (1 - ergste)) : undefined,
    hoog: heeftBand ? Math.round(bedrag * (1 + ergste)) : undefined,
  }
}

/** The years before this one that say something, the last of them. */
const eerdere = (reeks: Maandreeks, jaar: number): number[] =>
  [...reeks.keys()]
    .filter((j) => j < jaar && som(reeks.get(j) ?? []) > 0)
    .toSorted((a, b) => a - b)
    .slice(-terug)

function ramen(reeks: Maandreeks, jaar: number, totMaand: number): number | undefined {
  const tot = som((reeks.get(jaar) ?? []).slice(0, totMaand))
  const delen = eerdere(reeks, jaar).map((j) => {
    const maanden = reeks.get(j) ?? []
    return som(maanden.slice(0, totMaand)) / som(maanden)
  })
  const deel = delen.length > 0 ? som(delen) / delen.length : 0
  return tot > 0 && deel > 0 ? Math.round(tot / deel) : undefined
}
