// The SQL of moving trajecten: many at once, each to a medewerker in a team, with the earlier ones they read on.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'

/** A traject that goes to somebody else. */
export type Verhuisd = {
  readonly id: string
  readonly teamId: string
  readonly behandelaarId: string
  readonly vanTeamId: string
  readonly vanId: string
  readonly huishoudenId: string
  readonly inwonerId: string
  readonly planId: string | null
  readonly wet: Wet
}

export const saveVerhuisd = (tx: Tx, trajecten: readonly Verhuisd[]): Promise<unknown> =>
  sql`update traject set team_id = v."teamId", behandelaar_id = v."behandelaarId", versie = versie + 1
    from jsonb_to_recordset(${JSON.stringify(trajecten)}::jsonb) as v (id uuid, "teamId" uuid, "behandelaarId" uuid)
    where traject.id = v.id`.execute(tx)

export type EerderVan = {
  readonly id: string
  /** The traject that moves, through which it is read on. */
  readonly doorTrajectId: string
  readonly isMeegegeven: boolean
}

/** For each: the earlier trajecten of that inwoner under the same wet, and whether the next one reads on them (as `eerdereTrajecten`). */
export const eerdereVan = (tx: Tx, trajecten: readonly Verhuisd[], dag: Datum): Promise<EerderVan[]> =>
  many(
    tx,
    sql`
    select e.id, v.id as "doorTrajectId", e.team_id = v."teamId" or exists (select from medewerker_mandaat k
        where k.gemeente_id = e.gemeente_id and k.medewerker_id = v."behandelaarId" and k.wet = e.wet
          and k.van <= ${dag} and (k.tot is null or k.tot >= ${dag})) as "isMeegegeven"
    from jsonb_to_recordset(${JSON.stringify(trajecten)}::jsonb) as v (id uuid, "teamId" uuid, "behandelaarId" uuid, "inwonerId" uuid, wet text)
    join traject e on e.inwoner_id = v."inwonerId" and e.wet = v.wet and e.id <> v.id`,
  )
