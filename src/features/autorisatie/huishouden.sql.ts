// The SQL that holds a huishouden while work begins in it: nobody joins, parts or moves it meanwhile.

import { sql } from 'kysely'
import { lockRij, maybe, type Tx } from '../../platform/db.ts'

/**
 * Waits for who changes this huishouden, and lets them wait until this act is done.
 * Call it before anything is read: work that began in a huishouden that went up in another would be lost from view.
 */
export const houdHuishouden = (tx: Tx, id: string): Promise<unknown> =>
  sql`select 1 from huishouden where id = ${id} for share`.execute(tx)

/**
 * The same for the huishouden that something is of now; what is of nobody's huishouden yet is held by nothing.
 * Who joined two while this waited took it along, so the huishouden it went to is held as well.
 */
export async function houdHuishoudenVan(
  tx: Tx,
  soort: 'melding' | 'traject' | 'plan' | 'overdracht',
  id: string,
): Promise<void> {
  const huishouden = async () =>
    (
      await maybe<{ id: string | null }>(
        tx,
        sql`select huishouden_id as id from ${sql.table(soort)} where id = ${id}`,
      )
    )?.id
  let vast: string | null | undefined
  for (let van = await huishouden(); van && van !== vast; van = await huishouden()) {
    await houdHuishouden(tx, van)
    vast = van
  }
}

/** The thing itself: who closes it waits until what begins here about it has begun, or is done before this reads how it stands. */
export const houdZaak = (tx: Tx, soort: 'melding' | 'traject' | 'plan', id: string): Promise<unknown> =>
  lockRij(tx, soort, { id, om: 'lezen' })
