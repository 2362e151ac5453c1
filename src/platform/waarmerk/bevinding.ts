// What a check of the log can find, and how it says so to whoever runs it.

import type { Plek } from './rijen.ts'

export type Soort =
  | 'bestand_ontbreekt'
  | 'bestand_korter'
  | 'bestand_anders'
  | 'waarmerk_ontbreekt'
  | 'waarmerk_onleesbaar'
  | 'waarmerk_verplaatst'
  | 'handtekening_onjuist'
  | 'sleutel_onbekend'
  | 'keten_gebroken'
  | 'aantal_anders'
  | 'wortel_anders'
  | 'rij_veranderd'
  | 'rij_ontbreekt'
  | 'rij_toegevoegd'

export type Bevinding = {
  readonly soort: Soort
  /** The waarmerk it is about, or that the row is under. */
  readonly nummer?: number | undefined
  readonly plek?: Plek | undefined
}

const zinnen: Readonly<Record<Soort, string>> = {
  bestand_ontbreekt: 'het bestand met waarmerken buiten de database is er niet',
  bestand_korter: 'staat in de tabel en niet in het bestand; het bestand is korter dan het hoort',
  bestand_anders: 'staat anders in het bestand dan in de tabel',
  waarmerk_ontbreekt: 'staat niet in de tabel; het is weggehaald, of de log is afgekapt',
  waarmerk_onleesbaar: 'is veranderd; de regel is geen waarmerk meer',
  waarmerk_verplaatst: 'staat op een andere plaats dan het zelf zegt',
  handtekening_onjuist: 'is veranderd; de handtekening past niet bij de tekst',
  sleutel_onbekend: 'is ondertekend met een sleutel die niet van ons is',
  keten_gebroken: 'past niet op het waarmerk ervoor',
  aantal_anders: 'er horen meer of minder rijen bij dan er nu zijn',
  wortel_anders: 'de rijen zijn niet meer die van toen; blad of rij is veranderd',
  rij_veranderd: 'is veranderd nadat zij is gewaarmerkt',
  rij_ontbreekt: 'ontbreekt; zij is weggehaald',
  rij_toegevoegd: 'is buiten de toepassing om toegevoegd',
}

/** One line: which waarmerk, which row, and what is wrong. */
export const alsZin = ({ soort, nummer, plek }: Bevinding): string =>
  [nummer !== undefined && `waarmerk ${nummer}`, plek && `${plek.tabel} ${plek.id}`, zinnen[soort]]
    .filter(Boolean)
    .join(': ')
