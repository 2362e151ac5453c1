// All SQL of who may say yes to a plan, and who did.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Akkoord, Wijze } from './akkoord.ts'

export type PersoonRij = {
  id: string
  voornamen: string | null
  voorvoegsel: string | null
  geslachtsnaam: string | null
  geboortedatum: Datum | null
  isVerwacht: boolean
  isGeheim: boolean
  isLid: boolean
  isVertegenwoordiger: boolean
  heeftAdres: boolean
  /** What this person said last, to whichever versie. */
  akkoord: { versie: number; wijze: Wijze; toelichting: string | null; op: string; door: string } | null
}

/**
 * The members of a household and who legally acts for one of them, the eldest first.
 * A relatie reads from left to right: inwoner_id is the soort of ander_id (migration 0004).
 */
export const personenVan = (tx: Tx, o: { huishoudenId: string; planId: string }): Promise<PersoonRij[]> =>
  many(
    tx,
    sql`
    with lid as (select inwoner_id from huishouden_lid where huishouden_id = ${o.huishoudenId} and tot is null),
    mens as (
      select inwoner_id, false as vertegenwoordigt from lid
      union all
      select r.inwoner_id, true from relatie r join lid on lid.inwoner_id = r.ander_id
        where r.soort = 'wettelijk_vertegenwoordiger' and r.tot is null)
    select i.id, i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.geboortedatum, i.is_verwacht as "isVerwacht", i.geheimhouding as "isGeheim",
      not mens.alleen_ander as "isLid", mens.vertegenwoordigt as "isVertegenwoordiger",
      (select h.straat is not null from huishouden h where h.id = ${o.huishoudenId}) as "heeftAdres",
      (select jsonb_build_object('versie', a.versie, 'wijze', a.wijze, 'toelichting', a.toelichting, 'op', a.op, 'door', m.naam)
        from plan_akkoord a join medewerker m on m.gemeente_id = a.gemeente_id and m.id = a.door_id
        where a.gemeente_id = i.gemeente_id and a.plan_id = ${o.planId} and a.inwoner_id = i.id
        order by a.versie desc limit 1) as akkoord
    from (select inwoner_id, bool_or(vertegenwoordigt) as vertegenwoordigt, bool_and(vertegenwoordigt) as alleen_ander
      from mens group by inwoner_id) mens
    join inwoner i on i.id = mens.inwoner_id
    order by i.geboortedatum nulls last, i.id`,
  )

/** What one person said to one versie; said again, the last word counts. */
export const saveAkkoord = (
  tx: Tx,
  o: { gemeenteId: number; planId: string; doorId: string; op: Date; toelichting: string | undefined },
  a: Akkoord,
): Promise<unknown> =>
  tx
    .insertInto('plan_akkoord')
    .values({
      gemeente_id: o.gemeenteId,
      plan_id: o.planId,
      inwoner_id: a.inwonerId,
      versie: a.versie,
      wijze: a.wijze,
      toelichting: o.toelichting ?? null,
      door_id: o.doorId,
      op: o.op,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['gemeente_id', 'plan_id', 'inwoner_id', 'versie'])
        .doUpdateSet({ wijze: a.wijze, toelichting: o.toelichting ?? null, door_id: o.doorId, op: o.op }),
    )
    .execute()
