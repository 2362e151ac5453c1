// The SQL that ties a melding, and so its vragen, to the plan that answers it.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

/** From now on this melding belongs to this plan; counts as a change, so that a form made before it is refused. */
export const koppelPlan = (tx: Tx, o: { meldingId: string; planId: string }): Promise<unknown> =>
  sql`update melding set plan_id = ${o.planId}, versie = versie + 1 where id = ${o.meldingId}`.execute(tx)
