// The words of a kindzegel: what it is on, what was decided, and why not, each with what to do.

import type { BesluitWeigering } from './besluiten.ts'
import type { Besluit, Ding } from './kindzegel.ts'
import type { SluitWeigering } from './sluiten.ts'

export const dingNaam: Readonly<Record<Ding, string>> = {
  contact: 'Contact',
  gesprek: 'Gesprek',
  document: 'Document',
  doel: 'Doel',
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
