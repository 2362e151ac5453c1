// The SQL of storing a verzoek and every step of its answer.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Beslist } from './beslissen.ts'
import type { Geregistreerd } from './registreren.ts'
import type { Identiteit } from './verzoek.ts'
import type { Weglating } from './weglating.ts'

type Nieuw = Geregistreerd & {
  readonly gemeenteId: number
  readonly id: string
  readonly inwonerId: string
  readonly vertegenwoordigingId: string | null
  readonly op: Date
  readonly doorId: string
}

export const insertVerzoek = (tx: Tx, v: Nieuw): Promise<unknown> =>
  sql`insert into verzoek (gemeente_id, id, inwoner_id, vertegenwoordiging_id, soort, wet, woorden, kanaal, ontvangen_op, wil_kind,
      geregistreerd_op, geregistreerd_door_id)
    values (${v.gemeenteId}, ${v.id}, ${v.inwonerId}, ${v.vertegenwoordigingId}, ${v.soort}, ${v.wet}, ${v.woorden}, ${v.kanaal},
      ${v.ontvangenOp}, ${v.wilKind}, ${v.op}, ${v.doorId})`.execute(tx)

type Door = { readonly id: string; readonly doorId: string; readonly op: Date }

export const saveIdentiteit = (tx: Tx, o: Door & { identiteit: Identiteit }): Promise<unknown> =>
  sql`update verzoek set identiteit = ${o.identiteit}, identiteit_op = ${o.op}, identiteit_door_id = ${o.doorId}, versie = versie + 1
    where id = ${o.id}`.execute(tx)

export const saveUitstel = (tx: Tx, o: { id: string; dag: Datum; reden: string }): Promise<unknown> =>
  sql`update verzoek set verlengd_op = ${o.dag}, verlengreden = ${o.reden}, versie = versie + 1 where id = ${o.id}`.execute(
    tx,
  )

export const saveBesluit = (tx: Tx, o: Door & Omit<Beslist, 'dingen'>): Promise<unknown> =>
  sql`update verzoek set besluit = ${o.besluit}, weigergrond = ${o.weigergrond}, besluitwoorden = ${o.woorden}, nakijker_id = ${o.nakijkerId},
    besloten_op = ${o.op}, besloten_door_id = ${o.doorId}, versie = versie + 1 where id = ${o.id}`.execute(tx)

export const saveNakijker = (tx: Tx, o: { id: string; nakijkerId: string }): Promise<unknown> =>
  sql`update verzoek set nakijker_id = ${o.nakijkerId}, versie = versie + 1 where id = ${o.id}`.execute(tx)

export const saveNagekeken = (tx: Tx, o: { id: string; op: Date }): Promise<unknown> =>
  sql`update verzoek set nagekeken_op = ${o.op}, versie = versie + 1 where id = ${o.id}`.execute(tx)

export const saveUitvoering = (tx: Tx, o: Door & { woorden: string }): Promise<unknown> =>
  sql`update verzoek set uitvoering = ${o.woorden}, afgerond_op = ${o.op}, afgerond_door_id = ${o.doorId}, versie = versie + 1
    where id = ${o.id}`.execute(tx)

export const saveVerklaring = (tx: Tx, o: { id: string; woorden: string }): Promise<unknown> =>
  sql`update verzoek set verklaring = ${o.woorden}, versie = versie + 1 where id = ${o.id}`.execute(tx)

export const saveIntrekking = (tx: Tx, o: { id: string; op: Date; reden: string }): Promise<unknown> =>
  sql`update verzoek set ingetrokken_op = ${o.op}, intrekreden = ${o.reden}, versie = versie + 1 where id = ${o.id}`.execute(
    tx,
  )

/** Said again, the last words stand. */
export const saveWeglating = (
  tx: Tx,
  o: Weglating & Door & { readonly gemeenteId: number },
): Promise<unknown> =>
  sql`insert into verzoek_weglating (gemeente_id, verzoek_id, soort, ding_id, grond, toelichting, door_id, op)
    values (${o.gemeenteId}, ${o.id}, ${o.soort}, ${o.dingId}, ${o.grond}, ${o.toelichting}, ${o.doorId}, ${o.op})
    on conflict (gemeente_id, verzoek_id, soort, ding_id) do update set grond = excluded.grond, toelichting = excluded.toelichting,
      door_id = excluded.door_id, op = excluded.op`.execute(tx)

/** Was it left out? */
export const deleteWeglating = async (
  tx: Tx,
  o: { id: string; soort: string; dingId: string },
): Promise<boolean> =>
  (await maybe(
    tx,
    sql`delete from verzoek_weglating where verzoek_id = ${o.id} and soort = ${o.soort} and ding_id = ${o.dingId} returning 1`,
  )) !== undefined
