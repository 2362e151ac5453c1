// The SQL of moving open afspraken of one of us to a colleague.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

/** An afspraak that somebody else will keep. */
export type Verhuisd = {
  readonly id: string
  readonly medewerkerId: string
  /** The name of who promises from now on, as the resident reads it. */
  readonly naam: string
  readonly vanId: string
  readonly huishoudenId: string
  readonly planId: string
}

export const saveVerhuisd = (tx: Tx, afspraken: readonly Verhuisd[]): Promise<unknown> =>
  sql`update afspraak set medewerker_id = v."medewerkerId", wie = v.naam
    from jsonb_to_recordset(${JSON.stringify(afspraken)}::jsonb) as v (id uuid, "medewerkerId" uuid, naam text)
    where afspraak.id = v.id`.execute(tx)
