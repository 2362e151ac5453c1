// Whether somebody in a huishouden is geheim (BRP secrecy): then only who was assigned by name sees its work (access.md H4, 2.7).

import { sql } from 'kysely'
import { many, one, type Tx } from '../../platform/db.ts'

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

/** Of these keyed hashes of a BSN, in hex: who is geheim here themselves, and who lives with somebody who is. */
export const geheimenOnder = (
  tx: Tx,
  hashes: readonly string[],
): Promise<{ readonly hash: string; readonly isZelf: boolean }[]> =>
  many(
    tx,
    sql`select encode(i.bsn_hash, 'hex') as hash, bool_or(i.geheimhouding) as "isZelf" from inwoner i
      left join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
      left join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
      where i.bsn_hash = any(array(select decode(x, 'hex') from unnest(${hashes}::text[]) x)) and (i.geheimhouding or h.is_geheim)
      group by i.bsn_hash`,
  )
