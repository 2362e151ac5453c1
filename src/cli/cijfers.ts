// The figures of one gemeente for a command-line tool, as the pages of the monitor give them.

import { sql } from 'kysely'
import type { Bronnen } from '../features/monitor/cijfer.ts'
import { gevallenBijwerken } from '../features/monitor/gevallen.commands.ts'
import type { Meting } from '../features/monitor/meting.ts'
import { kpis, metingen, streefwaarden } from '../features/monitor/monitor.sql.ts'
import type { Periode } from '../features/monitor/periode.ts'
import { datumInAmsterdam } from '../features/termijn/datum.ts'
import { type Database, many, openDatabase } from '../platform/db.ts'
import type { Settings } from '../settings.ts'
import { openOwner } from './database.ts'

export type Gemeente = { readonly id: number; readonly naam: string }

/** Opens the database of the settings for `work`, as the application role, and closes it whatever happens. */
export async function metDatabase<T>(
  settings: Settings,
  voortgang: (zin: string) => void,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const eigenaar = await openOwner(settings, { mustExist: true, voortgang })
  const db = openDatabase({
    url: settings.DATABASE_URL_APP ?? eigenaar.url,
    isOwnRole: settings.DATABASE_URL_APP !== undefined,
    max: 2,
  })
  try {
    return await work(db)
  } finally {
    await db.close()
    await eigenaar.stop()
  }
}

/** The gemeente with this name or number, or the only one; throws one Dutch sentence when that tells nothing. */
export async function vindGemeente(db: Database, gevraagd: string | undefined): Promise<Gemeente> {
  const alle = await db.transaction({ gemeenteId: 0 }, (tx) =>
    many<Gemeente>(tx, sql`select id, naam from gemeente order by id`),
  )
  const gevonden = gevraagd
    ? alle.find((g) => String(g.id) === gevraagd || g.naam.toLowerCase() === gevraagd.toLowerCase())
    : alle.length === 1
      ? alle[0]
      : undefined
  if (gevonden) return gevonden
  if (alle.length === 0) throw new Error('Er is nog geen gemeente. Start eerst Keukentafel met npm start.')
  throw new Error(`Kies met --gemeente een van: ${alle.map((g) => g.naam).join(', ')}.`)
}

type Gevraagd = {
  readonly gemeente: Gemeente
  readonly periode: Periode
  readonly perioden: readonly Periode[]
  readonly splitsingen: readonly string[]
}

/** All figures of these periods, a round for each splitsing. */
export async function haalCijfers(db: Database, o: Gevraagd): Promise<Bronnen> {
  await gevallenBijwerken({ db, gemeenteId: o.gemeente.id })
  return db.transaction({ gemeenteId: o.gemeente.id }, async (tx) => {
    const alle: Meting[] = []
    for (const splitsing of o.splitsingen)
      alle.push(...(await metingen(tx, { gemeenteId: o.gemeente.id, kpis, perioden: o.perioden, splitsing })))
    return {
      metingen: alle,
      streefwaarden: await streefwaarden(tx),
      periode: o.periode,
      vandaag: datumInAmsterdam(new Date()),
    }
  })
}
