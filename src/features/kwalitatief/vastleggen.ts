// Vastleggen: what was heard, of whom there were enough, on a day that was; and taking back what was written down wrongly.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import type { KwalitatieveMeting, Vorm, Waardering } from './kwalitatief.ts'

export type Weigering = 'kpi_onbekend' | 'dag_komt_nog' | 'aantal_ontbreekt' | 'groep_te_klein'
export type Invoer = {
  readonly vorm: Vorm
  readonly gehoudenOp: Datum
  readonly aantal: number | undefined
  readonly gehoord: string
  readonly waardering: Waardering
}

/** A klankbordgroep is more than two people; otherwise it is a gesprek, and who said what can be told. */
export function vastleggen(
  { aantal, ...invoer }: Invoer,
  feiten: { readonly id: string; readonly kpi: string | undefined; readonly vandaag: Datum },
): Result<KwalitatieveMeting, Weigering> {
  const { id, kpi } = feiten
  if (kpi === undefined) return refused('kpi_onbekend')
  if (aantal === undefined) return refused('aantal_ontbreekt')
  if (invoer.vorm === 'klankbordgroep' && aantal < 3) return refused('groep_te_klein')
  return invoer.gehoudenOp > feiten.vandaag ? refused('dag_komt_nog') : done({ ...invoer, aantal, id, kpi })
}
