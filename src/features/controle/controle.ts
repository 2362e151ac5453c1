// A controle: one line of the weekly review of who looked, with the reason it was drawn and the counts behind it.

import { normaliseerNaam } from '../../platform/naam.ts'
import { type Datum, plusDagen, weekdag } from '../termijn/datum.ts'

export const redenen = [
  'zelfde_straat',
  'zelfde_naam',
  'zonder_vervolg',
  'veel',
  'nacht',
  'vrije_dag',
] as const
export type Reden = (typeof redenen)[number]

export const uitkomsten = ['in_orde', 'gesprek', 'onterecht'] as const
export type Uitkomst = (typeof uitkomsten)[number]

/** What the task draws; a line about a whole week of somebody has no inwoner. */
export type Controleregel = {
  readonly reden: Reden
  readonly medewerkerId: string
  readonly inwonerId: string | null
  readonly keren: number
  readonly inwoners: number
  readonly mediaan: number | null
  readonly eerste: Date
  readonly laatste: Date
}

/** The Monday of the week of this day. */
export function maandagVan(dag: Datum): Datum {
  const volgorde = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
  return plusDagen(dag, -volgorde.indexOf(weekdag(dag)))
}

/** So many weeks back at most are drawn after a time in which the task did not run. */
const hoogstensWeken = 26

/** The weeks to draw now, oldest first: since the last one until the last that is over; the first time that one alone. */
export function wekenTeTrekken(vandaag: Datum, laatste: Datum | undefined): Datum[] {
  const voorbij = plusDagen(maandagVan(vandaag), -7)
  if (laatste === undefined) return [voorbij]
  const weken: Datum[] = []
  for (let week = voorbij; week > laatste && weken.length < hoogstensWeken; week = plusDagen(week, -7))
    weken.unshift(week)
  return weken
}

const voorvoegsels = /^(?:(?:van|in|op|uit|aan|de|den|der|het|te|ten|ter|el|t|s|n) )+(?=.)/

/** The surnames of somebody as the search column has names: without the first name and prefixes, both halves of a double name. */
export function achternamen(naam: string): string[] {
  const [, ...rest] = naam.trim().split(/\s+/)
  const delen = rest
    .join(' ')
    .split('-')
    .map((deel) => normaliseerNaam(deel).replace(voorvoegsels, ''))
  return [...new Set(delen.filter((deel) => deel.length > 1))]
}
