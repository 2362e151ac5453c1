// How far the counting of a rapport is: asked for, taken up, heard of, done or failed.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import { stilNaSeconden, type Telling } from './rapport.ts'

export type Opdracht = { readonly gemeenteId: number; readonly id: string; readonly opdrachtId: string }

export const tellingVan = (tx: Tx, id: string): Promise<Telling | undefined> =>
  maybe(
    tx,
    sql`select t.opdracht_id as "opdrachtId", t.gevraagd_op as "gevraagdOp", t.gehoord_op as "gehoordOp", t.klaar, t.van, t.af_op as "afOp",
      t.mislukt_op as "misluktOp" from rapport_telling t where t.rapport_id = ${id}`,
  )

/** Asks for it, in the place of what was asked before. */
export const saveOpdracht = (tx: Tx, o: Opdracht, op: Date): Promise<unknown> =>
  sql`insert into rapport_telling (gemeente_id, rapport_id, opdracht_id, gevraagd_op) values (${o.gemeenteId}, ${o.id}, ${o.opdrachtId}, ${op})
    on conflict (gemeente_id, rapport_id) do update set opdracht_id = excluded.opdracht_id, gevraagd_op = excluded.gevraagd_op,
      gehoord_op = null, klaar = 0, van = 0, af_op = null, mislukt_op = null`.execute(tx)

const open = ({ id, opdrachtId }: Opdracht) =>
  sql`rapport_id = ${id} and opdracht_id = ${opdrachtId} and af_op is null and mislukt_op is null`

/** Takes it up: 'van_mij'; 'bezig' when another process is at it and alive, 'voorbij' when nothing is to be done. */
export const neemOpdracht = async (
  tx: Tx,
  o: Opdracht,
  op: Date,
): Promise<'van_mij' | 'bezig' | 'voorbij'> => {
  const stil = new Date(op.getTime() - stilNaSeconden * 1000)
  const genomen = await maybe(
    tx,
    sql`update rapport_telling set gehoord_op = ${op}, klaar = 0, van = 0
      where ${open(o)} and (gehoord_op is null or gehoord_op < ${stil}) returning 1`,
  )
  if (genomen) return 'van_mij'
  return (await maybe(tx, sql`select 1 from rapport_telling where ${open(o)}`)) ? 'bezig' : 'voorbij'
}

export const saveVoortgang = (
  tx: Tx,
  o: Opdracht,
  stand: { readonly op: Date; readonly klaar: number; readonly van: number },
): Promise<unknown> =>
  sql`update rapport_telling set gehoord_op = ${stand.op}, klaar = ${stand.klaar}, van = ${stand.van} where ${open(o)}`.execute(
    tx,
  )

/** False when another request took its place, or it ended: then nothing is stored. */
export const markAf = async (tx: Tx, o: Opdracht, op: Date): Promise<boolean> =>
  (await maybe(
    tx,
    sql`update rapport_telling set af_op = ${op}, klaar = van where ${open(o)} returning 1`,
  )) !== undefined

export const markMislukt = (tx: Tx, o: Opdracht, op: Date): Promise<unknown> =>
  sql`update rapport_telling set mislukt_op = ${op} where ${open(o)}`.execute(tx)
