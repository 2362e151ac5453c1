// The doelen of a plan that the inwoner opened to who reads the plan under another wet.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import type { Datum } from '../termijn/datum.ts'
import { ontbreekt } from './stem.ts'
import type { Toestemming } from './toestemming.ts'

type Rij = {
  readonly id: string
  readonly geboortedatum: Datum | null
  readonly toestemmingen: readonly Pick<Toestemming, 'gegevenDoor' | 'tot' | 'isIngetrokken'>[]
}

/** Those with everybody's yes on this day. */
export async function doelenMetJa(tx: Tx, planId: string, vandaag: Datum): Promise<ReadonlySet<string>> {
  const rijen = await many<Rij>(
    tx,
    sql`
    select d.id, i.geboortedatum, jsonb_agg(jsonb_build_object('gegevenDoor', s.gegeven_door, 'tot', s.tot,
      'isIngetrokken', s.ingetrokken_op is not null)) as toestemmingen
    from doel d join toestemming s on s.gemeente_id = d.gemeente_id and s.doel_id = d.id
    join inwoner i on i.gemeente_id = d.gemeente_id and i.id = d.inwoner_id
    where d.plan_id = ${planId} group by d.id, i.geboortedatum`,
  )
  const leeftijd = ({ geboortedatum }: Rij) =>
    geboortedatum === null ? undefined : leeftijdOp(vandaag, geboortedatum)
  return new Set(
    rijen
      .filter((rij) => ontbreekt(leeftijd(rij), rij.toestemmingen, vandaag).length === 0)
      .map(({ id }) => id),
  )
}
