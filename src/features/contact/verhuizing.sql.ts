// The SQL of contacten that go along with their melding to another huishouden.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

/** Those of the meldingen that moved; all of them when the huishouden is no more. Call it after the meldingen. */
export const verhuisContacten = (
  tx: Tx,
  o: { vanId: string; naarId: string; isAlles: boolean },
): Promise<unknown> =>
  sql`
    update contact set huishouden_id = ${o.naarId}
    where huishouden_id = ${o.vanId}
      and (${o.isAlles} or melding_id in (select id from melding where huishouden_id = ${o.naarId}))`.execute(
    tx,
  )
