// The SQL of what one event of noodtoegang opened: so that a second person opens the same and no more.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Wet } from '../medewerker/medewerker.ts'

export type Geopend = {
  readonly wat: 'melding' | 'traject' | 'plan'
  readonly id: string
  readonly wet: Wet
}

export const dragersVan = (tx: Tx, gebeurtenisId: string): Promise<Geopend[]> =>
  many(
    tx,
    sql`select case when melding_id is not null then 'melding' when traject_id is not null then 'traject' else 'plan' end as wat,
      coalesce(melding_id, traject_id, plan_id) as id, wet
      from autorisatie where gebeurtenis_id = ${gebeurtenisId} and grondslag = 'noodtoegang'`,
  )
