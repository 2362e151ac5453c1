// All SQL of bewaartermijnen: each version is a row that never changes.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Bewaartermijn } from './bewaartermijn.ts'

export const insertBewaartermijn = (
  tx: Tx,
  gemeenteId: number,
  t: Bewaartermijn & { readonly doorId: string; readonly op: Date },
): Promise<unknown> =>
  tx
    .insertInto('bewaartermijn')
    .values({
      gemeente_id: gemeenteId,
      id: t.id,
      soort: t.soort,
      wet: t.wet,
      resultaat: t.resultaat,
      duur: t.duur,
      afleidingswijze: t.afleidingswijze,
      bron: t.bron,
      van: t.van,
      tot: t.tot,
      door_id: t.doorId,
      op: t.op,
    })
    .execute()

export type TermijnRij = Bewaartermijn & { readonly door: string; readonly op: Date }

/** Every version there ever was, by what it is for, the newest first. */
export const bewaartermijnen = (tx: Tx): Promise<Zakelijk<TermijnRij>[]> =>
  many(
    tx,
    sql`select t.id, t.soort, t.wet, t.resultaat, t.duur, t.afleidingswijze, t.bron, t.van, t.tot, t.op, m.naam as door
      from bewaartermijn t join medewerker m on m.gemeente_id = t.gemeente_id and m.id = t.door_id
      order by t.soort, t.wet nulls last, t.resultaat nulls last, t.van desc, t.id desc`,
  )

/** Two who set one at once do so one after another. */
export const lockTermijnen = (tx: Tx, gemeenteId: number): Promise<unknown> =>
  sql`select 1 from gemeente where id = ${gemeenteId} for no key update`.execute(tx)
