// Vastleggen: a line of formatie from a day on; what was, stays.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Formatie } from './formatie.ts'

export type Weigering = 'team_niet_van_u' | 'fte_ontbreekt' | 'einde_voor_begin'

export type Invoer = Omit<Formatie, 'id' | 'fte'> & { readonly fte: number | undefined }

export function vastleggen(
  invoer: Invoer,
  feiten: { readonly id: string; readonly teamIds: readonly string[] },
): Result<Formatie, Weigering> {
  const { fte } = invoer
  if (!feiten.teamIds.includes(invoer.teamId)) return refused('team_niet_van_u')
  if (fte === undefined) return refused('fte_ontbreekt')
  if (invoer.tot !== null && invoer.tot <= invoer.van) return refused('einde_voor_begin')
  return done({ ...invoer, fte, id: feiten.id })
}
