// Tekenen: the resident says on six points from 0 to 10 how it goes; one picture of a person a day.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import { type Dimensie, dimensies, type Gezondheidsbeeld } from './gezondheidsbeeld.ts'
import { isPossible, type Plan } from './plan.ts'

export type Weigering =
  | 'plan_afgesloten'
  | 'inwoner_hoort_er_niet_bij'
  | 'datum_in_toekomst'
  | 'punt_ontbreekt'
  | 'beeld_is_er_al'
  | 'onderdeel_is_weg'

export type Invoer = Pick<Gezondheidsbeeld, 'inwonerId' | 'op' | 'toelichting'> & {
  readonly punten: Readonly<Partial<Record<Dimensie, number | undefined>>>
}
type Feiten = {
  readonly vandaag: Datum
  readonly ledenIds: readonly string[]
  readonly beelden: readonly Gezondheidsbeeld[]
  /** Which one is drawn again; undefined for a new one. */
  readonly welk: string | undefined
  readonly nieuwId: string
}

export function tekenen(
  plan: Pick<Plan, 'status'>,
  invoer: Invoer,
  feiten: Feiten,
): Result<Gezondheidsbeeld, Weigering> {
  const { inwonerId, op, toelichting, punten } = invoer
  const { beelden, welk } = feiten
  const vorig = beelden.find(({ id }) => id === welk)
  if (!isPossible('wijzigen', plan.status)) return refused('plan_afgesloten')
  if (welk !== undefined && !vorig) return refused('onderdeel_is_weg')
  if (!feiten.ledenIds.includes(inwonerId)) return refused('inwoner_hoort_er_niet_bij')
  if (op > feiten.vandaag) return refused('datum_in_toekomst')
  if (beelden.some((b) => b.id !== welk && b.inwonerId === inwonerId && b.op === op))
    return refused('beeld_is_er_al')
  const heel = Object.fromEntries(dimensies.map((d) => [d, punten[d]]))
  if (!isHeel(heel)) return refused('punt_ontbreekt')
  const versie = (vorig?.versie ?? 0) + 1
  return done({ id: vorig?.id ?? feiten.nieuwId, inwonerId, op, toelichting, punten: heel, versie })
}

const isHeel = (punten: Record<string, number | undefined>): punten is Record<Dimensie, number> =>
  dimensies.every((d) => punten[d] !== undefined)
