// All SQL of growing up: what was agreed per subject, help after eighteen, and the way from jeugdhulp to Wmo.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Stap, Verlenging } from './volwassenwording.ts'

type Van = { readonly inwonerId: string }

export const stappenVan = (tx: Tx, planId: string): Promise<(Stap & Van)[]> =>
  many(
    tx,
    sql`
    select inwoner_id as "inwonerId", onderwerp, wat, wie, voor_datum as "voorDatum", is_geregeld as "isGeregeld", versie
    from volwassenwording where plan_id = ${planId} order by inwoner_id, onderwerp`,
  )

export const verlengingenVan = (tx: Tx, planId: string): Promise<(Verlenging & Van)[]> =>
  many(
    tx,
    sql`select id, inwoner_id as "inwonerId", soort, grond, tot, versie
      from jeugdhulpverlenging where plan_id = ${planId} order by tot, id`,
  )

type Bij = { gemeenteId: number; planId: string; inwonerId: string; doorId: string }

export async function saveStappen(tx: Tx, bij: Bij, stappen: readonly Stap[]): Promise<void> {
  for (const stap of stappen)
    await sql`
      insert into volwassenwording (gemeente_id, plan_id, inwoner_id, onderwerp, wat, wie, voor_datum, is_geregeld, door_id, versie)
      values (${bij.gemeenteId}, ${bij.planId}, ${bij.inwonerId}, ${stap.onderwerp}, ${stap.wat}, ${stap.wie},
        ${stap.voorDatum}, ${stap.isGeregeld}, ${bij.doorId}, ${stap.versie})
      on conflict (gemeente_id, plan_id, inwoner_id, onderwerp) do update set wat = excluded.wat, wie = excluded.wie,
        voor_datum = excluded.voor_datum, is_geregeld = excluded.is_geregeld, door_id = excluded.door_id,
        versie = excluded.versie`.execute(tx)
}

export const saveVerlenging = (tx: Tx, bij: Bij & { op: Date }, v: Verlenging): Promise<unknown> =>
  sql`
    insert into jeugdhulpverlenging (gemeente_id, id, plan_id, inwoner_id, soort, grond, tot, door_id, op, versie)
    values (${bij.gemeenteId}, ${v.id}, ${bij.planId}, ${bij.inwonerId}, ${v.soort}, ${v.grond}, ${v.tot}, ${bij.doorId}, ${bij.op}, ${v.versie})
    on conflict (gemeente_id, id) do update set grond = excluded.grond, tot = excluded.tot, door_id = excluded.door_id,
      op = excluded.op, versie = excluded.versie`.execute(tx)

export type Doorstroom = { inwonerId: string; jeugdSinds: Datum; wmoSinds: Datum | null }

/**
 * Who of a household had help under the Jeugdwet, and when something under the Wmo began after that.
 * Derived from vragen and trajecten, so that nobody has to write it down.
 */
export const doorstroomVan = (tx: Tx, huishoudenId: string): Promise<Doorstroom[]> =>
  many(
    tx,
    sql`
    with hulp as (
      select t.inwoner_id, t.wet, t.gestart_op as op from traject t where t.huishouden_id = ${huishoudenId}
      union all
      select m.inwoner_id, v.wet, m.ontvangen_op from melding m
        join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id where m.huishouden_id = ${huishoudenId}),
    jeugd as (select inwoner_id, min(op) as op from hulp where wet = 'jeugdwet' and inwoner_id is not null group by 1)
    select j.inwoner_id as "inwonerId", dagvan(j.op) as "jeugdSinds",
      (select dagvan(min(h.op)) from hulp h
        where h.inwoner_id = j.inwoner_id and h.wet = 'wmo' and h.op >= j.op) as "wmoSinds"
    from jeugd j order by j.inwoner_id`,
  )
