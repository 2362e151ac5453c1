// The words of the monitor: figures as people read them, directions, judgements, and what a line says.

import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import type { Cijfer } from './cijfer.ts'
import type { Eenheid, Richting, Splitsing } from './kpi.ts'
import { isJaar, type Periode } from './periode.ts'
import type { Oordeel, Status, Streefwaarde } from './streefwaarde.ts'

const heel = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const tiende = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** A value with its unit, which stay together on a line: "18,3 %", "1.129", "7,5 weken"; `noemer` tells what is hidden from what is not there. */
export function waardeTekst(waarde: number | null, eenheid: Eenheid, noemer: number | null = null): string {
  if (waarde === null) return noemer ? 'te weinig om te tonen' : 'geen gevallen'
  if (eenheid === 'cijfer') return tiende.format(waarde)
  if (eenheid === 'aantal') return heel.format(waarde)
  return `${tiende.format(waarde)}\u00a0${eenheid}`
}

/** The same without its unit, for in a picture. */
export const kort = (waarde: number | null, eenheid: Eenheid): string =>
  waarde === null ? 'geen' : (eenheid === 'aantal' ? heel : tiende).format(waarde)

export const aantalTekst = (aantal: number | null): string => (aantal === null ? '' : heel.format(aantal))

export const periodeNaam = (periode: Periode): string =>
  isJaar(periode) ? `heel ${periode.code}` : `${periode.code.slice(6)}e kwartaal ${periode.code.slice(0, 4)}`

export const richtingTekst: Readonly<Record<Richting, string>> = {
  hoger: 'Hoger is beter',
  lager: 'Lager is beter',
  geen: 'Hoger of lager is niet beter of slechter',
}

export const nogNietVastgesteld = 'nog niet vastgesteld'

/** "ten hoogste 20 %", "ten minste 75 %", "tussen 10 en 20 %". */
export function streefTekst(
  streef: Pick<Streefwaarde, 'minimaal' | 'maximaal'> | undefined,
  eenheid: Eenheid,
): string {
  if (!streef) return nogNietVastgesteld
  const achter = eenheid === 'aantal' || eenheid === 'cijfer' ? '' : `\u00a0${eenheid}`
  const { minimaal, maximaal } = streef
  if (minimaal === null && maximaal === null) return nogNietVastgesteld
  const getal = (n: number) => n.toLocaleString('nl-NL')
  if (minimaal !== null && maximaal !== null)
    return `tussen ${getal(minimaal)} en ${getal(maximaal)}${achter}`
  return minimaal !== null
    ? `ten minste ${getal(minimaal)}${achter}`
    : `ten hoogste ${getal(maximaal ?? 0)}${achter}`
}

export const statusTekst: Readonly<Record<Status, string>> = {
  voorstel: 'Voorstel',
  vastgesteld: 'Vastgesteld',
  niet_vastgesteld: 'Nog niet vastgesteld',
  wet: 'Wettelijke termijn',
}

const besluiter = { college: 'het college', raad: 'de raad', wetgever: 'de wetgever' } as const

/** Who decided a streefwaarde, and when. */
export function beslotenTekst(streef: Pick<Streefwaarde, 'beslotenDoor' | 'beslotenOp'>): string {
  if (streef.beslotenDoor === null) return 'nog niemand'
  return streef.beslotenOp
    ? `${besluiter[streef.beslotenDoor]}, ${schrijfDatum(streef.beslotenOp)}`
    : besluiter[streef.beslotenDoor]
}

/** From which day until which a streefwaarde holds. */
export const looptijdTekst = (van: Datum, tot: Datum | null): string =>
  tot ? `${schrijfDatum(van)} tot ${schrijfDatum(tot)}` : `vanaf ${schrijfDatum(van)}`

export const oordeelTekst: Readonly<Record<Oordeel, string>> = {
  gehaald: 'Gehaald',
  niet_gehaald: 'Niet gehaald',
  geen_oordeel: 'Geen oordeel',
}

export const splitsingNaam: Readonly<Record<Splitsing, string>> = {
  deur: 'Deur',
  team: 'Team',
  kern: 'Kern',
  aanmelding: 'Aanmelding',
  wet: 'Wet',
  leeftijd: 'Leeftijd',
  verwijzer: 'Verwijzer',
}

export const hoofddoelNaam: Readonly<Record<string, string>> = {
  I: 'I. Zorg voor elkaar',
  II: 'II. Vitaal en meedoen',
  III: 'III. Passend en nabij',
  IV: 'IV. Zich ontwikkelen',
  V: 'V. Tevreden over de leefomgeving',
  VI: 'VI. Betaalbaar, toegankelijk en goed',
}

/** What changed since the period before, in words; empty when nothing can be said. */
export function veranderingTekst({ deel, verandering }: Cijfer): string {
  if (verandering === undefined) return ''
  if (Math.abs(verandering) < 0.05) return 'Gelijk aan de periode ervoor'
  const maat = { '%': ' procentpunt', weken: ' weken', aantal: '\u00a0%', keer: ' keer', cijfer: ' punt' }[
    deel.eenheid
  ]
  return `${tiende.format(Math.abs(verandering))}${maat} ${verandering > 0 ? 'hoger' : 'lager'} dan de periode ervoor`
}
