// From when until when: the ages of access.md 2.6, the year of a machtiging, and the last day of what is for a child.

import { dagVanLeeftijd, leeftijdOp } from '../inwoner/inwoner.ts'
import { type Datum, datumInAmsterdam, plusDagen, plusMaanden } from '../termijn/datum.ts'
import type { Feiten, Invoer, Mens } from './vastleggen.ts'
import { soortregels } from './vertegenwoordigingsoort.ts'

export type Tijdweigering =
  | 'einde_voor_begin'
  | 'einde_voorbij'
  | 'einde_ontbreekt'
  | 'langer_dan_jaar'
  | 'begin_te_ver'
  | 'voor_geboorte'
  | 'gezag_volwassene'
  | 'na_achttien'
  | 'alleen_volwassene'
  | 'ouder_vanaf_16'

type Termijn = Pick<Invoer, 'soort' | 'van' | 'totEnMet'>

/** The day before the eighteenth birthday: gezag, guardianship and a measure for a child end with it (BW 1:233, 1:245). */
const voorAchttien = (geboortedatum: Datum): Datum => plusDagen(dagVanLeeftijd(geboortedatum, 18 * 12), -1)

/** The last day of a machtiging that begins on this day (access.md 2.6: at most twelve months). */
export const laatsteVanJaar = (van: Datum): Datum => plusDagen(plusMaanden(van, 12), -1)

/** What is for a child ends by itself when nobody names a day. */
export const laatsteDag = ({ soort, totEnMet }: Termijn, { geboortedatum }: Mens): Datum | null =>
  totEnMet ?? (soortregels[soort].voor === 'kind' && geboortedatum ? voorAchttien(geboortedatum) : null)

export function nietInTijd(o: Termijn, { over, nu }: Feiten): Tijdweigering | undefined {
  const vandaag = datumInAmsterdam(nu)
  const geboren = over.geboortedatum as Datum
  const { hoogstensJaar, voor } = soortregels[o.soort]
  if (o.van < geboren) return 'voor_geboorte'
  if (o.van > plusMaanden(vandaag, 12)) return 'begin_te_ver'
  if (o.totEnMet && o.totEnMet < o.van) return 'einde_voor_begin'
  if (o.totEnMet && o.totEnMet < vandaag) return 'einde_voorbij'
  if (hoogstensJaar && !o.totEnMet) return 'einde_ontbreekt'
  if (hoogstensJaar && o.totEnMet && o.totEnMet > laatsteVanJaar(o.van)) return 'langer_dan_jaar'
  const leeftijd = leeftijdOp(o.van, geboren)
  if (voor === 'volwassene') return leeftijd < 18 ? 'alleen_volwassene' : undefined
  if (voor === 'ieder') return undefined
  if (leeftijd >= 18 || voorAchttien(geboren) < vandaag) return 'gezag_volwassene'
  // From sixteen the young person says who reads along: that is a machtiging (Jeugdwet art. 7.3.4).
  const isZestien = leeftijdOp(vandaag, geboren) >= 16 || leeftijd >= 16
  if (o.soort === 'ouder_met_gezag' && isZestien) return 'ouder_vanaf_16'
  return o.totEnMet && o.totEnMet > voorAchttien(geboren) ? 'na_achttien' : undefined
}
