// As what somebody represents an inwoner, and what the law and access.md 2.6 allow to each.

import type { Niveau } from '../autorisatie/autorisatie.ts'

export const soorten = [
  'ouder_met_gezag',
  'ouder_zonder_gezag',
  'voogd',
  'ots',
  'mentor',
  'curator',
  'bewindvoerder',
  'mantelzorger',
  'oco',
  'gemachtigde',
] as const
export type Soort = (typeof soorten)[number]

export const waarovers = ['alles', 'een_melding', 'een_traject', 'geld'] as const
export type Waarover = (typeof waarovers)[number]
export type Leesniveau = Extract<Niveau, 'L1' | 'L2' | 'L3'>

export type Soortregel = {
  /** What it rests on: gezag over a child, an order of the court, or what the inwoner gave. */
  readonly grond: 'gezag' | 'rechter' | 'machtiging'
  /** For a child, for a grown-up, or for anybody. */
  readonly voor: 'kind' | 'volwassene' | 'ieder'
  /** What may be chosen, the usual one first; empty reads nothing. */
  readonly niveaus: readonly Leesniveau[]
  readonly waarover: readonly Waarover[]
  /** Reads the afspraken beside a lower niveau, unless somebody chooses otherwise. */
  readonly metAfspraken?: true
  readonly handelt: 'ja' | 'nee' | 'samen' | 'keuze'
  /** It has a last day, within twelve months. */
  readonly hoogstensJaar?: true
  /** Works for somebody: then for whom is asked. */
  readonly metOrganisatie?: true
}

const rechter = { grond: 'rechter', waarover: ['alles'], handelt: 'ja' } as const
const gezag = { grond: 'gezag', voor: 'kind', waarover: ['alles'] } as const
const machtiging = { grond: 'machtiging', voor: 'ieder' } as const

export const soortregels: Readonly<Record<Soort, Soortregel>> = {
  ouder_met_gezag: { ...gezag, niveaus: ['L3'], handelt: 'ja' },
  ouder_zonder_gezag: { ...gezag, niveaus: [], handelt: 'nee' },
  voogd: { ...rechter, voor: 'kind', niveaus: ['L3'] },
  ots: { ...rechter, voor: 'kind', niveaus: ['L3', 'L2', 'L1'], metOrganisatie: true },
  mentor: { ...rechter, voor: 'volwassene', niveaus: ['L3', 'L2', 'L1'] },
  curator: { ...rechter, voor: 'volwassene', niveaus: ['L3', 'L2', 'L1'] },
  bewindvoerder: { ...rechter, voor: 'volwassene', niveaus: ['L2', 'L1'], waarover: ['geld'] },
  mantelzorger: {
    ...machtiging,
    niveaus: ['L1', 'L2'],
    waarover: ['alles', 'een_melding', 'een_traject'],
    metAfspraken: true,
    handelt: 'keuze',
    hoogstensJaar: true,
  },
  oco: {
    ...machtiging,
    niveaus: ['L2', 'L1'],
    waarover: ['een_melding', 'een_traject'],
    handelt: 'samen',
    metOrganisatie: true,
  },
  gemachtigde: {
    ...machtiging,
    niveaus: ['L2', 'L1', 'L3'],
    waarover: ['alles', 'een_melding', 'een_traject'],
    handelt: 'keuze',
    hoogstensJaar: true,
  },
}

export const isMachtiging = (soort: Soort): boolean => soortregels[soort].grond === 'machtiging'
