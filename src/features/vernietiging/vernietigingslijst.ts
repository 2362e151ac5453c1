// Vernietigingslijst: what somebody proposes to destroy, and how far it is.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Soort } from '../bewaartermijn/bewaartermijn.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Belemmering } from './belemmering.ts'

export const statussen = ['opgesteld', 'goedgekeurd', 'uitgevoerd', 'ingetrokken'] as const
export type Status = (typeof statussen)[number]

export type Lijst = Zakelijk<{
  readonly id: string
  readonly status: Status
  readonly opgesteldDoorId: string
  /** Who agreed so far. */
  readonly akkoordIds: readonly string[]
  /** How many lines still stand on it. */
  readonly erop: number
}>

/** Who decides over a list; `isTeNa`: something on it is about themselves or theirs (access.md H2, H3). */
export type Beslisser = { readonly id: string; readonly isTeNa: boolean }

/** Two others than who drew it up (Archiefbesluit 1995 art. 8; nobody destroys alone). */
export const aantalAkkoorden = 2

export type Regel = {
  readonly id: string
  readonly nummer: number
  readonly soort: Soort
  readonly dingId: string
  readonly wetten: readonly Wet[]
  readonly resultaat: string
  readonly eind: Datum
  readonly duur: string
  readonly bron: string
  readonly vernietigenVanaf: Datum
  readonly status: 'erop' | 'eraf' | 'vernietigd' | 'gebleven'
  readonly belemmering: Belemmering | null
}
