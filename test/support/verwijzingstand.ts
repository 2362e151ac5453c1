// A verwijzing as its acts find it: open, nothing told, nothing asked of the inwoner.

import type { Stand } from '../../src/features/verwijzing/verwijzing.ts'

export const verwijzingStand = (anders: Partial<Stand> = {}): Stand => ({
  id: 'w',
  meldingId: 'm',
  inwonerId: 'anna',
  huishoudenId: 'h',
  planId: null,
  versie: 1,
  weg: 'brief',
  bereik: 'Dorpsstraat 1, 6661 EL Elst',
  naam: 'dokter Visser',
  organisatie: 'Praktijk Visser',
  kenmerk: null,
  toestemming: 'niet_gevraagd',
  ontvangenOp: new Date('2026-03-02T08:00:00Z'),
  loopt: true,
  isBegonnen: false,
  isKlaar: false,
  magBehandelen: true,
  ...anders,
})
