// The words of uitsluitingen: what somebody is to a medewerker, and each refusal as a sentence at its field.

import type { Masked } from '../autorisatie/present.ts'
import type { Weigering as BeoordeelWeigering, Besluit } from './beoordelen.ts'
import type { Weigering as HerroepWeigering } from './herroepen.ts'
import type { Weigering as OpgeefWeigering } from './opgeven.ts'
import type { Band, Uitsluiting } from './uitsluiting.ts'

export const bandNaam: Readonly<Record<Band, string>> = {
  familie: 'Familie',
  ex_partner: 'Ex-partner',
  huisgenoot: 'Huisgenoot',
  vriend: 'Vriend of vriendin',
  buur: 'Buur',
  collega: 'Collega',
  anders: 'Iemand anders die ik ken',
}
export const wieZin = ({ soort, band }: Masked<Pick<Uitsluiting, 'soort' | 'band'>>): string =>
  soort === 'zelf' ? 'U zelf' : bandNaam[band ?? 'anders']

export const besluitNaam: Readonly<Record<Besluit, string>> = {
  ingewilligd: 'Ja, van de lijst af',
  afgewezen: 'Nee, blijft op de lijst',
}

type Zin = readonly [veld: string, zin: string]

export const opgeefWaarom: Readonly<Record<OpgeefWeigering, Zin>> = {
  naam_ontbreekt: ['geslachtsnaam', 'Vul de achternaam in.'],
  band_ontbreekt: ['band', 'Kies wie dit voor u is.'],
  geboorte_in_toekomst: ['geboortedatum', 'Deze dag moet nog komen. Kijk de geboortedatum na.'],
  zelf_niet_herkenbaar: ['bsn', 'Vul uw BSN in, of uw geboortedatum. Anders herkennen wij u niet.'],
  zelf_al_opgegeven: ['', 'U staat zelf al op de lijst. U hoeft niets meer te doen.'],
  al_opgegeven: ['', 'Deze persoon staat al op uw lijst.'],
}
export const herroepWaarom: Readonly<Record<Exclude<HerroepWeigering, 'niet_gevonden'>, Zin>> = {
  reden_ontbreekt: ['reden', 'Schrijf op waarom deze persoon van de lijst af kan.'],
  al_gevraagd: ['', 'U vroeg dit al. De functionaris gegevensbescherming beslist.'],
}
export const oordeelWaarom: Readonly<Record<Exclude<BeoordeelWeigering, 'niet_gevonden'>, Zin>> = {
  eigen_lijst: [
    '',
    'Dit gaat over uw eigen lijst. Een andere functionaris gegevensbescherming beslist hierover.',
  ],
  al_besloten: ['', 'Een collega besliste hier net over. U hoeft niets meer te doen.'],
  toelichting_ontbreekt: ['toelichting', 'Schrijf op waarom u dit besluit, ook bij een ja.'],
}
