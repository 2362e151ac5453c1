// Which PostgreSQL will do: the oldest that every migration is tested on.

import type pg from 'pg'

const oldest = 15

/** Throws one Dutch sentence when this server is too old. */
export async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int / 10000 as hoofdversie, current_setting('server_version') as versie`,
  )
  const refusal = tooOld(rows[0].hoofdversie, rows[0].versie)
  if (refusal) throw new Error(refusal)
}

/** The sentence for a server of this major version, or undefined when it will do. */
export const tooOld = (major: number, version: string): string | undefined =>
  major >= oldest
    ? undefined
    : `Deze database is PostgreSQL ${version}. Keukentafel heeft PostgreSQL ${oldest} of nieuwer nodig.`
