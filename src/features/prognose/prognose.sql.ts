// All SQL of the prognose: residents that were read in, kostenmaatregelen, and declaraties per category and age, counted by guarded functions.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Bevolkingscijfer } from './bevolkingscijfer.ts'
import type { Kostenmaatregel } from './kostenmaatregel.ts'

type Wie = { readonly gemeenteId: number; readonly id: string; readonly doorId: string; readonly op: Date }

export const insertBevolking = (tx: Tx, o: Wie, cijfers: readonly Bevolkingscijfer[]): Promise<unknown> =>
  sql`with bestand as (
      insert into bevolking_import (gemeente_id, id, regels, ingelezen_op, ingelezen_door_id)
      values (${o.gemeenteId}, ${o.id}, ${cijfers.length}, ${o.op}, ${o.doorId}) returning gemeente_id, id)
    insert into bevolkingscijfer (gemeente_id, import_id, jaar, leeftijd, aantal, bron)
    select f.gemeente_id, f.id, c.jaar, c.leeftijd, c.aantal, c.bron
    from bestand f, jsonb_to_recordset(${JSON.stringify(cijfers)}::jsonb) as c (jaar smallint, leeftijd smallint, aantal integer, bron text)`.execute(
    tx,
  )

/** Takes a file back that counts still; undefined when there is none. */
export const saveTeruggenomen = (tx: Tx, id: string, op: Date): Promise<{ id: string } | undefined> =>
  maybe(
    tx,
    sql`update bevolking_import set teruggenomen_op = ${op} where id = ${id} and teruggenomen_op is null returning id`,
  )

export type BevolkingImport = Zakelijk<{
  readonly id: string
  readonly regels: number
  readonly ingelezenOp: Date
  readonly door: string
  readonly teruggenomenOp: Date | null
}>

export const bevolkingImports = (tx: Tx): Promise<BevolkingImport[]> =>
  many(
    tx,
    sql`select i.id, i.regels, i.ingelezen_op as "ingelezenOp", m.naam as door, i.teruggenomen_op as "teruggenomenOp"
      from bevolking_import i join medewerker m on m.gemeente_id = i.gemeente_id and m.id = i.ingelezen_door_id
      order by i.ingelezen_op desc, i.id desc`,
  )

/** Residents per year and age; of each year those of the last file that has it. */
export const bevolkingscijfers = (tx: Tx): Promise<Bevolkingscijfer[]> =>
  many(
    tx,
    sql`with laatste as (
        select distinct on (c.jaar) c.jaar, c.import_id
        from bevolkingscijfer c join bevolking_import i on i.gemeente_id = c.gemeente_id and i.id = c.import_id and i.teruggenomen_op is null
        where c.leeftijd = 0 order by c.jaar, i.ingelezen_op desc, i.id desc)
      select c.jaar, c.leeftijd, c.aantal, c.bron from bevolkingscijfer c join laatste l on l.jaar = c.jaar and l.import_id = c.import_id
      order by c.jaar, c.leeftijd`,
  )

export type Vastgelegd = Zakelijk<Kostenmaatregel & { readonly op: Date; readonly door: string }>

export const insertKostenmaatregel = (tx: Tx, o: Wie, m: Omit<Kostenmaatregel, 'id'>): Promise<unknown> =>
  sql`insert into kostenmaatregel (gemeente_id, id, naam, aanname, werking, effect, categorie, van_leeftijd, tot_leeftijd, van_jaar, op, door_id)
    values (${o.gemeenteId}, ${o.id}, ${m.naam}, ${m.aanname}, ${m.werking}, ${m.effect}, ${m.categorie}, ${m.vanLeeftijd ?? null},
      ${m.totLeeftijd ?? null}, ${m.vanJaar}, ${o.op}, ${o.doorId})`.execute(tx)

/** Those that were not withdrawn, in the order in which they begin. */
export const kostenmaatregelen = async (tx: Tx): Promise<Vastgelegd[]> => {
  type Rij = Omit<Vastgelegd, 'vanLeeftijd' | 'totLeeftijd'> &
    Record<'vanLeeftijd' | 'totLeeftijd', number | null>
  const rijen = await many<Rij>(
    tx,
    sql`select k.id, k.naam, k.aanname, k.werking, k.effect::double precision as effect, k.categorie, k.van_leeftijd as "vanLeeftijd",
        k.tot_leeftijd as "totLeeftijd", k.van_jaar as "vanJaar", k.op, m.naam as door
      from kostenmaatregel k join medewerker m on m.gemeente_id = k.gemeente_id and m.id = k.door_id
      where k.ingetrokken_op is null order by k.van_jaar, k.naam, k.id`,
  )
  return rijen.map((rij) => ({
    ...rij,
    vanLeeftijd: rij.vanLeeftijd ?? undefined,
    totLeeftijd: rij.totLeeftijd ?? undefined,
  }))
}

/** Withdraws a measure that counts still; undefined when there is none. */
export const saveIngetrokken = (
  tx: Tx,
  o: Pick<Wie, 'id' | 'doorId' | 'op'>,
): Promise<{ id: string } | undefined> =>
  maybe(
    tx,
    sql`update kostenmaatregel set ingetrokken_op = ${o.op}, ingetrokken_door_id = ${o.doorId}
      where id = ${o.id} and ingetrokken_op is null returning id`,
  )
