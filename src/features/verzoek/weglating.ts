// A weglating: a piece that is not in the copy, with its ground and words (Wmo 2015 5.3.2 lid 3; AVG 15 lid 4).

import type { Weergave } from '../autorisatie/present.ts'

export const weglaatgronden = ['over_ander', 'van_ander_in_vertrouwen', 'gevaar', 'werkaantekening'] as const
export type Weglaatgrond = (typeof weglaatgronden)[number]

export type Weglating = {
  readonly soort: string
  readonly dingId: string
  readonly grond: Weglaatgrond
  readonly toelichting: string
}

/** That it is left out and on which ground goes with the copy; why is of who read it. Whose copy it is, its pieces say. */
export const weglatingWeergave: Weergave<Weglating> = {
  personen: () => [],
  velden: { soort: 'L1', dingId: 'L1', grond: 'L1', toelichting: 'L3' },
}
