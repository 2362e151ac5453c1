// The words of the verwerkingsregister: what each field asks, and each refusal as a sentence.

import { schrijfDatum } from '../termijn/datum.ts'
import type { Verwerking, velden } from './verwerking.ts'
import type { Weigering } from './wijzigen.ts'

type Veld = (typeof velden)[number] | 'brpVelden'

export const veldNaam: Readonly<Record<Veld, string>> = {
  naam: 'Naam',
  verantwoordelijke: 'Verantwoordelijk',
  doel: 'Waarvoor',
  grondslag: 'Grondslag',
  betrokkenen: 'Over wie',
  gegevens: 'Welke gegevens',
  ontvangers: 'Wie krijgt de gegevens',
  bewaartermijn: 'Hoe lang bewaard',
  beveiliging: 'Hoe beveiligd',
  brpVelden: 'Uit de BRP',
}

export const veldHint: Readonly<Partial<Record<Veld, string>>> = {
  grondslag: 'De wet met het artikel. Bijvoorbeeld: AVG 6 lid 1 e; Wmo 2015 5.1.1.',
  brpVelden: 'Welke velden u aan de BRP vraagt. Geen? Laat dit leeg.',
}

export const geldtZin = ({ van, tot }: Pick<Verwerking, 'van' | 'tot'>): string => {
  const begin = van === null ? 'Vanaf het begin' : `Vanaf ${schrijfDatum(van)}`
  return tot === null ? begin : `${begin}, tot en met ${schrijfDatum(tot)}`
}

export const waarom: Readonly<Record<Weigering, readonly [veld: string, zin: string]>> = {
  intussen_gewijzigd: [
    '',
    'Een collega maakte intussen een nieuwe versie. Zij staat bovenaan. Wat u typte, staat nog in het formulier. Klopt het nog? Bewaar dan opnieuw.',
  ],
  dag_voorbij: [
    'van',
    'Deze dag is voorbij. De log van toen verwijst naar wat toen gold. Kies vandaag of later.',
  ],
  voor_vorige_versie: ['van', 'Er komt al een versie op een latere dag. Kies die dag of later.'],
  eind_voor_begin: ['tot', 'De laatste dag ligt voor de eerste dag. Kies een latere dag.'],
  niets_gewijzigd: ['', 'Er is niets veranderd. Pas iets aan, of ga terug.'],
}
