// Uren schrijven: on which day, how many, and on what; more than the budget is a signal, not a wall.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Opbouwproject } from './opbouwproject.ts'

export type Weigering = 'is_afgesloten' | 'dag_komt_nog' | 'voor_het_begin' | 'uren_ontbreken'

export type Uren = Zakelijk<{
  readonly id: string
  readonly dag: Datum
  readonly uren: number
  readonly wat: string
}>

export function schrijven(
  project: Pick<Opbouwproject, 'status' | 'van'>,
  invoer: Omit<Uren, 'id' | 'uren'> & { readonly uren: number | undefined },
  feiten: { readonly id: string; readonly vandaag: Datum },
): Result<Uren, Weigering> {
  const { uren } = invoer
  if (project.status === 'afgesloten') return refused('is_afgesloten')
  if (uren === undefined) return refused('uren_ontbreken')
  if (invoer.dag > feiten.vandaag) return refused('dag_komt_nog')
  if (invoer.dag < project.van) return refused('voor_het_begin')
  return done({ ...invoer, uren, id: feiten.id })
}
