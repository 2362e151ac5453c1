// The SQL every act on a registered melding shares: lock it, and see how it stands.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Stand } from './melding.ts'

export type StandRij = Omit<Stand, 'magBehandelen' | 'isPersoonlijk'> & {
  readonly autorisaties: Autorisatie[]
  readonly isGeheim: boolean
}

/** The grants of this medewerker that hold now on the melding of this row. */
const autorisaties = (door: Medewerker, nu: Date) => sql`
  ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = m.gemeente_id and a.melding_id = m.id`)}`

/**
 * Locks meldingen against other acts, always in the same order so that two lists cannot wait for each other.
 * Answers how they stand after the wait; what is not there is left out.
 */
export async function lockStanden(
  tx: Tx,
  door: Medewerker,
  ids: readonly string[],
  nu: Date,
): Promise<StandRij[]> {
  await sql`select 1 from melding where id = any(${ids}::uuid[]) order by id for update`.execute(tx)
  // A second statement: one that waited for a lock sees the vragen and grants of before the wait.
  return many(
    tx,
    sql`
    select m.id, m.status, m.versie, m.ontvangen_op as "ontvangenOp", m.team_id as "teamId", m.behandelaar_id as "behandelaarId", m.inwoner_id as "inwonerId",
      m.huishouden_id as "huishoudenId", m.plan_id as "planId",
      exists (select 1 from screening s where s.gemeente_id = m.gemeente_id and s.melding_id = m.id) as "isGescreend",
      (select jsonb_agg(jsonb_build_object('id', v.id, 'leefgebied', v.leefgebied, 'wet', v.wet, 'vervolg', v.vervolg,
        'uitkomst', v.uitkomst, 'looptTraject', exists (select from traject t where t.gemeente_id = v.gemeente_id
          and t.vraag_id = v.id and t.status = 'lopend')) order by v.id)
        from vraag v where v.gemeente_id = m.gemeente_id and v.melding_id = m.id) as vragen,
      ${autorisaties(door, nu)} as autorisaties, is_geheim(m.gemeente_id, m.huishouden_id) as "isGeheim"
    from melding m where m.id = any(${ids}::uuid[]) order by m.id`,
  )
}

/** Counts a change, so that a form made before it is refused. */
export const telVersie = (tx: Tx, id: string): Promise<unknown> =>
  sql`update melding set versie = versie + 1 where id = ${id}`.execute(tx)

/** Whose melding it is, for what the system itself writes about it; undefined when it is not there. */
export const overWie = (
  tx: Tx,
  id: string,
): Promise<Pick<Stand, 'inwonerId' | 'huishoudenId' | 'planId'> | undefined> =>
  maybe(
    tx,
    sql`select inwoner_id as "inwonerId", huishouden_id as "huishoudenId", plan_id as "planId" from melding where id = ${id}`,
  )

export const meldingVanVraag = async (tx: Tx, vraagId: string): Promise<string | undefined> =>
  (await maybe<{ id: string }>(tx, sql`select melding_id as id from vraag where id = ${vraagId}`))?.id
