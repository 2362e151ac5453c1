// Gevallen follow what happens: made again before figures are read, every minute for who reads none, and all of them from nothing when asked.

import type { Database, Tx } from '../../platform/db.ts'
import {
  aantalVuil,
  insertAllesVuil,
  lockGevallen,
  maakGevallen,
  neemVuil,
  verdichtVuil,
} from './geval.sql.ts'
import { kpis } from './monitor.sql.ts'

/** So many at a time: a transaction that holds the others up for a second or two. */
const perKeer = 500
/** More than this is not made while somebody waits for a page. */
const teVeel = 2_000

type Waar = { readonly db: Database; readonly gemeenteId: number }
type Voortgang = (klaar: number, van: number) => void

/** Makes again what may have changed since the last time; with nothing changed it costs one look at an empty table. */
export async function gevallenBijwerken(waar: Waar, voortgang: Voortgang = () => {}): Promise<void> {
  const { db, gemeenteId } = waar
  const lijnen = await db.transaction({ gemeenteId }, (tx) => aantalVuil(tx, perKeer + 1))
  if (lijnen === 0) return
  const van = lijnen > perKeer ? await verdicht(waar) : lijnen
  for (let klaar = 0; ; ) {
    const gemaakt = await db.transaction({ gemeenteId }, (tx) => maakPerKeer(tx, gemeenteId))
    if (gemaakt === 0) return
    klaar += gemaakt
    voortgang(klaar, Math.max(klaar, van))
  }
}

/** For who waits: makes what is little, and answers whether the figures are of now. What is much, the task of each minute makes. */
export async function gevallenVoorLezer(waar: Waar): Promise<boolean> {
  const { db, gemeenteId } = waar
  const lijnen = await db.transaction({ gemeenteId }, (tx) => aantalVuil(tx, teVeel))
  if (lijnen < teVeel) await gevallenBijwerken(waar)
  return lijnen < teVeel
}

/** The same in the transaction of the caller. */
export async function gevallenBijInTx(tx: Tx, gemeenteId: number): Promise<void> {
  while ((await maakPerKeer(tx, gemeenteId)) > 0);
}

/** Makes all of them again from nothing, piece by piece; until a piece is made, what stood there counts. */
export async function gevallenOpnieuw(waar: Waar, voortgang?: Voortgang): Promise<void> {
  const { db, gemeenteId } = waar
  await db.transaction({ gemeenteId }, (tx) => insertAllesVuil(tx, gemeenteId))
  await gevallenBijwerken(waar, voortgang)
}

const verdicht = ({ db, gemeenteId }: Waar): Promise<number> =>
  db.transaction({ gemeenteId }, async (tx) => {
    await lockGevallen(tx, gemeenteId)
    return verdichtVuil(tx, gemeenteId)
  })

/** One piece; answers how many eenheden it was. */
async function maakPerKeer(tx: Tx, gemeenteId: number): Promise<number> {
  await lockGevallen(tx, gemeenteId)
  const eenheden = await neemVuil(tx, perKeer)
  if (eenheden.length > 0) await maakGevallen(tx, { gemeenteId, kpis, eenheden })
  return eenheden.length
}

/** How far it is, in words. */
export const telVoortgang = (klaar: number, van: number): string =>
  `${klaar.toLocaleString('nl-NL')} van ${van.toLocaleString('nl-NL')} huishoudens en losse meldingen geteld`
