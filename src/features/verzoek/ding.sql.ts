// The SQL of what a request for destruction covers: what there is of an inwoner, what was named, and what is gone.

import { sql } from 'kysely'
import { many, one, type Tx } from '../../platform/db.ts'
import type { Ding, Genoemd } from './ding.ts'

/** Everything of this inwoner that goes in one piece, in the order in which it goes. */
export const dingenVan = (tx: Tx, inwonerId: string): Promise<Ding[]> =>
  many(
    tx,
    sql`select d.soort, d.id, d.dag from (
        select 'traject' as soort, 1 as plek, id, dagvan(gestart_op) as dag from traject where inwoner_id = ${inwonerId}
        union all select 'contact', 2, id, dagvan(op) from contact where inwoner_id = ${inwonerId} and num_nonnulls(melding_id, traject_id, plan_id) = 0
        union all select 'melding', 3, id, dagvan(ontvangen_op) from melding where inwoner_id = ${inwonerId}
        union all select 'plan', 4, p.id, dagvan(p.opgesteld_op) from plan p
          where exists (select from doel x where x.gemeente_id = p.gemeente_id and x.plan_id = p.id and x.inwoner_id = ${inwonerId})) d
      order by d.plek, d.dag, d.id`,
  )

/** Whether these rows, ids by table, hold something that is about another inwoner. */
export const isOokVanAnder = async (
  tx: Tx,
  ids: (tabel: string) => readonly string[],
  inwonerId: string,
): Promise<boolean> =>
  (
    await one<{ is: boolean }>(
      tx,
      sql`select exists (select from (
          select inwoner_id from doel where id = any(${ids('doel')}::uuid[])
          union all select inwoner_id from contact where id = any(${ids('contact')}::uuid[])
          union all select inwoner_id from document where id = any(${ids('document')}::uuid[])
          union all select inwoner_id from overdracht where id = any(${ids('overdracht')}::uuid[])
          union all select inwoner_id from gezondheidsbeeld where plan_id = any(${ids('plan')}::uuid[])
          union all select inwoner_id from jeugdhulpverlenging where plan_id = any(${ids('plan')}::uuid[])
          union all select inwoner_id from volwassenwording where plan_id = any(${ids('plan')}::uuid[])) x
        where x.inwoner_id <> ${inwonerId}) as is`,
    )
  ).is

type Van = { readonly gemeenteId: number; readonly verzoekId: string }

export const insertDingen = (tx: Tx, o: Van & { dingen: readonly Ding[] }): Promise<unknown> =>
  sql`insert into verzoek_ding (gemeente_id, verzoek_id, soort, ding_id, dag)
    select ${o.gemeenteId}, ${o.verzoekId}, d.soort, d.id, d.dag
    from jsonb_to_recordset(${JSON.stringify(o.dingen)}::jsonb) as d (soort text, id uuid, dag date)`.execute(
    tx,
  )

/** What was named, in the order in which it goes. */
export const genoemdVan = (tx: Tx, verzoekId: string): Promise<Genoemd[]> =>
  many(
    tx,
    sql`select soort, ding_id as id, dag, weg_op as "wegOp" from verzoek_ding where verzoek_id = ${verzoekId}
      order by array_position(array['traject', 'contact', 'melding', 'plan'], soort), dag, ding_id`,
  )

export const saveWeg = (
  tx: Tx,
  o: { verzoekId: string; soort: string; dingId: string; doorId: string; op: Date },
): Promise<unknown> =>
  sql`update verzoek_ding set weg_op = ${o.op}, weg_door_id = ${o.doorId}
    where verzoek_id = ${o.verzoekId} and soort = ${o.soort} and ding_id = ${o.dingId} and weg_op is null`.execute(
    tx,
  )
