// Loads the demo municipality once: its structure as SQL, its years by the generator, its stories by acts.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { Context } from '../../src/context.ts'
import { type Datum, datumInAmsterdam } from '../../src/features/termijn/datum.ts'
import { inBulk } from './bulk.ts'
import { herkenAlles } from './herkennen.ts'
import { tabellen } from './rijen.ts'
import { vertelVerhalen } from './verhalen/verhalen.ts'
import { vertellerVan } from './verhalen/verteller.ts'
import { vertel } from './vertellen.ts'

/** The id that overbetuwe.sql gives it. */
const gemeenteId = 1

/**
 * Does nothing, and answers false, when a gemeente is there already.
 * All in one transaction: a load that was killed leaves nothing, and the next start loads again.
 */
export async function laadDemo(
  ctx: Pick<Context, 'clock' | 'sleutels'>,
  ownerUrl: string,
  voortgang: (zin: string) => void,
  o: { factor?: number; vandaag?: Datum } = {},
): Promise<boolean> {
  const { factor = 1, vandaag = datumInAmsterdam(ctx.clock.now()) } = o
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query('select 1 from gemeente limit 1')
    if (rows.length > 0) return false
    voortgang('De proefgemeente Overbetuwe klaarzetten')
    await client.query('begin')
    await client.query(await readFile(join(import.meta.dirname, 'overbetuwe.sql'), 'utf8'))
    const { sleutels } = ctx
    if (factor > 0) {
      await inBulk(client, () => vertel(client, { gemeenteId, factor, vandaag, sleutels, voortgang }))
      await herkenAlles(client, gemeenteId)
    }
    voortgang('De verhalen van de persona’s vertellen')
    await vertelVerhalen(vertellerVan(client, { gemeenteId, vandaag, sleutels }))
    await client.query('commit')
    // Without this the first pages are planned as if the tables were empty; gebeurtenissen are read by index anyway.
    await client.query(`analyze ${tabellen.filter((tabel) => tabel !== 'gebeurtenis').join(', ')}`)
    return true
  } finally {
    await client.end()
  }
}
