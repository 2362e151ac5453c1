// The SQL of earlier trajecten: which there are, and which of them a new behandelaar reads on.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Stand } from './traject.ts'

export type Eerder = {
  readonly id: string
  /** This medewerker may read on: mandated for the wet on this day, or it was done by the same team. */
  readonly isMeegegeven: boolean
}

/**
 * The earlier trajecten of this inwoner under the same wet, and which go along with a toewijzing.
 * Nobody gives them to themselves without a vraag of that wet: that would be a way around the law wall (access.md H5).
 */
export const eerdereTrajecten = (
  tx: Tx,
  t: Pick<Stand, 'id' | 'inwonerId' | 'wet' | 'teamId' | 'vraagId'>,
  aan: { readonly medewerkerId: string | undefined; readonly doorId: string; readonly dag: Datum },
): Promise<Eerder[]> =>
  many(
    tx,
    sql`
    select e.id, ${aan.medewerkerId ?? null}::uuid is not null
      and (${aan.medewerkerId ?? null}::uuid <> ${aan.doorId}
        or exists (select from vraag v where v.id = ${t.vraagId} and v.wet = e.wet))
      and (e.team_id = ${t.teamId} or exists (select from medewerker_mandaat k
        where k.gemeente_id = e.gemeente_id and k.medewerker_id = ${aan.medewerkerId ?? null}::uuid and k.wet = e.wet
          and k.van <= ${aan.dag} and (k.tot is null or k.tot >= ${aan.dag})))
      -- What was handed over came with a package: the notes of the sender do not come along (access.md 2.5.5).
      and not exists (select from overdracht o where o.gemeente_id = e.gemeente_id and o.traject_id = e.id
        and (o.nieuw_traject_id = ${t.id} or (o.status = 'aangeboden' and o.naar_team_id = ${t.teamId}))) as "isMeegegeven"
    from traject e where e.inwoner_id = ${t.inwonerId} and e.wet = ${t.wet} and e.id <> ${t.id}`,
  )

/** Every traject of this inwoner, by id. */
export const trajectenVan = async (tx: Tx, inwonerId: string): Promise<string[]> =>
  (await many<{ id: string }>(tx, sql`select id from traject where inwoner_id = ${inwonerId}`)).map(
    ({ id }) => id,
  )
