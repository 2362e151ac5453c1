// All SQL of kwalitatieve metingen.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { KwalitatieveMeting } from './kwalitatief.ts'

export type MetingRij = Zakelijk<
  KwalitatieveMeting & {
    readonly door: string
    readonly ingetrokkenOp: Date | null
    readonly waaromIngetrokken: string | null
  }
>

const select = sql`
  select m.id, m.kpi, m.vorm, m.gehouden_op as "gehoudenOp", m.aantal, m.gehoord, m.waardering, d.naam as door,
    m.ingetrokken_op as "ingetrokkenOp", m.waarom_ingetrokken as "waaromIngetrokken"
  from kwalitatieve_meting m join medewerker d on d.gemeente_id = m.gemeente_id and d.id = m.vastgelegd_door_id`

/** All of one kpi, the latest first; what was taken back stands among them. */
export const metingenOver = (tx: Tx, kpi: string): Promise<MetingRij[]> =>
  many(tx, sql`${select} where m.kpi = ${kpi} order by m.gehouden_op desc, m.id desc`)

/** Of each kpi the latest that counts. */
export const laatsteMetingen = (tx: Tx): Promise<MetingRij[]> =>
  many(
    tx,
    sql`select distinct on (kpi) * from (${select}) m where "ingetrokkenOp" is null order by kpi, "gehoudenOp" desc, id desc`,
  )

/** What was held in these days and counts, for a rapport. */
export const kwalitatiefIn = (
  tx: Tx,
  periode: { readonly van: string; readonly tot: string },
): Promise<MetingRij[]> =>
  many(
    tx,
    sql`${select} where m.ingetrokken_op is null and m.gehouden_op >= ${periode.van}::date and m.gehouden_op < ${periode.tot}::date
      order by m.kpi, m.gehouden_op desc, m.id`,
  )

export const insertMeting = (
  tx: Tx,
  o: { readonly gemeenteId: number; readonly doorId: string; readonly op: Date },
  m: KwalitatieveMeting,
): Promise<unknown> =>
  tx
    .insertInto('kwalitatieve_meting')
    .values({
      gemeente_id: o.gemeenteId,
      id: m.id,
      kpi: m.kpi,
      vorm: m.vorm,
      gehouden_op: m.gehoudenOp,
      aantal: m.aantal,
      gehoord: m.gehoord,
      waardering: m.waardering,
      vastgelegd_op: o.op,
      vastgelegd_door_id: o.doorId,
    })
    .execute()

/** Takes one back that counts still; answers its kpi, undefined when there is none. */
export const saveIngetrokken = (
  tx: Tx,
  o: { readonly id: string; readonly op: Date; readonly waarom: string },
): Promise<{ kpi: string } | undefined> =>
  maybe(
    tx,
    sql`update kwalitatieve_meting set ingetrokken_op = ${o.op}, waarom_ingetrokken = ${o.waarom}
      where id = ${o.id} and ingetrokken_op is null returning kpi`,
  )
