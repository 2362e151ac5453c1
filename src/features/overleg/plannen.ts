// Plannen: what kind of overleg, when, what it must answer, and whether the resident knows.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Overleg } from './overleg.ts'

export type Weigering =
  | 'plan_afgesloten'
  | 'al_voorbij'
  | 'reden_ontbreekt'
  | 'oco_niet_gevraagd'
  | 'agenda_leeg'

export type Invoer = Pick<
  Overleg,
  'soort' | 'geplandOp' | 'plaats' | 'vraag' | 'inwoner' | 'redenNietVerteld' | 'oco'
> & { readonly punten: readonly string[] }

type Feiten = {
  readonly id: string
  readonly nu: Date
  readonly plan: { readonly id: string; readonly huishoudenId: string; readonly isOpen: boolean }
}

/**
 * An overleg is planned ahead, within a plan that is not closed.
 * Not telling the resident needs a reason (AVG art. 14 lid 5), and about the Wlz the OCO is offered first (policy plan 4.5).
 */
export function plannen(invoer: Invoer, { id, nu, plan }: Feiten): Result<Overleg, Weigering> {
  if (!plan.isOpen) return refused('plan_afgesloten')
  if (invoer.geplandOp <= nu) return refused('al_voorbij')
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
