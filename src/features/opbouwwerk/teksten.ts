// The words of opbouwwerk.

import type { Weigering as SluitWeigering } from './afsluiten.ts'
import type { Resultaat } from './opbouwproject.ts'
import type { Weigering as SchrijfWeigering } from './schrijven.ts'
import type { Weigering as StartWeigering } from './starten.ts'

export type OpbouwWeigering = StartWeigering | SchrijfWeigering | SluitWeigering | 'niet_gevonden'

export const resultaatNaam: Readonly<Record<Resultaat, string>> = {
  bereikt: 'Ja, bereikt',
  deels: 'Deels',
  niet: 'Nee, niet bereikt',
}

/** Each refusal: the field it belongs to, and what to do about it. */
export const waarom: Readonly<Record<OpbouwWeigering, { readonly veld: string; readonly zin: string }>> = {
  team_niet_van_u: { veld: 'teamId', zin: 'Dit is niet uw team. Kies een van uw teams.' },
  einde_voor_begin: { veld: 'tot', zin: 'De laatste dag ligt voor de eerste. Kijk de datums na.' },
  uren_ontbreken: { veld: 'urenBegroot', zin: 'Vul het aantal uren in.' },
  is_afgesloten: { veld: '', zin: 'Dit project is al afgesloten.' },
  dag_komt_nog: { veld: 'dag', zin: 'Deze dag komt nog. Schrijf uren op als ze gewerkt zijn.' },
  voor_het_begin: { veld: 'dag', zin: 'Toen was het project nog niet begonnen. Kies een latere dag.' },
  toelichting_ontbreekt: { veld: 'toelichting', zin: 'Schrijf op wat het project heeft opgeleverd.' },
  niet_gevonden: { veld: '', zin: 'Dit project is er niet, of het is niet van uw team.' },
}
