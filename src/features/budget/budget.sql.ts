// All SQL of the budget: its lines and ceilings; of each the last one that was entered counts.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Budgetregel } from './budget.ts'
import type { Omzetplafond } from './omzetplafond.ts'

/** The lines that count in this year. */
export const budgetregels = (tx: Tx, jaar: number): Promise<Budgetregel[]> =>
  many(
    tx,
    sql`select distinct on (categorie, soort) jaar, categorie, soort, bedrag::double precision, bron
      from budgetregel where jaar = ${jaar} order by categorie, soort, op desc, id desc`,
  )

/** The ceilings that count in this year. */
export const omzetplafonds = (tx: Tx, jaar: number): Promise<Omzetplafond[]> =>
  many(
    tx,
    sql`select distinct on (aanbieder) jaar, aanbieder, bedrag::double precision, waarschuwing, bron
      from omzetplafond where jaar = ${jaar} order by aanbieder, op desc, id desc`,
  )

type Wie = { readonly gemeenteId: number; readonly id: string; readonly doorId: string; readonly op: Date }

export const insertBudgetregel = (tx: Tx, w: Wie, r: Budgetregel): Promise<unknown> =>
  sql`insert into budgetregel (gemeente_id, id, jaar, categorie, soort, bedrag, bron, door_id, op)
    values (${w.gemeenteId}, ${w.id}, ${r.jaar}, ${r.categorie}, ${r.soort}, ${r.bedrag}, ${r.bron}, ${w.doorId}, ${w.op})`.execute(
    tx,
  )

export const insertOmzetplafond = (tx: Tx, w: Wie, p: Omzetplafond): Promise<unknown> =>
  sql`insert into omzetplafond (gemeente_id, id, jaar, aanbieder, bedrag, waarschuwing, bron, door_id, op)
    values (${w.gemeenteId}, ${w.id}, ${p.jaar}, ${p.aanbieder}, ${p.bedrag}, ${p.waarschuwing}, ${p.bron}, ${w.doorId}, ${w.op})`.execute(
    tx,
  )
