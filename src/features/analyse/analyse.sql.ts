// What the analyse asks of declaraties beside what the budget asks: flow from youth care, and huishoudens; by guarded functions, in sums.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'

/** What the pictures are counted by. */
export type Beeldgroep = 'categorie' | 'leeftijd' | 'start' | 'verwijzer' | 'aanbieder'

type Jaren = { readonly gemeenteId: number; readonly van: number; readonly tot: number }
/** `aantal` is of clients, or of huishoudens; `bedrag` in cents. */
export type Groepstelling = Zakelijk<{
  readonly jaar: number
  readonly sleutel: string
  readonly aantal: number
  readonly bedrag: number
}>

const jaren = (o: Jaren) =>
  sql`${o.gemeenteId}, make_date(${o.van}::integer, 1, 1), make_date(${o.tot + 1}::integer, 1, 1)`

/** What became of who had youth care and turned eighteen or older, and the Wmo by whether there was youth care before. */
export const doorstroom = (tx: Tx, o: Jaren): Promise<Groepstelling[]> =>
  many(
    tx,
    sql`select jaar, sleutel, clienten as aantal, bedrag from kosten_doorstroom(${jaren(o)}) order by jaar, sleutel`,
  )

/** Huishoudens by their number of products (`producten/1`), and the dearest together (`top/5`). */
export const huishoudenkosten = (tx: Tx, o: Jaren): Promise<Groepstelling[]> =>
  many(
    tx,
    sql`select jaar, sleutel, huishoudens as aantal, bedrag from kosten_huishoudens(${jaren(o)}) order by jaar, sleutel`,
  )
