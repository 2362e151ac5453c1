// The SQL of what goes along when somebody who lives elsewhere comes to live here: counts, no content.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'

export type Meegaand = {
  readonly naam: string
  readonly huisgenoten: number
  readonly meldingen: number
  readonly trajecten: number
  readonly heeftPlan: boolean
}

/** Undefined for who lives nowhere now. */
export const meegaandVan = (tx: Tx, inwonerId: string): Promise<Meegaand | undefined> =>
  maybe(
    tx,
    sql`
    select h.naam,
      (select count(*) from huishouden_lid x where x.gemeente_id = l.gemeente_id and x.huishouden_id = l.huishouden_id
        and x.tot is null and x.inwoner_id <> l.inwoner_id)::int as huisgenoten,
      (select count(*) from melding m where m.gemeente_id = l.gemeente_id and m.huishouden_id = l.huishouden_id
        and m.inwoner_id = l.inwoner_id and m.status in ('ontvangen', 'gescreend'))::int as meldingen,
      (select count(*) from traject t where t.gemeente_id = l.gemeente_id and t.huishouden_id = l.huishouden_id
        and t.inwoner_id = l.inwoner_id and t.status = 'lopend')::int as trajecten,
      exists (select from plan p where p.gemeente_id = l.gemeente_id and p.huishouden_id = l.huishouden_id
        and p.status <> 'afgesloten') as "heeftPlan"
    from huishouden_lid l join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
    where l.inwoner_id = ${inwonerId} and l.tot is null`,
  )
