// Verbreken: what two were of each other is over, with a reason; it stays visible.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Relatie } from './relatie.ts'

export const verbreekredenen = ['voorbij', 'vergissing'] as const
export type Verbreekreden = (typeof verbreekredenen)[number]

export type Weigering = 'relatie_is_voorbij' | 'dag_in_toekomst' | 'dag_voor_relatie'

export function verbreken(
  relatie: Pick<Relatie, 'id' | 'van'> | undefined,
  o: { readonly tot: Datum; readonly reden: Verbreekreden; readonly vandaag: Datum },
): Result<{ id: string; tot: Datum; reden: Verbreekreden }, Weigering> {
  if (!relatie) return refused('relatie_is_voorbij')
  if (o.tot > o.vandaag) return refused('dag_in_toekomst')
  // What was a mistake never was, whatever day was typed.
  if (o.reden === 'vergissing') return done({ id: relatie.id, tot: relatie.van, reden: o.reden })
  if (o.tot < relatie.van) return refused('dag_voor_relatie')
  return done({ id: relatie.id, tot: o.tot, reden: o.reden })
}
