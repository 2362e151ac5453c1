// An opbouwproject: what a kernteam builds up in a village, with a doel, hours and at the end a resultaat (audit, recommendation 2).

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'

export const resultaten = ['bereikt', 'deels', 'niet'] as const
export type Resultaat = (typeof resultaten)[number]

export type Opbouwproject = Zakelijk<{
  readonly id: string
  readonly teamId: string
  readonly kernId: string | null
  readonly naam: string
  readonly doel: string
  /** What must be there at the end, and how that is seen. */
  readonly streef: string
  readonly urenBegroot: number
  readonly van: Datum
  readonly tot: Datum
  readonly status: 'lopend' | 'afgesloten'
  readonly resultaat: Resultaat | null
  readonly toelichting: string | null
  readonly versie: number
}>
