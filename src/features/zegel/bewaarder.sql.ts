// The SQL of zegels nobody can open: which they are, by ids and moments alone, and whom the functionaris named.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Soort } from './stuk.ts'

/** What the functionaris reads of it: nothing of whom or what is sealed. */
export type ZonderBewaarder = Zakelijk<{
  readonly id: string
  readonly soort: Soort
  readonly gelegdOp: Date
  readonly gelegdDoor: string
  readonly genoemden: readonly string[]
}>

/** Zegels that hold, of which none of these colleagues is named; the oldest first. */
export const zonderBewaarder = (tx: Tx, kandidaten: readonly string[]): Promise<ZonderBewaarder[]> =>
  many(
    tx,
    sql`
    select z.id, case when z.contact_id is not null then 'contact' when z.gesprek_id is not null then 'gesprek' else 'document' end as soort,
      z.gelegd_op as "gelegdOp", m.naam as "gelegdDoor",
      array(select g.naam from zegel_genoemde n join medewerker g on g.gemeente_id = n.gemeente_id and g.id = n.medewerker_id
        where n.gemeente_id = z.gemeente_id and n.zegel_id = z.id and n.tot is null order by g.naam collate "nl-x-icu") as genoemden
    from zegel z join medewerker m on m.gemeente_id = z.gemeente_id and m.id = z.gelegd_door_id
    where z.opgeheven_op is null and not exists (select from zegel_genoemde n where n.gemeente_id = z.gemeente_id and n.zegel_id = z.id
      and n.tot is null and n.medewerker_id = any(${kandidaten}::uuid[]))
    order by z.gelegd_op, z.id`,
  )

export type Bewaring = Zakelijk<{
  readonly id: string
  readonly medewerker: string
  readonly door: string
  readonly op: Date
  readonly reden: string
}>

/** Whom a functionaris named, the latest first. */
export const bewaringen = (tx: Tx, hoogstens: number): Promise<Bewaring[]> =>
  many(
    tx,
    sql`select b.id, m.naam as medewerker, d.naam as door, b.genoemd_op as op, b.reden from zegel_bewaarder b
      join medewerker m on m.gemeente_id = b.gemeente_id and m.id = b.medewerker_id
      join medewerker d on d.gemeente_id = b.gemeente_id and d.id = b.genoemd_door_id
      order by b.genoemd_op desc, b.id limit ${hoogstens}`,
  )

type Nieuw = {
  readonly id: string
  readonly zegelId: string
  readonly medewerkerId: string
  readonly doorId: string
  readonly op: Date
  readonly reden: string
}

export const insertBewaarder = (tx: Tx, gemeenteId: number, b: Nieuw): Promise<unknown> =>
  sql`insert into zegel_bewaarder (gemeente_id, id, zegel_id, medewerker_id, reden, genoemd_door_id, genoemd_op)
    values (${gemeenteId}, ${b.id}, ${b.zegelId}, ${b.medewerkerId}, ${b.reden}, ${b.doorId}, ${b.op})`.execute(
    tx,
  )
