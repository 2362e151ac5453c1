// Bijwerken: an activiteit under a goal there is, that ends after it begins; and what is over says on which day.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Activiteit, Status } from './activiteit.ts'

export type Weigering =
  | 'doel_onbekend'
  | 'kpi_onbekend'
  | 'einde_voor_begin'
  | 'einde_ontbreekt'
  | 'stand_ontbreekt'

export type Invoer = {
  readonly doel: string
  readonly naam: string
  readonly eigenaar: string
  readonly status: Status
  readonly effect: string
  readonly kpi: string | undefined
  readonly van: Datum
  readonly tot: Datum | undefined
  readonly stand: string | undefined
}

export function bijwerken(
  { kpi, tot, stand, ...invoer }: Invoer,
  feiten: {
    readonly id: string
    readonly versie: number
    readonly doelen: readonly string[]
    readonly kpis: readonly string[]
  },
): Result<Activiteit, Weigering> {
  const { id, versie } = feiten
  if (!feiten.doelen.includes(invoer.doel)) return refused('doel_onbekend')
  if (kpi !== undefined && !feiten.kpis.includes(kpi)) return refused('kpi_onbekend')
  if (tot !== undefined && tot < invoer.van) return refused('einde_voor_begin')
  const isVoorbij = invoer.status === 'klaar' || invoer.status === 'gestopt'
  if (isVoorbij && tot === undefined) return refused('einde_ontbreekt')
  // Stopping is a choice that others ask about.
  if (invoer.status === 'gestopt' && stand === undefined) return refused('stand_ontbreekt')
  return done({ ...invoer, kpi: kpi ?? null, tot: tot ?? null, stand: stand ?? null, id, versie })
}
