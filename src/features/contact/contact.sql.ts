// All SQL of contacten.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import { zegelOp } from '../autorisatie/zegel.sql.ts'
import type { Kanaal } from './contact.ts'
import type { Contact } from './vastleggen.ts'

export const insertContact = (tx: Tx, gemeenteId: number, c: Contact): Promise<unknown> =>
  tx
    .insertInto('contact')
    .values({
      gemeente_id: gemeenteId,
      id: c.id,
      op: c.op,
      kanaal: c.kanaal,
      deur: c.deur,
      team_id: c.teamId,
      medewerker_id: c.medewerkerId,
      waarover: c.waarover,
      inwoner_id: c.inwonerId ?? null,
      huishouden_id: c.huishoudenId ?? null,
      duur_minuten: c.duurMinuten ?? null,
      traject_id: c.trajectId ?? null,
      is_met_inwoner: c.isMetInwoner ?? true,
      melding_id: c.meldingId ?? null,
      plan_id: c.planId ?? null,
    })
    .execute()

export type EigenContact = {
  readonly id: string
  readonly op: Date
  readonly kanaal: Kanaal
  readonly waarover: string
  readonly medewerkerId: string
  readonly inwonerId: string | null
  readonly huishoudenId: string | null
  readonly meldingId: string | null
  readonly isGeheim: boolean
}

/**
 * A contact this medewerker wrote down at a door; undefined when it is not there, somebody else's, or sealed for others (access.md H4).
 * What was written within a traject or plan is read there.
 */
export const contactVan = (tx: Tx, medewerkerId: string, id: string): Promise<EigenContact | undefined> =>
  maybe(
    tx,
    sql`select c.id, c.op, c.kanaal, c.waarover, c.medewerker_id as "medewerkerId", c.inwoner_id as "inwonerId", c.huishouden_id as "huishoudenId",
        c.melding_id as "meldingId", coalesce(is_geheim(c.gemeente_id, c.huishouden_id), false) as "isGeheim"
      from contact c where c.id = ${id} and c.medewerker_id = ${medewerkerId} and num_nonnulls(c.traject_id, c.plan_id) = 0
        and coalesce((${zegelOp('c', ['id'], medewerkerId)} ->> 'isGenoemd')::boolean, true)`,
  )

/** The contacten of a melding are about this inwoner, now that it is known who that is. */
export const zetInwoner = (
  tx: Tx,
  o: { meldingId: string; inwonerId: string; huishoudenId: string },
): Promise<unknown> =>
  sql`update contact set inwoner_id = ${o.inwonerId}, huishouden_id = ${o.huishoudenId}
    where melding_id = ${o.meldingId} and inwoner_id is null`.execute(tx)

/**
 * Ties a contact to the melding it was unfolded into; only the first time counts.
 * A contact about somebody else than the melding stays with that person.
 */
export const koppelMelding = (
  tx: Tx,
  o: { id: string; medewerkerId: string; meldingId: string },
): Promise<unknown> =>
  sql`update contact c set melding_id = m.id from melding m
    where m.id = ${o.meldingId} and c.id = ${o.id} and c.medewerker_id = ${o.medewerkerId} and c.melding_id is null
      and (c.inwoner_id is null or c.inwoner_id = m.inwoner_id)`.execute(tx)
