// The SQL of what came since a samenvoeging and hangs on no other work, as its reader may see it.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Losse } from './losse.ts'

/** Oldest first. What is sealed for others than its writer is not there, and stays where it is. */
export const lossenSindsdien = (
  tx: Tx,
  o: { inwonerId: string; op: Date; lezerId: string },
): Promise<Losse[]> => {
  const sinds = sql`id >= uuid_vanaf(${o.op}::timestamptz + interval '1 millisecond')`
  return many(
    tx,
    sql`
    select 'contact' as soort, c.id, c.op::text as op, m.naam as door, null as bron,
      case when c.medewerker_id = ${o.lezerId} then c.waarover end as woorden
    from contact c join medewerker m on m.gemeente_id = c.gemeente_id and m.id = c.medewerker_id
    where c.inwoner_id = ${o.inwonerId} and num_nonnulls(c.melding_id, c.plan_id, c.traject_id) = 0 and c.${sinds}
      and (not c.is_verzegeld or c.medewerker_id = ${o.lezerId})
    union all
    select 'signaal', s.id, s.opgemerkt_op::text, null, s.bron, null from signaal s
    where s.inwoner_id = ${o.inwonerId} and s.${sinds}
    order by op, id`,
  )
}
