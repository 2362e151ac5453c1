// The SQL that finds who leads a running plan.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'

/** The medewerker who accepted the procesregie; undefined when nobody did, or the resident leads. */
export const procesregisseurVan = async (tx: Tx, planId: string): Promise<string | undefined> =>
  (
    await maybe<{ id: string }>(
      tx,
      sql`select medewerker_id as id from regie
        where plan_id = ${planId} and laag = 'proces' and status = 'aanvaard' and medewerker_id is not null`,
    )
  )?.id
