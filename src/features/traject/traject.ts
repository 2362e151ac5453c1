// A traject: a strand of support under the plan, with one wet, one doel and one team; never called a zaak.

import type { Wet } from '../medewerker/medewerker.ts'
import { bewaakteSoorten, isBewaakt } from '../terugkeer/terugkeer.ts'

export const soorten = [
  'kortdurend',
  'forte_school',
  'forte_geldzaken',
  'maatschappelijk_werk',
  'jongerencoaching',
  'mantelzorgondersteuning',
  'onderzoek_wmo',
  'onderzoek_jeugd',
  'participatie',
  'schuldhulp',
  'casusregie',
  'jongerenwerk',
  'gezinscoaching',
] as const
export type Soort = (typeof soorten)[number]

/** The wet a soort can only have; the others fall under whatever the vraag falls under. */
const vasteWet: Readonly<Partial<Record<Soort, Wet>>> = {
  onderzoek_wmo: 'wmo',
  onderzoek_jeugd: 'jeugdwet',
  participatie: 'participatiewet',
  schuldhulp: 'wgs',
}

export const pastWet = (soort: Soort, wet: Wet): boolean => (vasteWet[soort] ?? wet) === wet

export const statussen = ['lopend', 'afgesloten'] as const
export type Status = (typeof statussen)[number]

export const resultaten = ['bereikt', 'deels', 'niet'] as const
export type Resultaat = (typeof resultaten)[number]

/** The group of support the watch on return is kept for; undefined for the rest. */
export const groepVan = (soort: Soort) => (isBewaakt(soort) ? bewaakteSoorten[soort].groep : undefined)

/** Why support ended, whatever it brought. */
export const einderedenen = [
  'doel_bereikt',
  'verder_zonder_ons',
  'andere_ondersteuning',
  'inwoner_stopt',
  'geen_contact',
  'past_niet',
  'verhuisd',
  'overleden',
] as const
export type Eindereden = (typeof einderedenen)[number]

/** The statuses in which each act is possible. */
export const possibleIn = {
  contactVastleggen: ['lopend'],
  verlengen: ['lopend'],
  toewijzen: ['lopend'],
  afsluiten: ['lopend'],
} as const satisfies Record<string, readonly Status[]>

export const isMogelijk = (act: keyof typeof possibleIn, status: Status): boolean =>
  (possibleIn[act] as readonly Status[]).includes(status)

// Audit 4.1.2: at most ten contacts with the resident, until a gemeente decides otherwise (table contactgrens).
export const standaardGrens = 10

/** How a traject stands, for whoever acts on it. */
export type Stand = {
  readonly id: string
  readonly status: Status
  readonly versie: number
  readonly gestartOp: Date
  readonly soort: Soort
  readonly wet: Wet
  readonly teamId: string
  readonly deur: string
  readonly behandelaarId: string | null
  readonly inwonerId: string
  readonly huishoudenId: string
  readonly planId: string | null
  readonly vraagId: string | null
  readonly contacten: number
  /** After so many contacts somebody decides whether to go on; null where no grens holds. */
  readonly contactgrens: number | null
  readonly redenNaTien: string | null
  /** Sees the content (L3 or more), and so may add to it. */
  readonly magBehandelen: boolean
}

type Geteld = Pick<Stand, 'contacten' | 'contactgrens'>

/** So many contacts that somebody decides; a signal rather than a wall, so going on needs a reason (audit 4.1.2). */
export const isOpGrens = ({ contacten, contactgrens }: Geteld): boolean =>
  contactgrens !== null && contacten >= contactgrens

/** On the grens, and nobody decided yet whether to go on. */
export const vraagtBesluit = (t: Geteld & Pick<Stand, 'redenNaTien'>): boolean =>
  isOpGrens(t) && !t.redenNaTien
