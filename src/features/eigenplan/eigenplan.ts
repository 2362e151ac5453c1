// An eigen plan: what the resident hands in before the onderzoek ends, in own words; the plan begins with it.

import type { Weergave } from '../autorisatie/present.ts'
import type { Datum } from '../termijn/datum.ts'

/** Wmo 2015 art. 2.3.2 lid 2, and Jeugdwet art. 4.1.2. */
export const soorten = ['persoonlijk_plan', 'familiegroepsplan'] as const
export type Soort = (typeof soorten)[number]

export type EigenPlan = {
  readonly id: string
  readonly soort: Soort
  readonly ingeleverdOp: Datum
  readonly tekst: string
  readonly versie: number
}

/** That it came in is L1; its words are the resident's own, L3 (access.md 2.3). Whose it is, the page it stands on tells. */
export const eigenPlanWeergave: Weergave<EigenPlan> = {
  personen: () => [],
  velden: { id: 'L0', soort: 'L1', ingeleverdOp: 'L1', versie: 'L1', tekst: 'L3' },
}
