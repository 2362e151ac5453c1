// What was tried before: closed trajecten, vragen with their uitkomst, and doelen of earlier plans, each with what came of it.

import type { Drager } from '../autorisatie/drager.ts'
import type { Weergave } from '../autorisatie/present.ts'

export type Eerder = Drager & {
  readonly id: string
  readonly wat: 'traject' | 'vraag' | 'doel'
  readonly op: string
  /** A leefgebied, or the soort of a traject without one. */
  readonly leefgebied: string | null
  readonly soort: string | null
  readonly afloop: string
  readonly woorden: string | null
  readonly personen: readonly string[]
}

/** What came of it is L2; what was written about it is L3. */
export const eerderWeergave: Weergave<Eerder> = {
  personen: (e) => e.personen,
  velden: {
    id: 'L1',
    wat: 'L1',
    op: 'L1',
    leefgebied: 'L2',
    soort: 'L2',
    afloop: 'L2',
    woorden: 'L3',
    personen: 'L1',
    meldingId: 'L1',
    planId: 'L1',
    trajectId: 'L1',
  },
}
