// All SQL of zegels: laying one, who is named on it, and lifting it.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Soort } from './stuk.ts'
import type { Genoemde, Zegel } from './zegel.ts'

/** A zegel that holds now; undefined when it is not there, was lifted, or, where one reads, is not for this reader. */
export const zegelVan = (tx: Tx, id: string): Promise<Zegel | undefined> =>
  maybe(
    tx,
    sql`
    select z.id, z.versie, case when z.contact_id is not null then 'contact' when z.gesprek_id is not null then 'gesprek' else 'document' end as soort,
      coalesce(z.contact_id, z.gesprek_id, z.document_id) as "stukId", z.gelegd_op as "gelegdOp", m.naam as "gelegdDoor", r.reden
    from zegel z
    join zegel_reden r on r.gemeente_id = z.gemeente_id and r.zegel_id = z.id and r.wat = 'gelegd'
    join medewerker m on m.gemeente_id = z.gemeente_id and m.id = z.gelegd_door_id
    where z.id = ${id} and z.opgeheven_op is null`,
  )

/** Waits for who changes it. */
export const lockZegel = (tx: Tx, id: string): Promise<unknown> =>
  sql`select 1 from zegel where id = ${id} for update`.execute(tx)

export const genoemdenVan = (tx: Tx, zegelId: string): Promise<Genoemde[]> =>
  many(
    tx,
    sql`select m.id, m.naam from zegel_genoemde n join medewerker m on m.gemeente_id = n.gemeente_id and m.id = n.medewerker_id
      where n.zegel_id = ${zegelId} and n.tot is null order by m.naam collate "nl-x-icu"`,
  )

type Nieuw = {
  readonly id: string
  readonly soort: Soort
  readonly stukId: string
  readonly doorId: string
  readonly op: Date
  readonly reden: string
  readonly genoemden: readonly string[]
}

export async function insertZegel(tx: Tx, gemeenteId: number, z: Nieuw): Promise<void> {
  await tx
    .insertInto('zegel')
    .values({
      gemeente_id: gemeenteId,
      id: z.id,
      contact_id: z.soort === 'contact' ? z.stukId : null,
      gesprek_id: z.soort === 'gesprek' ? z.stukId : null,
      document_id: z.soort === 'document' ? z.stukId : null,
      gelegd_door_id: z.doorId,
      gelegd_op: z.op,
    })
    .execute()
  await insertReden(tx, gemeenteId, { id: z.id, wat: 'gelegd', reden: z.reden })
  await insertGenoemden(tx, gemeenteId, { id: z.id, genoemden: z.genoemden, op: z.op })
}

const insertReden = (
  tx: Tx,
  gemeenteId: number,
  r: { id: string; wat: 'gelegd' | 'opgeheven'; reden: string },
): Promise<unknown> =>
  sql`insert into zegel_reden (gemeente_id, zegel_id, wat, reden) values (${gemeenteId}, ${r.id}, ${r.wat}, ${r.reden})`.execute(
    tx,
  )

export const insertGenoemden = (
  tx: Tx,
  gemeenteId: number,
  o: { id: string; genoemden: readonly string[]; op: Date },
): Promise<unknown> =>
  sql`insert into zegel_genoemde (gemeente_id, zegel_id, medewerker_id, van)
    select ${gemeenteId}, ${o.id}, m, ${o.op} from unnest(${o.genoemden}::uuid[]) as m`.execute(tx)

/** They are named no longer. */
export const eindigGenoemden = (
  tx: Tx,
  o: { id: string; genoemden: readonly string[]; op: Date },
): Promise<unknown> =>
  sql`update zegel_genoemde set tot = ${o.op}
    where zegel_id = ${o.id} and medewerker_id = any(${o.genoemden}::uuid[]) and tot is null`.execute(tx)

export const nieuweVersie = (tx: Tx, id: string): Promise<unknown> =>
  sql`update zegel set versie = versie + 1 where id = ${id}`.execute(tx)

export async function saveOpgeheven(
  tx: Tx,
  gemeenteId: number,
  o: { id: string; doorId: string; op: Date; reden: string },
): Promise<void> {
  await insertReden(tx, gemeenteId, { id: o.id, wat: 'opgeheven', reden: o.reden })
  await sql`update zegel set opgeheven_op = ${o.op}, opgeheven_door_id = ${o.doorId}, versie = versie + 1 where id = ${o.id}`.execute(
    tx,
  )
}
