// Gevallen follow what happens: made again before figures are read, every minute for who reads none, and all of them from nothing when asked.

import type { Database, Tx } from '../../platform/db.ts'
import { aantalVuil, alleEenheden, lockGevallen, maakGevallen, neemVuil, wisVuil } from './geval.sql.ts'
import { kpis } from './monitor.sql.ts'

/** So many at a time: a transaction that holds the others up for a second or two. */
const perKeer = 500
/** With more than this to do piece by piece, all of it from nothing is sooner done: after a load or an import. */
const teVeel = 20_000

type Waar = { readonly db: Database; readonly gemeenteId: number }
type Voortgang = (klaar: number, van: number) => void

/** Makes again what may have changed since the last time; with nothing changed it costs one look at an empty table. */
export async function gevallenBijwerken(waar: Waar, voortgang?: Voortgang): Promise<void> {
  const { db, gemeenteId } = waar
  const n = await db.transaction({ gemeenteId }, (tx) => aantalVuil(tx, teVeel))
  if (n === 0) return
  if (n >= teVeel) return gevallenOpnieuw(waar, voortgang)
  while (await db.transaction({ gemeenteId }, (tx) => gevallenInTx(tx, gemeenteId)));
}

/** One piece of it in the transaction of the caller; answers whether there was any. */
export async function gevallenInTx(tx: Tx, gemeenteId: number): Promise<boolean> {
  await lockGevallen(tx, gemeenteId)
  const eenheden = await neemVuil(tx, perKeer)
  if (eenheden.length > 0) await maakGevallen(tx, { gemeenteId, kpis, eenheden })
  return eenheden.length > 0
}

/** Makes all of them again from nothing, piece by piece; what happens meanwhile is made again after it. */
export async function gevallenOpnieuw(
  { db, gemeenteId }: Waar,
  voortgang: Voortgang = () => {},
): Promise<void> {
  const alle = await db.transaction({ gemeenteId }, async (tx) => {
    await wisVuil(tx)
    return alleEenheden(tx)
  })
  for (let i = 0; i < alle.length; i += perKeer) {
    const eenheden = alle.slice(i, i + perKeer)
    await db.transaction({ gemeenteId }, async (tx) => {
      await lockGevallen(tx, gemeenteId)
      await maakGevallen(tx, { gemeenteId, kpis, eenheden })
    })
    voortgang(Math.min(i + perKeer, alle.length), alle.length)
  }
  await gevallenBijwerken({ db, gemeenteId })
}
