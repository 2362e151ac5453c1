// All SQL of eigen plannen.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import type { EigenPlan } from './eigenplan.ts'

export const eigenPlannenVan = (tx: Tx, meldingId: string): Promise<EigenPlan[]> =>
  many(
    tx,
    sql`select id, soort, ingeleverd_op as "ingeleverdOp", tekst, versie
      from eigen_plan where melding_id = ${meldingId} order by soort`,
  )

/** Of one soort there is one; the new text takes the place of the old. */
export const saveEigenPlan = (
  tx: Tx,
  o: { gemeenteId: number; meldingId: string; doorId: string; op: Date },
  e: EigenPlan,
): Promise<unknown> =>
  sql`
    insert into eigen_plan (gemeente_id, id, melding_id, soort, ingeleverd_op, tekst, door_id, vastgelegd_op, versie)
    values (${o.gemeenteId}, ${e.id}, ${o.meldingId}, ${e.soort}, ${e.ingeleverdOp}, ${e.tekst}, ${o.doorId}, ${o.op}, ${e.versie})
    on conflict (gemeente_id, id) do update set ingeleverd_op = excluded.ingeleverd_op, tekst = excluded.tekst,
      door_id = excluded.door_id, vastgelegd_op = excluded.vastgelegd_op, versie = excluded.versie`.execute(
    tx,
  )

export type MeldingRij = {
  id: string
  inwonerId: string | null
  huishoudenId: string | null
  huishouden: string | null
  isOpen: boolean
  ontvangenOp: Datum
  /** The seven days, when this melding has them. */
  klok: { einddatum: Datum; gestoptOp: Datum | null } | null
  plannen: EigenPlan[]
}

/** The melding as this page needs it, with the grants of this medewerker; undefined when it is not there. */
export const meldingMetPlannen = async (
  tx: Tx,
  door: Medewerker,
  id: string,
  nu: Date,
): Promise<(MeldingRij & { autorisaties: Autorisatie[]; isGeheim: boolean; teamId: string }) | undefined> => {
  const rij = await maybe<
    Omit<MeldingRij, 'plannen'> & { autorisaties: Autorisatie[]; isGeheim: boolean; teamId: string }
  >(
    tx,
    sql`
    select m.id, m.inwoner_id as "inwonerId", m.huishouden_id as "huishoudenId", h.naam as huishouden, m.status in ('ontvangen', 'gescreend') as "isOpen",
      dagvan(m.ontvangen_op) as "ontvangenOp", m.team_id as "teamId",
      (select jsonb_build_object('einddatum', t.einddatum, 'gestoptOp', t.gestopt_op) from termijn t
        where t.gemeente_id = m.gemeente_id and t.melding_id = m.id and t.soort = 'eigen_plan' and not t.is_vervallen
        order by t.begin limit 1) as klok,
      ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = m.gemeente_id and a.melding_id = m.id`)} as autorisaties,
      is_geheim(m.gemeente_id, m.huishouden_id) as "isGeheim"
    from melding m left join huishouden h on h.gemeente_id = m.gemeente_id and h.id = m.huishouden_id
    where m.id = ${id}`,
  )
  return rij && { ...rij, plannen: await eigenPlannenVan(tx, id) }
}

export const lockMelding = (tx: Tx, id: string): Promise<unknown> =>
  sql`select 1 from melding where id = ${id} for update`.execute(tx)
