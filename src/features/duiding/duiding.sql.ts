// All SQL of duidingen.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Duiding } from './duiding.ts'

const select = sql`
  select d.id, d.kpi, d.periode, d.uitleg, d.status, d.versie, m.naam as "geschrevenDoor",
    d.geschreven_op as "geschrevenOp", d.gepubliceerd_op as "gepubliceerdOp"
  from duiding d join medewerker m on m.gemeente_id = d.gemeente_id and m.id = d.geschreven_door_id`

/** What was ever published in these periods, of every kpi; `geldendeDuiding` says which counts. */
export const gepubliceerdeDuidingen = (tx: Tx, perioden: readonly string[]): Promise<Duiding[]> =>
  many(
    tx,
    sql`${select} where d.status = 'gepubliceerd' and d.periode = any(${perioden}::text[])
      order by d.gepubliceerd_op, d.id`,
  )

/** All about one kpi, the newest first; its concepts too. */
export const duidingenVan = (tx: Tx, kpi: string): Promise<Duiding[]> =>
  many(
    tx,
    sql`${select} where d.kpi = ${kpi} order by d.periode desc, d.gepubliceerd_op desc nulls first, d.id`,
  )

/** One at a time writes about a kpi. */
export const lockDuiding = async (tx: Tx, gemeenteId: number, kpi: string): Promise<void> =>
  void (await sql`select pg_advisory_xact_lock(${gemeenteId}, hashtext('keukentafel:duiding ' || ${kpi}::text))`.execute(
    tx,
  ))

type Stuk = {
  readonly gemeenteId: number
  readonly id: string
  readonly kpi: string
  readonly periode: string
  readonly uitleg: string
  readonly versie: number
  readonly doorId: string
  readonly op: Date
  readonly isGepubliceerd: boolean
}

/** The concept as it is now, or published from now on. */
export const bewaarDuiding = (tx: Tx, d: Stuk): Promise<unknown> =>
  sql`insert into duiding (gemeente_id, id, kpi, periode, uitleg, status, versie, geschreven_door_id, geschreven_op, gepubliceerd_op)
    values (${d.gemeenteId}, ${d.id}, ${d.kpi}, ${d.periode}, ${d.uitleg}, ${d.isGepubliceerd ? 'gepubliceerd' : 'concept'},
      ${d.versie}, ${d.doorId}, ${d.op}, ${d.isGepubliceerd ? d.op : null})
    on conflict (gemeente_id, id) do update set uitleg = excluded.uitleg, status = excluded.status, versie = excluded.versie,
      geschreven_door_id = excluded.geschreven_door_id, geschreven_op = excluded.geschreven_op, gepubliceerd_op = excluded.gepubliceerd_op`.execute(
    tx,
  )
