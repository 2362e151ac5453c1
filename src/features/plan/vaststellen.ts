// Vaststellen: the resident agrees, somebody keeps the agreements: from now on the plan runs.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import type { Klokloop } from '../termijn/klokken.ts'
import { type Akkoord, geldigAkkoord, type Persoon } from './akkoord.ts'
import { startKlok } from './evaluatie.ts'
import { isPossible, type Plan } from './plan.ts'

export type Weigering =
  | 'plan_loopt_al'
  | 'plan_afgesloten'
  | 'niet_gedeeld'
  | 'geen_doel'
  | 'geen_akkoord'
  | 'geen_regisseur'
  | 'datum_buiten_kalender'

export type Feiten = {
  readonly aantalDoelen: number
  readonly personen: readonly Persoon[]
  readonly akkoorden: readonly Akkoord[]
  /** Somebody accepted the procesregie (policy plan 4.3: exactly one per running plan). */
  readonly heeftRegisseur: boolean
}
type Vaststelling = {
  readonly plan: Plan
  readonly klok: Klokloop
  /** Who leads the own life from now on: the first of the household who said yes. */
  readonly eigenRegie: string | undefined
}

/** Why this plan cannot start now, if so. */
export function weigering(plan: Pick<Plan, 'status' | 'versie'>, feiten: Feiten): Weigering | undefined {
  if (plan.status === 'lopend') return 'plan_loopt_al'
  if (plan.status === 'afgesloten') return 'plan_afgesloten'
  if (feiten.aantalDoelen === 0) return 'geen_doel'
  if (!isPossible('vaststellen', plan.status)) return 'niet_gedeeld'
  if (geldigAkkoord(plan, feiten.personen, feiten.akkoorden).length === 0) return 'geen_akkoord'
  return feiten.heeftRegisseur ? undefined : 'geen_regisseur'
}

export function vaststellen(plan: Plan, feiten: Feiten, nu: Date): Result<Vaststelling, Weigering> {
  const reason = weigering(plan, feiten)
  if (reason) return refused(reason)
  const vandaag: Datum = datumInAmsterdam(nu)
  const klok = startKlok('evaluatie', vandaag)
  if (!klok.ok) return klok
  const leden = feiten.personen.filter((persoon) => persoon.isLid)
  const eigenRegie = (geldigAkkoord(plan, leden, feiten.akkoorden)[0] ?? leden[0])?.id
  return done({ plan: { ...plan, status: 'lopend', vastgesteldOp: nu }, klok: klok.value, eigenRegie })
}
