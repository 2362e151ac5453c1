// The SQL of the plan a melding was joined to, with the grants this medewerker has on it now.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'

export type PlanVanMelding = { opgesteldOp: Date; isAfgesloten: boolean; autorisaties: Autorisatie[] }

export const planVanMelding = (
  tx: Tx,
  door: Medewerker,
  planId: string,
  nu: Date,
): Promise<PlanVanMelding | undefined> =>
  maybe(
    tx,
    sql`
    select p.opgesteld_op as "opgesteldOp", p.status = 'afgesloten' as "isAfgesloten",
      ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = p.gemeente_id and a.plan_id = p.id`)} as autorisaties
    from plan p where p.id = ${planId}`,
  )
