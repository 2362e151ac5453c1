// What all tables hold, as one text: a row more or less shows, and so does a row that was written again; who looked is left out,
// and so are gevallen: they are made again from the rest, also by who looks at a figure (decision 0022).

import pg from 'pg'
import { afterAll } from 'vitest'
import type { TestApp } from './app.ts'

/** Planned once, so that it can be asked hundreds of times. */
export async function volgStand(app: TestApp): Promise<() => Promise<string>> {
  const tabellen = await app.sql<{ naam: string }>(`select t.oid::regclass::text as naam from pg_class t
    where t.relkind in ('r', 'p') and not t.relispartition and t.relnamespace = 'public'::regnamespace and t.relname not in ('inzage', 'waarmerk_blad', 'sessie', 'geval', 'geval_vuil')`)
  const alles = tabellen.map(
    ({ naam }) => `(select count(*) || ':' || coalesce(sum(xmin::text::bigint), 0) from ${naam})`,
  )
  const eigenaar = new pg.Client({ connectionString: app.url })
  await eigenaar.connect()
  eigenaar.on('error', () => {})
  afterAll(() => eigenaar.end())
  const vraag = { name: 'stand', text: `select array_to_string(array[${alles.join(', ')}], ',') as n` }
  return async () => (await eigenaar.query(vraag)).rows[0]?.n as string
}
