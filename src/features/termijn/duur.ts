// The length of a term: days, weeks, months or years in ISO 8601, counted back with a minus, or werkdagen.

import { type Datum, plusDagen, plusMaanden, plusWeken } from './datum.ts'

/** 'P7D', 'P6W', 'P6M', 'P1Y', counted back '-P10W', or { werkdagen: 3 }. */
export type Duur = string | { readonly werkdagen: number }

export type Lengte = {
  readonly aantal: number
  readonly eenheid: 'werkdagen' | 'dagen' | 'weken' | 'maanden' | 'jaren'
  readonly terug: boolean
}
type Kalendereenheid = Exclude<Lengte['eenheid'], 'werkdagen'>

const letters = { D: 'dagen', W: 'weken', M: 'maanden', Y: 'jaren' } as const
const enkelvoud = { werkdagen: 'werkdag', dagen: 'dag', weken: 'week', maanden: 'maand', jaren: 'jaar' }

// Four digits keep every sum within the years a date can hold; three for months and years.
const vorm = /^(-?)P(?:(\d{1,4})([DW])|(\d{1,3})([MY]))$/

/** The length in numbers; undefined for what we do not count in, such as hours or half weeks. */
export function leesDuur(duur: Duur): Lengte | undefined {
  if (typeof duur !== 'string') {
    const aantal = duur.werkdagen
    if (!Number.isInteger(aantal) || aantal < 1 || aantal > 9999) return undefined
    return { aantal, eenheid: 'werkdagen', terug: false }
  }
  const delen = vorm.exec(duur)
  if (!delen) return undefined
  const letter = (delen[3] ?? delen[5]) as keyof typeof letters
  return { aantal: Number(delen[2] ?? delen[4]), eenheid: letters[letter], terug: delen[1] === '-' }
}

const verder: Record<Kalendereenheid, (van: Datum, aantal: number) => Datum> = {
  dagen: plusDagen,
  weken: plusWeken,
  maanden: plusMaanden,
  jaren: (van, aantal) => plusMaanden(van, 12 * aantal),
}

/** The last day of a calendar length: day 1 is the day after, so n weeks later is the same weekday. */
export const laatsteDag = (van: Datum, aantal: number, eenheid: Kalendereenheid) =>
  verder[eenheid](van, aantal)

/** Awt art. 4 under a: longer than this, the Algemene termijnenwet does not apply. */
const grens = { werkdagen: 90, dagen: 90, weken: 12, maanden: 3, jaren: 0 }
export const isTeLangVoorAwt = ({ aantal, eenheid }: Lengte) => aantal > grens[eenheid]

/** Awt art. 2 protects terms of three days or more. */
export const isMinstensDrieDagen = ({ aantal, eenheid }: Lengte) =>
  eenheid === 'dagen' || eenheid === 'werkdagen' ? aantal >= 3 : aantal >= 1

export const schrijfLengte = ({ aantal, eenheid }: Lengte) =>
  `${aantal} ${aantal === 1 ? enkelvoud[eenheid] : eenheid}`
