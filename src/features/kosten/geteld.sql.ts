// Counting declaraties: only through the guarded functions of db/views/kosten.sql, which answer sums and numbers of clients.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'

/** What is counted by; the key of several parts has a slash between them. */
export type Kostengroep =
  | 'wet'
  | 'categorie'
  | 'product'
  | 'aanbieder'
  | 'verwijzer'
  | 'leeftijd'
  | 'categorieleeftijd'
  | 'maand'
  | 'start'

export type Geteld = Zakelijk<{
  readonly jaar: number
  readonly sleutel: string
  readonly clienten: number
  /** In cents. */
  readonly bedrag: number
}>

/** Per year and key of this group, from the first year to and including the last. */
export const kostenGeteld = (
  tx: Tx,
  o: { readonly gemeenteId: number; readonly groep: Kostengroep; readonly van: number; readonly tot: number },
): Promise<Geteld[]> =>
  many(
    tx,
    sql`select jaar, sleutel, clienten, bedrag
      from kosten_geteld(${o.gemeenteId}, ${o.groep}, make_date(${o.van}::integer, 1, 1), make_date(${o.tot + 1}::integer, 1, 1))
      order by jaar, sleutel`,
  )
