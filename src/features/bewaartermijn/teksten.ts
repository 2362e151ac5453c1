// The words of bewaartermijnen: what a period and a way of counting mean, and why a term cannot be set.

import type { Afleidingswijze, Soort } from './bewaartermijn.ts'
import type { Weigering } from './vaststellen.ts'

export const soortNaam: Readonly<Record<Soort, string>> = {
  melding: 'Melding',
  traject: 'Traject',
  plan: 'Plan',
  contact: 'Los contact',
  huishouden: 'Huishouden zonder werk',
}

export const resultaatNaam: Readonly<Record<string, string>> = {
  afgesloten: 'afgesloten',
  ingetrokken: 'ingetrokken',
  bereikt: 'doel bereikt',
  deels: 'doel deels bereikt',
  niet: 'doel niet bereikt',
  gelopen: 'heeft gelopen',
  niet_begonnen: 'nooit vastgesteld',
  los: 'zonder melding',
  leeg: 'niets meer',
}

export const wijzeNaam: Readonly<Record<Afleidingswijze, string>> = {
  afgehandeld: 'het einde ervan',
  laatste_wijziging: 'de laatste wijziging',
  hele_dossier: 'het einde van het laatste werk in het dossier',
}

const deel = (n: string | undefined, een: string, meer: string) =>
  n === undefined ? [] : [`${Number(n)} ${Number(n) === 1 ? een : meer}`]

/** "15 jaar", "1 jaar en 6 maanden". */
export function duurZin(duur: string): string {
  const [, jaren, maanden, dagen] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duur) ?? []
  const delen = [
    ...deel(jaren, 'jaar', 'jaar'),
    ...deel(maanden, 'maand', 'maanden'),
    ...deel(dagen, 'dag', 'dagen'),
  ]
  return delen.join(' en ')
}

export const waarom: Readonly<Record<Weigering, readonly [veld: string, zin: string]>> = {
  duur_klopt_niet: ['duur', 'Schrijf de duur als P15Y (15 jaar), P6M (6 maanden) of P30D (30 dagen).'],
  resultaat_hoort_er_niet_bij: [
    'resultaat',
    'Dit resultaat hoort bij iets anders. Kies een resultaat dat past, of kies geen.',
  ],
  tot_voor_van: ['tot', 'De laatste dag ligt voor de eerste. Kies een latere dag.'],
  eerder_dan_vorige: [
    'van',
    'Er is al een termijn hiervoor die later begint. Kies die dag of een latere: wat gold, verandert niet.',
  ],
}
