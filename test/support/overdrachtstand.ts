// An overdracht as the rules see one: from Fleur of the kernteam to team Wmo, not answered yet.

import type { Stand } from '../../src/features/overdracht/overdracht.ts'

export const overdrachtStand = (anders: Partial<Stand> = {}): Stand => ({
  id: 'o',
  status: 'aangeboden',
  ketenId: 'o',
  huishoudenId: 'h',
  inwonerId: 'anna',
  meldingId: null,
  trajectId: 't',
  planId: null,
  vanTeamId: 'kernteam',
  aangebodenDoorId: 'fleur',
  naarTeamId: 'wmo',
  naarMedewerkerId: null,
  soort: 'onderzoek_wmo',
  wet: 'wmo',
  leefgebied: 'basale_adl',
  wens: 'Zelf mijn post doen',
  nieuwTrajectId: null,
  isZichtBeeindigd: false,
  ...anders,
})
