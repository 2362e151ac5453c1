// The SQL of what somebody sees only because they hold a gesprek in a plan or traject: it ends with their last gesprek there.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

type Van = { readonly medewerkerIds: readonly string[] } | { readonly gesprekId: string }

/**
 * Ends those grants, of these medewerkers or of who would hold this gesprek, where no gesprek of theirs is left that was not called off.
 * Call it after the gesprekken are saved.
 */
export async function beeindigGesprekgrants(tx: Tx, van: Van, nu: Date): Promise<void> {
  const wie =
    'gesprekId' in van
      ? sql`select behandelaar_id from gesprek where id = ${van.gesprekId}`
      : sql`select unnest(${van.medewerkerIds}::uuid[])`
  const hun = sql`a.grondslag = 'gesprek' and a.medewerker_id in (${wie}) and (a.tot is null or a.tot > ${nu})`
  // Held first: of two gesprekken that are called off at once, the second sees that there is none left.
  await sql`select 1 from autorisatie a where ${hun} order by a.id for update`.execute(tx)
  await sql`update autorisatie a set tot = ${nu} where ${hun} and not exists (select from gesprek g
    where g.gemeente_id = a.gemeente_id and g.behandelaar_id = a.medewerker_id and g.status <> 'afgezegd'
      and (g.plan_id = a.plan_id or g.traject_id = a.traject_id))`.execute(tx)
}
