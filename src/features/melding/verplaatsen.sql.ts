// The SQL of moving meldingen: many at once, each to a medewerker in a team.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'

/** A melding that goes to somebody else. */
export type Verhuisd = {
  readonly id: string
  readonly teamId: string
  readonly behandelaarId: string
  readonly vanTeamId: string
  readonly vanId: string
  readonly huishoudenId: string | null
  readonly inwonerId: string | null
  readonly planId: string | null
  readonly deur: string
}

/** The open meldingen of a huishouden that this medewerker treats, locked and as they would lie with `naar`. */
export const openMeldingenVan = (
  tx: Tx,
  o: { huishoudenId: string; vanId: string; naarId: string; teamIds: readonly string[] },
): Promise<Verhuisd[]> =>
  many(
    tx,
    sql`
    select m.id, t.id as "teamId", ${o.naarId}::uuid as "behandelaarId", m.team_id as "vanTeamId", m.behandelaar_id as "vanId",
      m.huishouden_id as "huishoudenId", m.inwoner_id as "inwonerId", m.plan_id as "planId", t.deur
    from melding m
    -- It stays in its team where the next one works there too; else it goes along to theirs.
    join team t on t.gemeente_id = m.gemeente_id
      and t.id = case when m.team_id = any(${o.teamIds}::uuid[]) then m.team_id else ${o.teamIds[0] ?? null}::uuid end
    where m.huishouden_id = ${o.huishoudenId} and m.behandelaar_id = ${o.vanId} and m.status in ('ontvangen', 'gescreend')
    order by m.id for update of m`,
  )

/** Lays them with their next medewerker and counts them at the door of a new team. */
export async function saveVerhuisd(tx: Tx, meldingen: readonly Verhuisd[], op: Date): Promise<void> {
  const json = JSON.stringify(meldingen)
  await sql`update melding set team_id = v."teamId", behandelaar_id = v."behandelaarId", versie = versie + 1
    from jsonb_to_recordset(${json}::jsonb) as v (id uuid, "teamId" uuid, "behandelaarId" uuid)
    where melding.id = v.id`.execute(tx)
  await sql`insert into melding_deur (gemeente_id, melding_id, deur, op)
    select m.gemeente_id, m.id, v.deur, ${op}
    from jsonb_to_recordset(${json}::jsonb) as v (id uuid, deur text) join melding m on m.id = v.id
    on conflict do nothing`.execute(tx)
}
