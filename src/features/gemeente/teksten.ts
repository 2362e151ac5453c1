// The words of the set-up page: why it was refused, and at which field that is said.

import type { Weigering } from './inrichten.ts'

type Obstakel = Exclude<Weigering, 'al_ingericht'> | 'code_onjuist' | 'te_vaak_geprobeerd'

export const waarom: Readonly<Record<Obstakel, { veld: string; zin: string }>> = {
  code_onjuist: {
    veld: 'inrichtcode',
    zin: 'Deze code klopt niet. Kijk op het scherm waar Keukentafel is gestart, achter "Inrichtcode".',
  },
  te_vaak_geprobeerd: {
    veld: 'inrichtcode',
    zin: 'De code was drie keer niet goed. Wacht een minuut en probeer het opnieuw.',
  },
  geen_kern: { veld: 'kernen', zin: 'Vul minstens één kern in.' },
  kern_dubbel: { veld: 'kernen', zin: 'Een kern staat er twee keer. Haal er een weg.' },
  geen_team: { veld: 'teams', zin: 'Vul minstens één team in.' },
  team_dubbel: { veld: 'teams', zin: 'Een team staat er twee keer. Haal er een weg.' },
}
