// All SQL of relaties: what people are of each other, and when that was over.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { NieuweRelatie } from './leggen.ts'
import type { Relatie } from './relatie.ts'

/** What now holds of one of these people. */
export const relatiesVan = (tx: Tx, inwonerIds: readonly string[]): Promise<Relatie[]> =>
  many(
    tx,
    sql`
    select id, inwoner_id as "inwonerId", ander_id as "anderId", soort, van from relatie
    where tot is null and (inwoner_id = any(${inwonerIds}::uuid[]) or ander_id = any(${inwonerIds}::uuid[]))`,
  )

export const insertRelatie = (
  tx: Tx,
  r: NieuweRelatie & { gemeenteId: number; id: string },
): Promise<unknown> =>
  tx
    .insertInto('relatie')
    .values({
      gemeente_id: r.gemeenteId,
      id: r.id,
      inwoner_id: r.inwonerId,
      naam: r.naam,
      telefoon: r.telefoon,
      ander_id: r.anderId,
      soort: r.soort,
      van: r.van,
    })
    .execute()

/** The relatie is over; the row stays, with the day and the reason. */
export const saveVerbroken = (tx: Tx, r: { id: string; tot: string; reden: string }): Promise<unknown> =>
  sql`update relatie set tot = ${r.tot}, einde_reden = ${r.reden} where id = ${r.id} and tot is null`.execute(
    tx,
  )

/** Since when it is so, now that it is known. */
export const saveRelatieVan = (tx: Tx, r: { id: string; van: string }): Promise<unknown> =>
  sql`update relatie set van = ${r.van} where id = ${r.id} and tot is null`.execute(tx)

type Einde = {
  readonly inwonerId: string
  readonly op: string
  readonly reden: 'overleden' | 'voorbij'
}

/** Death ends what people were of each other, and so does a birth that does not come. */
export const verbreekRelatiesVan = (tx: Tx, o: Einde): Promise<unknown> =>
  sql`
    update relatie set tot = greatest(${o.op}::date, van), einde_reden = ${o.reden}
    where tot is null and (inwoner_id = ${o.inwonerId} or ander_id = ${o.inwonerId})`.execute(tx)
