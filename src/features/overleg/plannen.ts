// Plannen: what kind of overleg, when, what it must answer, and whether the resident knows.

import { done, type Result, refused } from '../../platform/result.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import type { Overleg } from './overleg.ts'

export type Weigering =
  | 'plan_afgesloten'
  | 'voor_het_plan'
  | 'reden_ontbreekt'
  | 'oco_niet_gevraagd'
  | 'agenda_leeg'

export type Invoer = Pick<
  Overleg,
  'soort' | 'geplandOp' | 'plaats' | 'vraag' | 'inwoner' | 'redenNietVerteld' | 'oco'
> & { readonly punten: readonly string[] }

type Feiten = {
  readonly id: string
  readonly plan: {
    readonly id: string
    readonly huishoudenId: string
    readonly isOpen: boolean
    readonly opgesteldOp: Date
  }
}

/**
 * An overleg belongs to a plan that is not closed; one that came up at once is written down afterwards, but never of before there was a plan.
 * Not telling the resident needs a reason (AVG art. 14 lid 5), and about the Wlz the OCO is offered first (policy plan 4.5).
 */
export function plannen(invoer: Invoer, { id, plan }: Feiten): Result<Overleg, Weigering> {
  if (!plan.isOpen) return refused('plan_afgesloten')
  if (datumInAmsterdam(invoer.geplandOp) < datumInAmsterdam(plan.opgesteldOp)) return refused('voor_het_plan')
  if (invoer.inwoner === 'niet_verteld' && !invoer.redenNietVerteld) return refused('reden_ontbreekt')
  if (invoer.soort === 'wlz_toeleiding' && invoer.oco === 'niet_gevraagd') return refused('oco_niet_gevraagd')
  if (invoer.punten.length === 0) return refused('agenda_leeg')
  const { punten: _, ...wat } = invoer
  return done({
    ...wat,
    redenNietVerteld: invoer.inwoner === 'niet_verteld' ? invoer.redenNietVerteld : null,
    id,
    planId: plan.id,
    huishoudenId: plan.huishoudenId,
    status: 'gepland',
    gehoudenOp: null,
    samenvatting: null,
    uitkomst: null,
    afzegreden: null,
    versie: 1,
  })
}
