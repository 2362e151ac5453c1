// A melding as an act finds it, and who acts; a test names only what it is about.

import type { Medewerker } from '../../src/features/medewerker/medewerker.ts'
import { type Rol, rechtenVan } from '../../src/features/medewerker/rechten.ts'
import type { Stand } from '../../src/features/melding/melding.ts'
import type { VraagStand } from '../../src/features/melding/vraag.ts'

export const poort = { id: 'team-poort', naam: 'Toegang De Poort', deur: 'de_poort' }
export const wmo = { id: 'team-wmo', naam: 'Wmo', deur: 'de_poort' }
export const kernteam = { id: 'team-kern', naam: 'Kernteam Elst', deur: 'sociaal_kernteam' }

export const collega = (id: string, rol: Rol, teams: Medewerker['teams']): Medewerker => ({
  id,
  gemeenteId: 1,
  gemeente: 'Overbetuwe',
  gemeenteTelefoon: '14 0481',
  naam: id,
  functie: rol,
  isActief: true,
  rollen: [rol],
  rechten: rechtenVan([rol]),
  mandaten: [],
  teams,
  kernIds: [],
  uitgesloten: [],
})

export const vraag = (id: string, anders: Partial<VraagStand> = {}): VraagStand => ({
  id,
  leefgebied: 'instrumentele_adl',
  wet: 'wmo',
  vervolg: null,
  uitkomst: null,
  ...anders,
})

/** Registered by Kim at De Poort, seen by somebody who has the file. */
export const stand = (anders: Partial<Stand> = {}): Stand => ({
  id: 'melding',
  status: 'ontvangen',
  versie: 1,
  ontvangenOp: new Date('2026-03-02T08:00:00Z'),
  teamId: poort.id,
  behandelaarId: null,
  inwonerId: 'inwoner',
  huishoudenId: 'huishouden',
  planId: null,
  isGescreend: false,
  vragen: [vraag('a')],
  magBehandelen: true,
  isPersoonlijk: false,
  ...anders,
})
