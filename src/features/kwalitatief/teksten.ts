// The words of kwalitatieve metingen.

import type { Vorm, Waardering } from './kwalitatief.ts'
import type { Weigering } from './vastleggen.ts'

export const vormNaam: Readonly<Record<Vorm, string>> = {
  gesprek: 'Gesprek',
  klankbordgroep: 'Klankbordgroep',
  evaluatie: 'Evaluatie',
}

export const waarderingNaam: Readonly<Record<Waardering, string>> = {
  goed: 'Goed',
  wisselend: 'Wisselend',
  onvoldoende: 'Onvoldoende',
}

export const waarom: Readonly<
  Record<Exclude<Weigering, 'kpi_onbekend'>, { readonly veld: string; readonly zin: string }>
> = {
  dag_komt_nog: {
    veld: 'gehoudenOp',
    zin: 'Deze dag komt nog. Leg vast wat er is gezegd als het is geweest.',
  },
  aantal_ontbreekt: { veld: 'aantal', zin: 'Vul in hoeveel mensen meededen.' },
  groep_te_klein: {
    veld: 'aantal',
    zin: 'Een klankbordgroep is ten minste drie mensen. Kies anders een gesprek.',
  },
}
