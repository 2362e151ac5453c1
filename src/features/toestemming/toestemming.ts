// Toestemming: the inwoner's yes for one thing, with who said it, how and until when; taken back as easily as it was given (AVG art. 7).

import type { Datum } from '../termijn/datum.ts'

export const doors = ['inwoner', 'ouder', 'wettelijk_vertegenwoordiger'] as const
export type Door = (typeof doors)[number]
export const wijzen = ['mondeling', 'schriftelijk'] as const
export type Wijze = (typeof wijzen)[number]

/** What can be put in the plan: a traject, or a doel of one wet. */
export type ItemSoort = 'traject' | 'doel'

export type Toestemming = {
  readonly id: string
  readonly gegevenDoor: Door
  /** Who spoke for the inwoner, where the file knows them. */
  readonly geverId: string | null
  readonly wijze: Wijze
  readonly gegevenOp: Datum
  /** The last day; null is until it is taken back. */
  readonly tot: Datum | null
  readonly isIngetrokken: boolean
}

type Loopt = Pick<Toestemming, 'tot' | 'isIngetrokken'>
export const isGeldig = ({ tot, isIngetrokken }: Loopt, dag: Datum): boolean =>
  !isIngetrokken && (tot === null || tot >= dag)
