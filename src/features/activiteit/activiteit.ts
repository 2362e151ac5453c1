// An activiteit of the policy plan: what is done for a goal, who answers for it, and what should change by it.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'

export const statussen = ['gepland', 'loopt', 'klaar', 'gestopt'] as const
export type Status = (typeof statussen)[number]

/** The goals it stands under: hoofddoel 'I' to 'VI', subdoel 'I a' to 'VI x'. */
export type Beleidsdoel = Zakelijk<{ readonly code: string; readonly naam: string }>

export type Activiteit = Zakelijk<{
  readonly id: string
  readonly doel: string
  readonly naam: string
  readonly eigenaar: string
  readonly status: Status
  /** What should be different when it works. */
  readonly effect: string
  /** The code of the kpi in which that should show. */
  readonly kpi: string | null
  readonly van: Datum
  readonly tot: Datum | null
  /** How it stands, in a few words. */
  readonly stand: string | null
  readonly versie: number
}>
