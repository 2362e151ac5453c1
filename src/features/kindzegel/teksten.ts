// The words of a kindzegel: what it is on, what was decided, and why not, each with what to do.

import type { BesluitWeigering } from './besluiten.ts'
import { type Besluit, type Ding, dingen, type Welk } from './kindzegel.ts'
import type { SluitWeigering } from './sluiten.ts'

export const dingNaam: Readonly<Record<Ding, string>> = {
  contact: 'Contact',
  gesprek: 'Gesprek',
  document: 'Document',
  doel: 'Doel',
}
const map: Readonly<Record<Ding, string>> = {
  contact: 'contacten',
  gesprek: 'gesprekken',
  document: 'documenten',
  doel: 'doelen',
}

/** Where the page is on which one thing is closed to the parents. */
export const padVan = ({ soort, id }: Welk): string => `/werk/${map[soort]}/${id}/kindzegel`

const dingVan = (soort: string | null | undefined): Ding | undefined => dingen.find((ding) => ding === soort)

const dezeDing: Readonly<Record<Ding, string>> = {
  contact: 'dit contact',
  gesprek: 'dit gesprek',
  document: 'dit document',
  doel: 'dit doel',
}

/** Of a line of the werkvoorraad, that names the kind of thing as far as its reader may know. */
export const werkPad = (soort: string | null | undefined, id: string | undefined): string | undefined => {
  const ding = dingVan(soort)
  return ding && id ? padVan({ soort: ding, id }) : undefined
}
export const werkZin = (soort: string | null | undefined): string => {
  const ding = dingVan(soort)
  return `Een kind sloot ${ding ? dezeDing[ding] : 'iets'} voor de ouders: blijft dat zo?`
}

export const besluitNaam: Readonly<Record<Besluit, string>> = {
  blijft: 'Het blijft dicht voor de ouders',
  geopend: 'De ouders mogen het toch lezen',
}

type Zin = { readonly veld: string; readonly zin: string }

export const waarom: Readonly<Record<SluitWeigering | BesluitWeigering, Zin>> = {
  niet_van_u: {
    veld: '',
    zin: 'Alleen de behandelaar, of wie het schreef, doet dit. Vraag het aan een van hen.',
  },
  al_dicht: { veld: '', zin: 'Dit is al dicht voor de ouders. Hieronder staat hoe het nu is.' },
  geen_kind: {
    veld: '',
    zin: 'Dit gaat niet over een kind van 12 tot 18 jaar. Jonger dan 12 beslist een ouder. Vanaf 18 leest een ouder alleen met een machtiging.',
  },
  kind_ontbreekt: { veld: 'kindId', zin: 'Kies welk kind dit wil.' },
  niet_dicht: {
    veld: '',
    zin: 'Dit is niet meer dicht: een collega was u net voor. Hieronder staat hoe het nu is.',
  },
  al_besloten: { veld: '', zin: 'Een collega besliste hier net over. Hieronder staat wat.' },
  reden_ontbreekt: {
    veld: 'besluitreden',
    zin: 'Schrijf in ten minste 20 tekens waarom de ouders dit toch mogen lezen. Het kind mag dit horen.',
  },
}
