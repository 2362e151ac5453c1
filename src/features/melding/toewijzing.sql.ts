// All SQL of distributing: the teams there are, and where a melding lies now.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Team } from '../medewerker/medewerker.ts'
import type { Toewijzing } from './toewijzen.ts'

/** A team, and of which organisatie it is: to another than one's own work is handed over, with agreements. */
export type VerdeelTeam = Zakelijk<Team & { readonly organisatieId: string }>

/** Every team of this gemeente, to hand work to. */
export const alleTeams = (tx: Tx): Promise<VerdeelTeam[]> =>
  many(
    tx,
    sql`select id, naam, deur, organisatie_id as "organisatieId" from team order by naam collate "nl-x-icu"`,
  )

/** Lays the melding with a team and perhaps a medewerker, and counts it at the door of that team. */
export async function saveToewijzing(tx: Tx, meldingId: string, t: Toewijzing, op: Date): Promise<void> {
  await sql`update melding set team_id = ${t.teamId}, behandelaar_id = ${t.behandelaarId ?? null}, versie = versie + 1
    where id = ${meldingId}`.execute(tx)
  await sql`insert into melding_deur (gemeente_id, melding_id, deur, op)
    select gemeente_id, id, ${t.deur}, ${op} from melding where id = ${meldingId}
    on conflict do nothing`.execute(tx)
}
