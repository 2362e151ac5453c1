// A medewerker for the rules, as small as a rule needs.

import type { Medewerker } from '../../src/features/medewerker/medewerker.ts'
import { type Rol, rechtenVan } from '../../src/features/medewerker/rechten.ts'

export const collega = (
  id: string,
  o: { rollen?: readonly Rol[]; teams?: readonly string[] } = {},
): Medewerker => {
  const rollen = o.rollen ?? ['consulent']
  return {
    id,
    gemeenteId: 1,
    gemeente: 'Overbetuwe',
    gemeenteTelefoon: '14 0481',
    naam: id,
    functie: 'consulent',
    isActief: true,
    rollen,
    rechten: rechtenVan(rollen),
    mandaten: [],
    teams: (o.teams ?? ['wmo']).map((team) => ({ id: team, naam: team, deur: 'de_poort' })),
    kernIds: [],
    uitgesloten: [],
  }
}
