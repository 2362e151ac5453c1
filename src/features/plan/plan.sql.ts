// All SQL of plannen: the row itself, its drawing up and how far it is.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Plan } from './plan.ts'

export type PlanRij = Plan & {
  huishouden: string
  kern: string | null
  opgesteldDoor: string
  opgesteldOp: Date
  afgeslotenOp: Date | null
  afsluitreden: string | null
  /** The day of the next evaluatie. */
  evalueerVoor: string | null
  /** The clock of that day, to ask why. */
  evaluatieklokId: string | null
  /** Somebody accepted the procesregie. */
  heeftRegisseur: boolean
  /** When the last letter with the plan was made, and whether it left. */
  brief: { gemaaktOp: string; verzondenOp: string | null } | null
  /** When the gesprekken of the plan are that were not held yet. */
  gepland: string[]
}

/** The plan with the grants this medewerker has on it now; undefined when it is not there. */
export const planVoor = (
  tx: Tx,
  door: Medewerker,
  id: string,
  nu: Date,
): Promise<(PlanRij & { autorisaties: Autorisatie[]; isGeheim: boolean }) | undefined> =>
  maybe(
    tx,
    sql`
    select p.id, p.huishouden_id as "huishoudenId", h.naam as huishouden, k.naam as kern, p.status, p.versie,
      p.gedeelde_versie as "gedeeldeVersie", p.gedeeld_op as "gedeeldOp", p.eigen_woorden as "eigenWoorden",
      p.heeft_eigen_bijdrage as "heeftEigenBijdrage", p.vastgesteld_op as "vastgesteldOp", p.afgesloten_op as "afgeslotenOp",
      p.afsluitreden, o.naam as "opgesteldDoor", p.opgesteld_op as "opgesteldOp",
      (select min(t.einddatum) from termijn t where t.gemeente_id = p.gemeente_id and t.plan_id = p.id
        and t.soort = 'evaluatie' and t.gestopt_op is null) as "evalueerVoor",
      (select t.id from termijn t where t.gemeente_id = p.gemeente_id and t.plan_id = p.id
        and t.soort = 'evaluatie' and t.gestopt_op is null order by t.einddatum, t.id limit 1) as "evaluatieklokId",
      exists (select from regie r where r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces'
        and r.status = 'aanvaard') as "heeftRegisseur",
      (select jsonb_build_object('gemaaktOp', u.gemaakt_op, 'verzondenOp', u.verzonden_op) from uitgaand u
        where u.gemeente_id = p.gemeente_id and u.plan_id = p.id order by u.gemaakt_op desc limit 1) as brief,
      coalesce((select jsonb_agg(g.gepland_op order by g.gepland_op) from gesprek g where g.gemeente_id = p.gemeente_id
        and g.plan_id = p.id and g.status = 'gepland'), '[]') as gepland,
      ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = p.gemeente_id and a.plan_id = p.id`)} as autorisaties,
      is_geheim(p.gemeente_id, p.huishouden_id) as "isGeheim"
    from plan p
    join huishouden h on h.gemeente_id = p.gemeente_id and h.id = p.huishouden_id
    join medewerker o on o.gemeente_id = p.gemeente_id and o.id = p.opgesteld_door_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    where p.id = ${id}`,
  )

/** Locks a plan against other acts; read it afterwards, for one that waited sees what was before. */
export const lockPlan = (tx: Tx, id: string): Promise<unknown> =>
  sql`select 1 from plan where id = ${id} for no key update`.execute(tx)

/** Locks a plan and says whether it is open; one that waited hears how it stands then. */
export const isOpenPlan = async (tx: Tx, id: string): Promise<boolean> =>
  (await maybe(tx, sql`select 1 from plan where id = ${id} and status <> 'afgesloten' for no key update`)) !==
  undefined

/** False when this household has a plan already; of two at once the second waits here, and then hears it. */
export const insertPlan = async (tx: Tx, p: Plan, door: Medewerker, op: Date): Promise<boolean> =>
  (await maybe(
    tx,
    sql`
    insert into plan (gemeente_id, id, huishouden_id, status, eigen_woorden, heeft_eigen_bijdrage, opgesteld_door_id, opgesteld_op)
    values (${door.gemeenteId}, ${p.id}, ${p.huishoudenId}, ${p.status}, ${p.eigenWoorden}, ${p.heeftEigenBijdrage}, ${door.id}, ${op})
    on conflict (gemeente_id, huishouden_id) where status <> 'afgesloten' do nothing returning id`,
  )) !== undefined

/** Saves the words and how far the plan is. */
export const savePlan = (tx: Tx, p: Plan): Promise<unknown> =>
  tx
    .updateTable('plan')
    .set({
      status: p.status,
      versie: p.versie,
      gedeelde_versie: p.gedeeldeVersie,
      gedeeld_op: p.gedeeldOp,
      eigen_woorden: p.eigenWoorden,
      heeft_eigen_bijdrage: p.heeftEigenBijdrage,
      vastgesteld_op: p.vastgesteldOp,
    })
    .where('id', '=', p.id)
    .execute()

/** The plan is closed, with the reason. */
export const saveAfgesloten = (tx: Tx, id: string, o: { op: Date; reden: string }): Promise<unknown> =>
  sql`update plan set status = 'afgesloten', afgesloten_op = ${o.op}, afsluitreden = ${o.reden} where id = ${id}`.execute(
    tx,
  )
