// All SQL of afspraken.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Afspraak } from './afspraak.ts'

const selectAfspraak = sql`
  select id, doel_id as "doelId", van, wie, medewerker_id as "medewerkerId", wat, voor_datum as "voorDatum", status
  from afspraak`

/** The afspraken of a plan, what is due first on top. */
export const afsprakenVan = (tx: Tx, planId: string): Promise<Afspraak[]> =>
  many(tx, sql`${selectAfspraak} where plan_id = ${planId} order by voor_datum, id`)

/** The plan an afspraak is in; undefined when it is not there. */
export const planIdVan = async (tx: Tx, afspraakId: string): Promise<string | undefined> =>
  (
    await maybe<{ planId: string }>(
      tx,
      sql`select plan_id as "planId" from afspraak where id = ${afspraakId}`,
    )
  )?.planId

const velden = (a: Omit<Afspraak, 'id' | 'status'>) => ({
  doel_id: a.doelId,
  van: a.van,
  wie: a.wie,
  medewerker_id: a.medewerkerId,
  wat: a.wat,
  voor_datum: a.voorDatum,
})

export const insertAfspraak = (
  tx: Tx,
  o: { gemeenteId: number; planId: string },
  a: Afspraak,
): Promise<unknown> =>
  tx
    .insertInto('afspraak')
    .values({ gemeente_id: o.gemeenteId, id: a.id, plan_id: o.planId, status: a.status, ...velden(a) })
    .execute()

export const saveAfspraak = (tx: Tx, id: string, a: Omit<Afspraak, 'id' | 'status'>): Promise<unknown> =>
  tx.updateTable('afspraak').set(velden(a)).where('id', '=', id).execute()

export const deleteAfspraak = (tx: Tx, id: string): Promise<unknown> =>
  sql`delete from afspraak where id = ${id}`.execute(tx)

/** Kept or not, and when that was said. */
export const saveNagekomen = (tx: Tx, a: Pick<Afspraak, 'id' | 'status'>, op: Date): Promise<unknown> =>
  sql`update afspraak set status = ${a.status}, afgerond_op = ${op} where id = ${a.id}`.execute(tx)
