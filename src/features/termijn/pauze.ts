// Opschorting: the days on which a term stands still (Awb 4:15 and 7:10 lid 2).

import { type Datum, dagenTussen, plusDagen } from './datum.ts'

/**
 * `na`: the day of the request, the term stands still from the day after it.
 * `tot`: the day of completion, or of the end of the time given for it; on that day the term runs again.
 */
export type Pauze = { readonly na: Datum; readonly tot: Datum }

/** Days of standstill: from `van` up to but not including `tot`. */
export type Stilstand = { readonly van: Datum; readonly tot: Datum }

/** The standstill after `begin`, in order; overlapping pauses are one, so that each day counts once. */
export function stilstandNa(begin: Datum, pauzes: readonly Pauze[]): Stilstand[] {
  const dag1 = plusDagen(begin, 1)
  const samen: Stilstand[] = []
  const losse = pauzes
    .map(({ na, tot }) => ({ van: na < begin ? dag1 : plusDagen(na, 1), tot }))
    .filter(({ van, tot }) => van < tot)
    .sort((a, b) => a.van.localeCompare(b.van))
  for (const { van, tot } of losse) {
    const vorige = samen.at(-1)
    if (!vorige || van > vorige.tot) samen.push({ van, tot })
    else if (tot > vorige.tot) samen[samen.length - 1] = { van: vorige.van, tot }
  }
  return samen
}

export const aantalDagen = ({ van, tot }: Stilstand) => dagenTussen(van, tot)

export const isStil = (dag: Datum, stilstand: readonly Stilstand[]) =>
  stilstand.some(({ van, tot }) => dag >= van && dag < tot)
