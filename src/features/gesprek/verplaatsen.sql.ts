// The SQL of moving gesprekken that are still to be held or written down.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Wet } from '../medewerker/medewerker.ts'

/** A gesprek that goes to somebody else, with the melding, plan or traject it is of. */
export type Verhuisd = {
  readonly id: string
  readonly behandelaarId: string
  readonly vanId: string
  readonly huishoudenId: string
  readonly meldingId: string | null
  readonly planId: string | null
  readonly trajectId: string | null
  /** Of the traject; `geen` for a melding or a plan. */
  readonly wet: Wet
}

/** Who was to come along and now holds it does not come along with themselves. */
export const saveVerhuisd = (tx: Tx, gesprekken: readonly Verhuisd[]): Promise<unknown> =>
  sql`update gesprek set behandelaar_id = v."behandelaarId", met_medewerker_id = nullif(met_medewerker_id, v."behandelaarId"), versie = versie + 1
    from jsonb_to_recordset(${JSON.stringify(gesprekken)}::jsonb) as v (id uuid, "behandelaarId" uuid)
    where gesprek.id = v.id`.execute(tx)
