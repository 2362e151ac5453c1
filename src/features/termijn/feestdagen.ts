// The days on which no statutory term ends: article 3 of the Algemene termijnenwet (Awt), 2015-2032.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, jaarVan, plusDagen, weekdag } from './datum.ts'

export type Feestdag = {
  readonly datum: Datum
  readonly naam: string
  readonly grond: 'Awt art. 3 lid 1' | 'Awt art. 3 lid 2' | 'Awt art. 3 lid 3'
}

const eersteJaar = 2015
const laatsteJaar = 2032

/**
 * Days made equal to a holiday by royal decree (Awt art. 3 lid 3), each decree for three years.
 * Read in the titles of the two decrees as quoted by sterfgeval.nl (4 October 2025), a secondary source:
 * check the Staatscourant before go-live.
 */
const besluiten = [
  {
    jaren: [2023, 2024, 2025],
    dagen: ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
  },
  {
    jaren: [2026, 2027, 2028],
    dagen: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
  },
] as const satisfies { jaren: number[]; dagen: Datum[] }[]

/** Whether we know the decree for this year: not for 2015-2022, and not made yet for 2029-2032. */
export const isBesluitBekend = (jaar: number) => besluiten.some(({ jaren }) => jaren.some((j) => j === jaar))

/** Easter Sunday: the Gregorian computus in the form of Meeus, Jones and Butcher. */
function eerstePaasdag(jaar: number): Datum {
  const gulden = jaar % 19
  const eeuw = Math.floor(jaar / 100)
  const maanCorrectie = Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3)
  const epacta = (19 * gulden + eeuw - Math.floor(eeuw / 4) - maanCorrectie + 15) % 30
  const rest = jaar % 100
  const totZondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - epacta - (rest % 4)) % 7
  const uitzondering = Math.floor((gulden + 11 * epacta + 22 * totZondag) / 451)
  return plusDagen(`${jaar}-03-22`, epacta + totZondag - 7 * uitzondering)
}

function berekend(jaar: number): Feestdag[] {
  const pasen = eerstePaasdag(jaar)
  const koning: Datum = `${jaar}-04-27`
  const lid1 = 'Awt art. 3 lid 1'
  return [
    { datum: `${jaar}-01-01`, naam: 'Nieuwjaarsdag', grond: lid1 },
    { datum: plusDagen(pasen, -2), naam: 'Goede Vrijdag', grond: 'Awt art. 3 lid 2' },
    { datum: plusDagen(pasen, 1), naam: 'tweede Paasdag', grond: lid1 },
    // Since 2014: 27 April, or the day before when that is a Sunday.
    { datum: weekdag(koning) === 'zondag' ? plusDagen(koning, -1) : koning, naam: 'Koningsdag', grond: lid1 },
    { datum: `${jaar}-05-05`, naam: 'Bevrijdingsdag', grond: lid1 },
    { datum: plusDagen(pasen, 39), naam: 'Hemelvaartsdag', grond: lid1 },
    { datum: plusDagen(pasen, 50), naam: 'tweede Pinksterdag', grond: lid1 },
    { datum: `${jaar}-12-25`, naam: 'eerste Kerstdag', grond: lid1 },
    { datum: `${jaar}-12-26`, naam: 'tweede Kerstdag', grond: lid1 },
  ]
}

function alleDagen(): ReadonlyMap<Datum, Feestdag> {
  const dagen: Feestdag[] = []
  for (let jaar = eersteJaar; jaar <= laatsteJaar; jaar++) dagen.push(...berekend(jaar))
  for (const besluit of besluiten)
    for (const datum of besluit.dagen)
      dagen.push({ datum, naam: 'feestdag door een besluit van de regering', grond: 'Awt art. 3 lid 3' })
  dagen.sort((a, b) => a.datum.localeCompare(b.datum))
  // One day, one line: in 2016 Hemelvaartsdag was on 5 May.
  return new Map(dagen.map((dag) => [dag.datum, dag]))
}

const perDatum = alleDagen()

/** Whether the calendar covers this day; outside it we do not know the holidays and do not guess. */
export const isInKalender = (datum: Datum) => jaarVan(datum) >= eersteJaar && jaarVan(datum) <= laatsteJaar

/** For a field of a form: nothing was typed, or a day that our calendar holds. */
export const isGeenOfInKalender = (datum: Datum | undefined) => datum === undefined || isInKalender(datum)

/** The sentence for every other day. */
export const buitenKalender = `Kies een dag van ${eersteJaar} tot en met ${laatsteJaar}.`

/** The holidays of a year in order of date; refused outside 2015-2032. */
export function feestdagen(jaar: number): Result<readonly Feestdag[], 'jaar_buiten_kalender'> {
  if (!(jaar >= eersteJaar && jaar <= laatsteJaar)) return refused('jaar_buiten_kalender')
  return done([...perDatum.values()].filter(({ datum }) => jaarVan(datum) === jaar))
}

/** Why this day is no ordinary day ('weekend', or the name of the holiday); undefined for an ordinary day. */
export function vrijeDag(datum: Datum): string | undefined {
  const dag = weekdag(datum)
  return perDatum.get(datum)?.naam ?? (dag === 'zaterdag' || dag === 'zondag' ? 'weekend' : undefined)
}
