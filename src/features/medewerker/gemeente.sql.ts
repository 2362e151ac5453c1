// Which gemeenten are here, and which one a host name leads to; holds nothing personal.

import { sql } from 'kysely'
import { type Database, many } from '../../platform/db.ts'

// The list is read before a gemeente is known; row security lets it be read by all.
const zonderGemeente = { gemeenteId: 0 }

export const gemeenten = (db: Database): Promise<number[]> =>
  db.transaction(zonderGemeente, async (tx) =>
    (await many<{ id: number }>(tx, sql`select id from gemeente order by id`)).map((g) => g.id),
  )

/** The gemeente of this host name, else the only one; undefined when neither tells. */
export const gemeenteVan = (db: Database, host: string): Promise<number | undefined> =>
  db.transaction(zonderGemeente, async (tx) => {
    const rijen = await many<{ id: number; hostnaam: string | null }>(
      tx,
      sql`select id, hostnaam from gemeente where hostnaam = ${host} or hostnaam is null limit 2`,
    )
    return (rijen.find((g) => g.hostnaam === host) ?? (rijen.length === 1 ? rijen[0] : undefined))?.id
  })
