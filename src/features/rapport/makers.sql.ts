// Who made a rapport and how far it went: for staff, never for the public.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Bestaand } from './beginnen.ts'
import type { Status } from './rapport.ts'

export type Makers = Zakelijk<{
  readonly status: Status
  readonly versie: number
  readonly opgesteldDoorId: string
  readonly opgesteldDoor: string
  readonly opgesteldOp: Date
  readonly bewerktDoorId: string
  readonly bewerktDoor: string
  readonly vastgesteldDoor: string | null
  readonly vastgesteldOp: Date | null
  readonly gepubliceerdDoor: string | null
  readonly gepubliceerdOp: Date | null
  readonly ingetrokkenDoor: string | null
  readonly ingetrokkenOp: Date | null
}>

const naam = (kolom: string) =>
  sql`(select m.naam from medewerker m where m.gemeente_id = r.gemeente_id and m.id = ${sql.ref(`r.${kolom}`)})`

export const makersVan = (tx: Tx, id: string): Promise<Makers | undefined> =>
  maybe(
    tx,
    sql`select r.status, r.versie, r.opgesteld_door_id as "opgesteldDoorId", ${naam('opgesteld_door_id')} as "opgesteldDoor", r.opgesteld_op as "opgesteldOp",
      r.bewerkt_door_id as "bewerktDoorId", ${naam('bewerkt_door_id')} as "bewerktDoor", ${naam('vastgesteld_door_id')} as "vastgesteldDoor",
      r.vastgesteld_op as "vastgesteldOp", ${naam('gepubliceerd_door_id')} as "gepubliceerdDoor", r.gepubliceerd_op as "gepubliceerdOp",
      ${naam('ingetrokken_door_id')} as "ingetrokkenDoor", r.ingetrokken_op as "ingetrokkenOp" from rapport r where r.id = ${id}`,
  )

export type Regel = Zakelijk<
  Bestaand & {
    readonly opgesteldDoor: string
    readonly ingetrokkenOp: Date | null
    readonly opgesteldOp: Date
  }
>

/** Every rapport there ever was, the latest period first. */
export const alleRapporten = (tx: Tx): Promise<Regel[]> =>
  many(
    tx,
    sql`select r.id, r.soort, r.periode, r.uitgave, r.status, r.gepubliceerd_op as "gepubliceerdOp", r.ingetrokken_op as "ingetrokkenOp",
      r.opgesteld_op as "opgesteldOp", ${naam('opgesteld_door_id')} as "opgesteldDoor"
      from rapport r order by left(r.periode, 4) desc, r.periode desc, r.soort, r.uitgave desc, r.opgesteld_op desc`,
  )
