// A year or a quarter, as days in the Netherlands: from `van`, until and not with `tot`.

import { type Datum, jaarVan, plusMaanden } from '../termijn/datum.ts'

export type Periode = { readonly code: string; readonly van: Datum; readonly tot: Datum }

const maandBegin = (jaar: number, maand: number) => `${jaar}-${String(maand).padStart(2, '0')}-01` as Datum

const kwartaal = (jaar: number, nr: number): Periode => {
  const van = maandBegin(jaar, nr * 3 - 2)
  return { code: `${jaar}-Q${nr}`, van, tot: plusMaanden(van, 3) }
}

/** '2018' or '2018-Q1', from 2015 to 2032 as the calendar of the clocks; undefined for anything else. */
export function leesPeriode(tekst: string): Periode | undefined {
  const gevonden = /^(\d{4})(?:-[QqKk]([1-4]))?$/.exec(tekst.trim())
  const jaar = Number(gevonden?.[1])
  if (!gevonden || jaar < 2015 || jaar > 2032) return undefined
  if (gevonden[2]) return kwartaal(jaar, Number(gevonden[2]))
  return { code: String(jaar), van: maandBegin(jaar, 1), tot: maandBegin(jaar + 1, 1) }
}

export const isJaar = (periode: Periode): boolean => !periode.code.includes('Q')

/** The quarter this day lies in. */
export const kwartaalVan = (dag: Datum): Periode =>
  kwartaal(jaarVan(dag), Math.floor((Number(dag.slice(5, 7)) + 2) / 3))

const schuif = (periode: Periode, stappen: number): Periode => {
  const maanden = (isJaar(periode) ? 12 : 3) * stappen
  const van = plusMaanden(periode.van, maanden)
  const tot = plusMaanden(periode.tot, maanden)
  return isJaar(periode) ? { code: String(jaarVan(van)), van, tot } : kwartaalVan(van)
}

export const vorige = (periode: Periode): Periode => schuif(periode, -1)
export const volgende = (periode: Periode): Periode => schuif(periode, 1)

/** The last eight quarters of this period and before it, the oldest first. */
export function achtKwartalen(periode: Periode): readonly Periode[] {
  const laatste = kwartaalVan(plusMaanden(periode.tot, -3))
  return Array.from({ length: 8 }, (_, nr) => schuif(laatste, nr - 7))
}
