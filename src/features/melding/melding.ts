// A melding: someone tells us that a huishouden may need support; never called a zaak.

import type { Kanaal } from '../contact/contact.ts'
import type { Wet } from '../medewerker/medewerker.ts'

export const statussen = ['ontvangen', 'gescreend', 'afgesloten', 'ingetrokken'] as const
export type Status = (typeof statussen)[number]

/** Who tells us. "Wmo-consulent" stands in the audit's table of channels, but is a person and not a channel. */
export const melders = [
  'inwoner_zelf',
  'mantelzorger',
  'familie',
  'netwerk',
  'huisarts',
  'wijkverpleging',
  'school',
  'ggd',
  'aanbieder',
  'wmo_consulent',
  'wettelijk_vertegenwoordiger',
  'politie',
  'anders',
] as const
export type Melder = (typeof melders)[number]

/** In the order of the Zelfredzaamheid-Matrix, then the one for youth (domain.md). */
export const leefgebieden = [
  'financien',
  'werk_opleiding',
  'tijdsbesteding',
  'huisvesting',
  'huiselijke_relaties',
  'geestelijke_gezondheid',
  'lichamelijke_gezondheid',
  'middelengebruik',
  'basale_adl',
  'instrumentele_adl',
  'sociaal_netwerk',
  'maatschappelijke_participatie',
  'justitie',
  'opgroeien_opvoeden',
] as const
export type Leefgebied = (typeof leefgebieden)[number]

export const urgenties = ['gewoon', 'spoed'] as const
export type Urgentie = (typeof urgenties)[number]
export const onveiligheid = ['nee', 'ja', 'niet_gevraagd'] as const
export type Onveilig = (typeof onveiligheid)[number]

/** The wet a vraag falls under unless the consulent says otherwise. */
export function wetBij(leefgebied: Leefgebied, leeftijd: number | undefined): Wet {
  if (leefgebied === 'financien') return 'wgs'
  if (leefgebied === 'werk_opleiding') return 'participatiewet'
  if (leefgebied === 'justitie') return 'geen'
  // Jeugdwet art. 1.1: a jeugdige has not reached the age of eighteen.
  if (leefgebied === 'opgroeien_opvoeden' || (leeftijd !== undefined && leeftijd < 18)) return 'jeugdwet'
  return 'wmo'
}

export type Vraag = { readonly id: string; readonly leefgebied: Leefgebied; readonly wet: Wet }

export type Melding = {
  readonly id: string
  readonly ontvangenOp: Date
  readonly deur: string
  readonly kanaal: Kanaal
  readonly status: Status
  readonly melder: Melder
  readonly melderNaam: string | undefined
  readonly melderTelefoon: string | undefined
  readonly inwonerId: string | undefined
  readonly huishoudenId: string | undefined
  readonly woorden: string
  readonly urgentie: Urgentie
  readonly onveilig: Onveilig
  readonly onveiligToelichting: string | undefined
  readonly isBedreigend: boolean
  readonly teamId: string
  readonly planId: string | undefined
  readonly redenTweedeDossier: string | undefined
  readonly vragen: readonly Vraag[]
}
