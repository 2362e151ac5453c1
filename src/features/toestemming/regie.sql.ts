// The trajecten of a household whose plan a medewerker leads today, and the doelen of a plan, with every yes to them.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Ja } from './regie.ts'

export type GeleidRij = {
  readonly trajectId: string
  readonly geboortedatum: Datum | null
  readonly isOpen: boolean
  readonly toestemmingen: readonly Ja[]
}

/** Led or stood in for on this day; nothing for everybody else. */
export const geleidDoor = (
  tx: Tx,
  o: { medewerkerId: string; huishoudenId: string; nu: Date; vandaag: Datum },
): Promise<GeleidRij[]> =>
  many(
    tx,
    sql`
    select t.id as "trajectId", i.geboortedatum, t.status = 'lopend' as "isOpen",
      coalesce((select jsonb_agg(jsonb_build_object('gegevenDoor', s.gegeven_door, 'tot', s.tot, 'isIngetrokken', s.ingetrokken_op is not null))
        from toestemming s where s.gemeente_id = t.gemeente_id and s.traject_id = t.id and s.reikwijdte = 'plan'), '[]') as toestemmingen
    from traject t join inwoner i on i.gemeente_id = t.gemeente_id and i.id = t.inwoner_id
    where t.huishouden_id = ${o.huishoudenId} and (t.status = 'lopend' or t.afgesloten_op > ${o.nu}::timestamptz - interval '12 months')
      and exists (select from plan p join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.status = 'aanvaard'
        where p.gemeente_id = t.gemeente_id and p.huishouden_id = t.huishouden_id and p.status <> 'afgesloten'
          and (r.medewerker_id = ${o.medewerkerId} or exists (select from waarneming w where w.gemeente_id = r.gemeente_id and w.regie_id = r.id
            and w.medewerker_id = ${o.medewerkerId} and w.van <= ${o.vandaag} and w.tot >= ${o.vandaag} and w.beeindigd_op is null)))`,
  )

export type DoelRij = {
  readonly id: string
  readonly geboortedatum: Datum | null
  readonly toestemmingen: readonly Ja[]
}

/** The doelen of a plan to which anybody ever said yes. */
export const doelenMetToestemming = (tx: Tx, planId: string): Promise<DoelRij[]> =>
  many(
    tx,
    sql`
    select d.id, i.geboortedatum, jsonb_agg(jsonb_build_object('gegevenDoor', s.gegeven_door, 'tot', s.tot,
      'isIngetrokken', s.ingetrokken_op is not null)) as toestemmingen
    from doel d join toestemming s on s.gemeente_id = d.gemeente_id and s.doel_id = d.id
    join inwoner i on i.gemeente_id = d.gemeente_id and i.id = d.inwoner_id
    where d.plan_id = ${planId} group by d.id, i.geboortedatum`,
  )
