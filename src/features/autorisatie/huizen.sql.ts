// The SQL of what somebody holds in several huishoudens at once, for lists that decide per huishouden.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { autorisatiesAlsJson } from './autorisatie.sql.ts'
import type { Autorisatie } from './autorisatie.ts'

export type InHuis = {
  readonly huishoudenId: string
  readonly autorisaties: readonly Autorisatie[]
  readonly isGeheim: boolean
}

/** Of each of these huishoudens the grants this medewerker holds now on any melding, traject or plan of it. */
export const autorisatiesInHuizen = (
  tx: Tx,
  door: Medewerker,
  huishoudenIds: readonly string[],
  nu: Date,
): Promise<InHuis[]> =>
  many(
    tx,
    sql`
    select h.id as "huishoudenId", is_geheim(h.gemeente_id, h.id) as "isGeheim",
      ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = h.gemeente_id and a.huishouden_id = h.id and coalesce(a.melding_id, a.traject_id, a.plan_id) is not null`)} as autorisaties
    from huishouden h where h.id = any(${huishoudenIds}::uuid[])`,
  )
