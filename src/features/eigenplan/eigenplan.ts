// An eigen plan: what the resident hands in before the onderzoek ends, in own words; the plan begins with it.

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
