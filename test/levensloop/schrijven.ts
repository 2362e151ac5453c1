// What somebody types in a field: a day, an hour, a number, a name; every text with a word that may stand nowhere else.

import type { Toeval } from '../../db/seed/toeval.ts'
import { type Datum, plusDagen, schrijfDatum } from '../../src/features/termijn/datum.ts'

export type Dag = { readonly vandaag: Datum }

/** In every free text, so that a text in the wrong place is found. */
export const kanarie = 'Zwaluwstaartje'
/** In every surname. */
export const achternaam = 'Kanariebloem'

const isDatum = /^(dag|op|van|tot|uiterlijk)$|(datum|Datum|Op|Tot|Van|Voor)$|_op$|^gevraagd|^sinds$|^per$/

export function schrijf(
  t: Toeval,
  veld: { readonly naam: string; readonly isGetal: boolean },
  { vandaag, magLeeg }: Dag & { readonly magLeeg: boolean },
): string {
  const { naam } = veld
  const [soort, klein, letters] = [t.getal(), t.tussen(0, 10), t.tussen(100, 999)]
  if (/^bsn$/i.test(naam)) return ''
  if (/geboortedatum/i.test(naam))
    return t.kies(['3-4-1948', '2-9-2009', '14-7-2016', '30-6-1990', schrijfDatum(vandaag), ''])
  if (/postcode/i.test(naam)) return t.kies(['6661 AB', '6671 CD', '6678 EF'])
  if (/toevoeging/i.test(naam)) return ''
  if (/huisnummer/i.test(naam)) return String(1 + klein)
  if (/email/i.test(naam)) return ''
  if (/telefoon/i.test(naam)) return '0481 12 34 56'
  if (/achternaam|geslachtsnaam/i.test(naam)) return achternaam
  if (/voornamen/i.test(naam)) return t.kies(['Anna', 'Bas', 'Cor', 'Dina'])
  if (/voorvoegsel/i.test(naam)) return ''
  if (/tijd$/i.test(naam)) return t.kies(['8:30', '14:00'])
  if (isDatum.test(naam)) return schrijfDatum(plusDagen(vandaag, dagen(soort, klein, naam)))
  if (veld.isGetal || /score|uren|fte|weken|minuten/i.test(naam)) return String(1 + (klein % 5))
  return magLeeg ? '' : `${kanarie} ${letters}`
}

/** Mostly near today; what is agreed lies ahead, what was done behind; sometimes it cannot be. */
function dagen(soort: number, klein: number, naam: string): number {
  const vooruit = /voor|tot|uiterlijk|verwacht|datum/i.test(naam)
  if (soort < 0.4) return vooruit ? 7 + klein : 0
  if (soort < 0.8) return vooruit ? 30 + 15 * klein : -klein
  if (soort < 0.9) return vooruit ? 0 : -40 * klein
  return vooruit ? -klein : klein
}
