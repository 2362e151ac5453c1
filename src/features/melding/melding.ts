// A melding: someone tells us that a huishouden may need support; never called a zaak.

import type { Kanaal } from '../contact/contact.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { VraagStand } from './vraag.ts'

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

/** The statuses in which each act is possible. */
export const possibleIn = {
  screenen: ['ontvangen'],
  beantwoorden: ['gescreend'],
  doorverwijzen: ['gescreend'],
  intrekken: ['ontvangen', 'gescreend'],
  heropenen: ['afgesloten', 'ingetrokken'],
  toewijzen: ['ontvangen', 'gescreend'],
  teruggeven: ['ontvangen', 'gescreend'],
  contactVastleggen: ['ontvangen', 'gescreend'],
  bevestigen: ['ontvangen', 'gescreend'],
  koppelen: ['ontvangen', 'gescreend'],
} as const satisfies Record<string, readonly Status[]>
export type Act = keyof typeof possibleIn

/** A registered melding as an act finds it: locked, and as this medewerker may know it. */
export type Stand = {
  readonly id: string
  readonly status: Status
  /** Counts every change; a form made before the last one is refused. */
  readonly versie: number
  readonly ontvangenOp: Date
  readonly teamId: string
  readonly behandelaarId: string | null
  readonly inwonerId: string | null
  readonly huishoudenId: string | null
  readonly planId: string | null
  readonly isGescreend: boolean
  readonly vragen: readonly VraagStand[]
  /** This medewerker has the file (niveau L3 or more), so may do the work. */
  readonly magBehandelen: boolean
  /** This medewerker was named: who registered it, or the behandelaar. */
  readonly isPersoonlijk: boolean
}

export type NietNu = 'melding_is_gesloten' | 'melding_is_open' | 'nog_niet_gescreend' | 'al_gescreend'

/** Why the status does not allow this act now, if so. */
export function nietNu(act: Act, status: Status): NietNu | undefined {
  const mag: readonly Status[] = possibleIn[act]
  if (mag.includes(status)) return undefined
  switch (status) {
    case 'afgesloten':
    case 'ingetrokken':
      return 'melding_is_gesloten'
    case 'gescreend':
      return act === 'heropenen' ? 'melding_is_open' : 'al_gescreend'
    case 'ontvangen':
      return act === 'heropenen' ? 'melding_is_open' : 'nog_niet_gescreend'
  }
}

/** The same, and only who has the file may do the work of it. */
export const nietBehandelen = (act: Act, m: Stand): NietNu | 'niet_uw_melding' | undefined =>
  nietNu(act, m.status) ?? (m.magBehandelen ? undefined : 'niet_uw_melding')
