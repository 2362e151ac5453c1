// All SQL of afspraken.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Afspraak, Betwisting } from './afspraak.ts'
import type { Belofte } from './maken.ts'
import type { Afgerond } from './vervallen.ts'

const selectAfspraak = sql`
  select id, doel_id as "doelId", van, wie, medewerker_id as "medewerkerId", inwoner_id as "inwonerId", wat,
    voor_datum as "voorDatum", status, reden,
    case when betwist_op is not null then jsonb_build_object('door', betwist_door, 'woorden', betwisting,
      'isBeslecht', beslecht_op is not null) end as betwisting
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

const velden = (a: Belofte) => ({
  doel_id: a.doelId,
  van: a.van,
  wie: a.wie,
  medewerker_id: a.medewerkerId,
  inwoner_id: a.inwonerId,
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

/** Another day asks for another reminder. */
export const saveAfspraak = (tx: Tx, id: string, a: Belofte): Promise<unknown> =>
  tx
    .updateTable('afspraak')
    .set({
      ...velden(a),
      herinnerd_op: sql`case when voor_datum = ${a.voorDatum} then herinnerd_op end`,
    })
    .where('id', '=', id)
    .execute()

export const deleteAfspraak = (tx: Tx, id: string): Promise<unknown> =>
  sql`delete from afspraak where id = ${id}`.execute(tx)

/** How promises ended, and when that was said; a dispute about it is settled with that. */
export const saveAfgerond = (tx: Tx, afspraken: readonly Afgerond[], op: Date): Promise<unknown> =>
  sql`update afspraak set status = e.status, reden = e.reden, afgerond_op = ${op},
      beslecht_op = case when afspraak.betwist_op is not null then ${op}::timestamptz end
    from jsonb_to_recordset(${JSON.stringify(afspraken)}::jsonb) as e (id uuid, status text, reden text)
    where afspraak.id = e.id`.execute(tx)

/** Nothing is said of it any more; what was said stays with the gebeurtenissen. */
export const saveHeropend = (tx: Tx, id: string): Promise<unknown> =>
  sql`update afspraak set status = 'open', reden = null, afgerond_op = null where id = ${id}`.execute(tx)

type Gezegd = { readonly afspraakId: string; readonly doorId: string | null }

/** Who had the last word since this day began, for each promise of the huishouden somebody spoke of. */
export const gezegdSinds = (tx: Tx, huishoudenId: string, dag: Datum): Promise<Gezegd[]> =>
  many(
    tx,
    sql`
    select distinct on (gegevens ->> 'afspraak') gegevens ->> 'afspraak' as "afspraakId", door_id as "doorId"
    from gebeurtenis where huishouden_id = ${huishoudenId} and soort in ('afspraak_nagekomen', 'afspraak_niet_nagekomen')
      and op >= dagbegin(${dag}::date)
    order by gegevens ->> 'afspraak', id desc`,
  )

/** Stands beside what was said; a later dispute replaces one that was settled. */
export const saveBetwisting = (tx: Tx, id: string, b: Betwisting, op: Date): Promise<unknown> =>
  sql`update afspraak set betwist_op = ${op}, betwist_door = ${b.door}, betwisting = ${b.woorden}, beslecht_op = null
    where id = ${id}`.execute(tx)
