// Escaleren: an overdracht without an answer in time goes to the managers of both teams, once.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Status } from './overdracht.ts'

export type Weigering = 'al_beantwoord' | 'nog_op_tijd' | 'al_geescaleerd'

/** The last day itself is still in time. */
export function escaleren(
  o: { readonly status: Status; readonly aanvaardenVoor: Datum; readonly isGeescaleerd: boolean },
  vandaag: Datum,
): Result<{ isGeescaleerd: true }, Weigering> {
  if (o.status !== 'aangeboden') return refused('al_beantwoord')
  if (o.isGeescaleerd) return refused('al_geescaleerd')
  return vandaag <= o.aanvaardenVoor ? refused('nog_op_tijd') : done({ isGeescaleerd: true })
}
