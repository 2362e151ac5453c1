// A kwalitatieve meting: what people said in a gesprek, a klankbordgroep or an evaluatie about one of the ten results of the policy plan.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'

export const vormen = ['gesprek', 'klankbordgroep', 'evaluatie'] as const
export type Vorm = (typeof vormen)[number]
export const waarderingen = ['goed', 'wisselend', 'onvoldoende'] as const
export type Waardering = (typeof waarderingen)[number]

export type KwalitatieveMeting = Zakelijk<{
  readonly id: string
  /** The code of the kpi: 'resultaat.mantelzorgers'. */
  readonly kpi: string
  readonly vorm: Vorm
  readonly gehoudenOp: Datum
  readonly aantal: number
  readonly gehoord: string
  readonly waardering: Waardering
}>
