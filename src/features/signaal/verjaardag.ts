// Which birthdays ask for something to be done, and from when until when that is worth a signaal.

import { dagVanLeeftijd } from '../inwoner/inwoner.ts'
import { type Datum, laatsteVan, plusDagen, plusMaanden } from '../termijn/datum.ts'
import type { Opgemerkt, VerjaardagSoort } from './signaal.ts'

/** Four weeks before or after; ours. */
const ruimte = 28

type Regel = {
  readonly soort: VerjaardagSoort
  readonly maanden: number
  /** Something changes on the day itself, so it is said before; else the day begins the work. */
  readonly isVooraf: boolean
  /** From this age on another signaal says more. */
  readonly totMaanden?: number
}

/** access.md 2.6: who sees and decides changes at 12, 16 and 18. Issue 3, part 9: 18-/18+ begins at sixteen and a half. */
const regels: readonly Regel[] = [
  { soort: 'wordt_12', maanden: 12 * 12, isVooraf: true },
  { soort: 'wordt_16', maanden: 16 * 12, isVooraf: true },
  { soort: 'wordt_16_half', maanden: 16 * 12 + 6, isVooraf: false, totMaanden: 17 * 12 },
  { soort: 'wordt_17', maanden: 17 * 12, isVooraf: false, totMaanden: 18 * 12 },
  { soort: 'wordt_18', maanden: 18 * 12, isVooraf: true },
]

/** Born between these days somebody can be due for one; a few days wider, for months differ in length. */
export const geborenTussen = (vandaag: Datum): readonly [Datum, Datum] => [
  plusDagen(plusMaanden(vandaag, -18 * 12), -ruimte - 3),
  plusDagen(plusMaanden(vandaag, -12 * 12), ruimte + 3),
]

/** The signalen that are due today for who was born on this day; a night that was missed, or a plan begun later, loses none. */
export function verjaardagen(geboortedatum: Datum, vandaag: Datum): Opgemerkt[] {
  return regels.flatMap(({ soort, maanden, isVooraf, totMaanden }) => {
    const dag = dagVanLeeftijd(geboortedatum, maanden)
    const van = isVooraf ? plusDagen(dag, -ruimte) : dag
    const tot = totMaanden ? dagVanLeeftijd(geboortedatum, totMaanden) : plusDagen(dag, ruimte)
    if (vandaag < van || vandaag >= tot) return []
    const voorDatum = isVooraf ? laatsteVan(dag, vandaag) : plusDagen(vandaag, ruimte)
    return [{ soort, kenmerk: soort, dag, voorDatum }]
  })
}
