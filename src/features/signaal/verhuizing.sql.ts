// The SQL of signalen that go along when people move to another huishouden.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

/** What is still to be done about who moved, or all of them. */
export const verhuisSignalen = (
  tx: Tx,
  o: { vanId: string; naarId: string; isAlles: boolean; inwonerIds: readonly string[] },
): Promise<unknown> =>
  sql`
    update signaal s set huishouden_id = ${o.naarId}
    where s.huishouden_id = ${o.vanId} and (${o.isAlles}
      or (inwoner_id = any(${o.inwonerIds}::uuid[]) and status <> 'afgehandeld'))
      -- The same birth may have been told to both.
      and not (s.soort = 'brp_geboren' and exists (select from signaal t where t.gemeente_id = s.gemeente_id
        and t.huishouden_id = ${o.naarId} and t.soort = s.soort and t.kenmerk = s.kenmerk))`.execute(tx)
