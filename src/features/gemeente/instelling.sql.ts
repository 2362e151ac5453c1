// The settings of a gemeente that its own beheerder changes.

import { sql } from 'kysely'
import { one, type Tx } from '../../platform/db.ts'

/** How many days before a promise is due its maker is reminded. */
export const herinneringDagen = async (tx: Tx, gemeenteId: number): Promise<number> =>
  (
    await one<{ dagen: number }>(
      tx,
      sql`select herinnering_dagen as dagen from gemeente where id = ${gemeenteId}`,
    )
  ).dagen

/** False when it is no longer what the form was made from. */
export const saveHerinneringDagen = async (
  tx: Tx,
  gemeenteId: number,
  o: { readonly stond: number; readonly dagen: number },
): Promise<boolean> => {
  const rij = await one<{ n: number }>(
    tx,
    sql`with gezet as (update gemeente set herinnering_dagen = ${o.dagen}
      where id = ${gemeenteId} and herinnering_dagen = ${o.stond} returning 1) select count(*)::int as n from gezet`,
  )
  return rij.n === 1
}
