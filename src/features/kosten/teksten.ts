// The words of the costs: categories, amounts, and what to do when a file is refused.

import type { Weigering } from './commands.ts'
import type { Hoofdcategorie } from './declaratie.ts'

export const categorieNaam: Readonly<Record<Hoofdcategorie, string>> = {
  jeugd_zonder_verblijf: 'Jeugdhulp zonder verblijf',
  jeugd_met_verblijf: 'Jeugdhulp met verblijf',
  jeugd_bescherming: 'Jeugdbescherming en -reclassering',
  wmo_huishouden: 'Hulp bij het huishouden',
  wmo_begeleiding: 'Begeleiding',
  wmo_dagbesteding: 'Dagbesteding',
  wmo_wonen_rollen_vervoer: 'Wonen, rollen en vervoer',
  vervoer: 'Jeugd- en Wmo-vervoer',
}

const heel = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })

export const aantalTekst = (n: number): string => heel.format(n)

export const waarom: Readonly<Record<Weigering | 'bestand_ontbreekt' | 'te_groot', string>> = {
  bestand_ontbreekt: 'Kies een CSV-bestand.',
  te_groot: 'Dit bestand is groter dan 10 MB. Deel het in tweeën.',
  al_ingelezen: 'Dit bestand is al ingelezen. Het staat hieronder.',
  niets_nieuws: 'Alle regels van dit bestand staan er al. Er is niets toegevoegd.',
  fout_in_bestand: 'Er is niets ingelezen. Verbeter de regels hieronder en kies het bestand opnieuw.',
}
