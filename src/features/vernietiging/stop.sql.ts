// The SQL of vernietigingsstops: what may not go, whoever said so and why.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Stop, Stopbaar } from './vernietigingsstop.ts'

const paginakolommen = sql`s.id, s.soort, s.reden, s.op, s.opgeheven_op as "opgehevenOp", s.ophefreden`
const kolommen = sql`${paginakolommen}, s.ding_id as "dingId"`

export const isEr = async (tx: Tx, { soort, id }: Stopbaar): Promise<boolean> =>
  (await maybe(tx, sql`select 1 as x from ${sql.table(soort)} where id = ${id}`)) !== undefined

export const openStopOp = (tx: Tx, dingId: string): Promise<Stop | undefined> =>
  maybe(
    tx,
    sql`select ${kolommen} from vernietigingsstop s where s.ding_id = ${dingId} and s.opgeheven_op is null`,
  )

export const lockStop = (tx: Tx, id: string): Promise<Stop | undefined> =>
  maybe(tx, sql`select ${kolommen} from vernietigingsstop s where s.id = ${id} for update`)

export const insertStop = (
  tx: Tx,
  gemeenteId: number,
  s: Stopbaar & { stopId: string; reden: string; doorId: string; op: Date },
): Promise<unknown> =>
  tx
    .insertInto('vernietigingsstop')
    .values({
      gemeente_id: gemeenteId,
      id: s.stopId,
      soort: s.soort,
      ding_id: s.id,
      reden: s.reden,
      door_id: s.doorId,
      op: s.op,
    })
    .execute()

export const saveOpheffing = (
  tx: Tx,
  o: { id: string; doorId: string; op: Date; reden: string },
): Promise<unknown> =>
  sql`update vernietigingsstop set opgeheven_door_id = ${o.doorId}, opgeheven_op = ${o.op}, ophefreden = ${o.reden} where id = ${o.id}`.execute(
    tx,
  )

/** Of its number only the end: who keeps it from going need not find it, and cannot here. */
export type StopRij = Zakelijk<
  Omit<Stop, 'dingId'> & {
    readonly staart: string
    readonly door: string
    readonly opgehevenDoor: string | null
  }
>

/** All of them, those that hold first. */
export const stops = (tx: Tx): Promise<StopRij[]> =>
  many(
    tx,
    sql`select ${paginakolommen}, right(s.ding_id::text, 12) as staart, m.naam as door, o.naam as "opgehevenDoor" from vernietigingsstop s
      join medewerker m on m.gemeente_id = s.gemeente_id and m.id = s.door_id
      left join medewerker o on o.gemeente_id = s.gemeente_id and o.id = s.opgeheven_door_id
      order by s.opgeheven_op is not null, s.op desc limit 500`,
  )
