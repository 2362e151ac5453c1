// Loads the demo municipality once: its structure as SQL, its story by acts.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { Context } from '../../src/context.ts'

/** Does nothing when a gemeente is there already. */
export async function laadDemo(
  _ctx: Context,
  ownerUrl: string,
  voortgang: (zin: string) => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query('select 1 from gemeente limit 1')
    if (rows.length > 0) return
    voortgang('De proefgemeente Overbetuwe klaarzetten')
    await client.query(await readFile(join(import.meta.dirname, 'overbetuwe.sql'), 'utf8'))
  } finally {
    await client.end()
  }
}
