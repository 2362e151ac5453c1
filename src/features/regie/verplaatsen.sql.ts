// The SQL of moving regie: many offers or acceptances at once.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { AanTeBieden } from './regie.ts'

/** A regie that is offered to somebody else, or at once theirs. */
export type Verhuisd = {
  /** Of the new row. */
  readonly id: string
  readonly planId: string
  readonly huishoudenId: string
  readonly laag: AanTeBieden
  readonly naarId: string
  readonly naarTeamId: string
  readonly status: 'aangeboden' | 'aanvaard'
  /** The row of before that ends with this, and how; a regie that is offered ends only with the yes. */
  readonly oudeId: string | null
  readonly oudeStatus: 'overgedragen' | 'beeindigd' | null
  /** An offer of the layer to yet another colleague, which this takes the place of. */
  readonly aanbodId: string | null
  readonly overdrachtsbrief: string | null
  /** Why it was not asked first. */
  readonly reden: string | null
}

/** Ends what was and writes what is: in this order, for a layer has one regisseur and one offer. */
export async function saveVerhuisd(
  tx: Tx,
  o: { gemeenteId: number; doorId: string; op: Date },
  regies: readonly Verhuisd[],
): Promise<void> {
  const json = JSON.stringify(regies)
  await sql`update regie set status = v.status, beeindigd_op = ${o.op}, reden = coalesce(v.reden, regie.reden) from (
      select "oudeId" as id, "oudeStatus" as status, reden
      from jsonb_to_recordset(${json}::jsonb) as x ("oudeId" uuid, "oudeStatus" text, reden text) where "oudeStatus" is not null
      union all
      select "aanbodId", 'beeindigd', reden from jsonb_to_recordset(${json}::jsonb) as x ("aanbodId" uuid, reden text)
      where "aanbodId" is not null) v
    where regie.id = v.id`.execute(tx)
  await sql`insert into regie (gemeente_id, id, plan_id, laag, status, medewerker_id, aangeboden_door_id, aangeboden_op, aanvaard_op, reden, overdrachtsbrief)
    select ${o.gemeenteId}, v.id, v."planId", v.laag, v.status, v."naarId", ${o.doorId}, ${o.op},
      case v.status when 'aanvaard' then ${o.op}::timestamptz end, v.reden, v.overdrachtsbrief
    from jsonb_to_recordset(${json}::jsonb) as v (id uuid, "planId" uuid, laag text, status text, "naarId" uuid, reden text,
      overdrachtsbrief text)`.execute(tx)
}
