// Volwassenwording: five subjects that are settled before somebody of sixteen and a half is eighteen.

import { dagVanLeeftijd } from '../inwoner/inwoner.ts'
import type { Datum } from '../termijn/datum.ts'

export const onderwerpen = ['wonen', 'werk', 'geld', 'zorg', 'ondersteuning'] as const
export type Onderwerp = (typeof onderwerpen)[number]

/** What was agreed about one subject: who does what by when. */
export type Stap = {
  readonly onderwerp: Onderwerp
  readonly wat: string
  readonly wie: string
  readonly voorDatum: Datum
  readonly isGeregeld: boolean
  readonly versie: number
}

/** On what help after eighteen rests (Jeugdwet art. 1.1, jeugdige onder 3; pleegzorg since 2018 to 21). */
export const gronden = [
  'begonnen_voor_18',
  'bepaald_voor_18',
  'hervat_binnen_half_jaar',
  'pleegzorg_tot_21',
] as const
export type Grond = (typeof gronden)[number]
export type Verlenging = {
  readonly id: string
  readonly soort: 'verlengde_jeugdhulp' | 'pleegzorg'
  readonly grond: Grond
  readonly tot: Datum
  readonly versie: number
}

export const verjaardag = (geboortedatum: Datum, jaren: number): Datum =>
  dagVanLeeftijd(geboortedatum, 12 * jaren)

/** From sixteen and a half (beleid 4.3) until the twenty-third birthday (Jeugdwet art. 1.1). */
export const isInOvergang = (geboortedatum: Datum | null, vandaag: Datum): boolean =>
  geboortedatum !== null &&
  dagVanLeeftijd(geboortedatum, 16 * 12 + 6) <= vandaag &&
  vandaag < verjaardag(geboortedatum, 23)

/** Complete when all five are there and settled. */
export const isCompleet = (stappen: readonly Pick<Stap, 'isGeregeld'>[]): boolean =>
  stappen.length === onderwerpen.length && stappen.every(({ isGeregeld }) => isGeregeld)
