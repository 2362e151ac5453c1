// A plan for the rules, as small as a rule needs.

import type { Afspraak } from '../../src/features/plan/afspraak.ts'
import type { Plan } from '../../src/features/plan/plan.ts'

export const planVan = (status: Plan['status'], anders: Partial<Plan> = {}): Plan => ({
  id: 'p',
  huishoudenId: 'h',
  status,
  versie: 2,
  // In concept something changed after sharing; elsewhere the resident has what stands here.
  gedeeldeVersie: status === 'concept' ? 1 : 2,
  gedeeldOp: new Date('2026-03-02T08:00:00Z'),
  eigenWoorden: 'Thuis blijven',
  heeftEigenBijdrage: false,
  vastgesteldOp: null,
  ...anders,
})

/** A promise of somebody near, still open, for the whole plan unless the test says otherwise. */
export const afspraakVan = (anders: Partial<Afspraak> = {}): Afspraak => ({
  id: 'a',
  doelId: null,
  van: 'netwerk',
  wie: 'buurvrouw Riet',
  medewerkerId: null,
  inwonerId: null,
  wat: 'Samen wandelen',
  voorDatum: '2026-03-20',
  status: 'open',
  reden: null,
  betwisting: null,
  ...anders,
})
