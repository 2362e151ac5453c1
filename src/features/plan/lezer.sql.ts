// All SQL of the people round a plan, and with whom its parts are shared.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Lezing } from './lezer.ts'

export type MensRij = {
  id: string
  voornamen: string | null
  voorvoegsel: string | null
  geslachtsnaam: string | null
  geboortedatum: Datum | null
  isVerwacht: boolean
  isLid: boolean
  /** Of which members the gezag of this person, or what a court gave, was looked up and holds. */
  spreektVoor: readonly string[]
  /** Which members must be safe from this person, who reads nothing of theirs. */
  afgeschermdVan: readonly string[]
  /** Of which members this is the parent, with gezag or without. */
  ouderVan: readonly string[]
}

/**
 * Who lives in the household and who stands near it, the members first and the eldest on top.
 * A relatie reads from left to right: inwoner_id is the soort of ander_id (migration 0004).
 * Somebody near it with a secret address is left out: only their own dossier knows them (access.md H4).
 * A relatie gives nobody gezag: who speaks for a child is asked of the records that hold on this day (access.md 2.6, decision 0019).
 */
export const mensenVan = (tx: Tx, huishoudenId: string, dag: Datum): Promise<MensRij[]> =>
  many(
    tx,
    sql`
    with lid as (select inwoner_id from huishouden_lid where huishouden_id = ${huishoudenId} and tot is null),
    -- Asked by the few inwoners it is about, once.
    geldt as materialized (
      select v.inwoner_id, v.vertegenwoordiger_id as wie_id, v.is_afgeschermd, v.waarover = 'alles' and v.soort in ('ouder_met_gezag', 'voogd', 'ots') as spreekt
      from vertegenwoordiging v join lid on lid.inwoner_id = v.inwoner_id
      where v.vertegenwoordiger_id is not null and v.beeindigd_op is null and v.van <= ${dag} and (v.tot_en_met is null or v.tot_en_met >= ${dag})),
    mens as (
      select inwoner_id as id from lid
      union select wie_id from geldt where spreekt
      union select r.inwoner_id from relatie r join lid on lid.inwoner_id = r.ander_id where r.tot is null
      union select r.ander_id from relatie r join lid on lid.inwoner_id = r.inwoner_id where r.tot is null)
    select i.id, i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.geboortedatum, i.is_verwacht as "isVerwacht", lid.inwoner_id is not null as "isLid",
      array(select g.inwoner_id from geldt g where g.wie_id = i.id
        group by g.inwoner_id having bool_or(g.spreekt) and not bool_or(g.is_afgeschermd)) as "spreektVoor",
      array(select distinct g.inwoner_id from geldt g where g.wie_id = i.id and g.is_afgeschermd) as "afgeschermdVan",
      array(select r.ander_id from relatie r join lid l on l.inwoner_id = r.ander_id
        where r.inwoner_id = i.id and r.tot is null and r.soort = 'ouder') as "ouderVan"
    from mens join inwoner i on i.id = mens.id left join lid on lid.inwoner_id = i.id
    where i.overleden_op is null and (lid.inwoner_id is not null or not i.geheimhouding)
    order by lid.inwoner_id is null, i.geboortedatum nulls last, i.id`,
  )

export const lezingenVan = (tx: Tx, planId: string): Promise<Lezing[]> =>
  many(
    tx,
    sql`select doel_id as "doelId", inwoner_id as "inwonerId" from plan_lezer where plan_id = ${planId} order by id`,
  )

/** The readers of one part, instead of those who were there. */
export async function replaceLezingen(
  tx: Tx,
  o: { gemeenteId: number; planId: string; doelId: string | null; doorId: string; op: Date },
  lezingen: readonly (Lezing & { id: string })[],
): Promise<void> {
  await sql`delete from plan_lezer where plan_id = ${o.planId} and doel_id is not distinct from ${o.doelId}::uuid`.execute(
    tx,
  )
  if (lezingen.length === 0) return
  await tx
    .insertInto('plan_lezer')
    .values(
      lezingen.map(({ id, doelId, inwonerId }) => ({
        gemeente_id: o.gemeenteId,
        id,
        plan_id: o.planId,
        doel_id: doelId,
        inwoner_id: inwonerId,
        door_id: o.doorId,
        op: o.op,
      })),
    )
    .execute()
}
