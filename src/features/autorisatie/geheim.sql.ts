// Whether somebody in a huishouden is geheim (BRP secrecy): then only who was assigned by name sees its work (access.md H4, 2.7).

import { sql } from 'kysely'
import { one, type Tx } from '../../platform/db.ts'

/** Of a huishouden, or of the one a plan is of; false when it is not there. */
export async function isGeheimOp(
  tx: Tx,
  op: { readonly huishoudenId: string } | { readonly planId: string },
): Promise<boolean> {
  const zaak =
    'planId' in op
      ? sql`select gemeente_id, huishouden_id from plan where id = ${op.planId}`
      : sql`select gemeente_id, id from huishouden where id = ${op.huishoudenId}`
  const rij = await one<{ isGeheim: boolean }>(
    tx,
    sql`select coalesce((select is_geheim(z.gemeente_id, z.huishouden_id)
      from (${zaak}) as z (gemeente_id, huishouden_id)), false) as "isGeheim"`,
  )
  return rij.isGeheim
}
