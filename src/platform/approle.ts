// The application's own login on the server that comes along: a session that never was the owner cannot become it again.

import pg from 'pg'

/**
 * Lets the application role log in, and answers its connection string; only for a server that listens on nothing but its own socket.
 * A connection that took the role from the owner could give it back (`set role none`), and row security with it.
 */
export async function applicationUrl(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query('alter role keukentafel_app login').finally(() => client.end())
  const url = new URL(ownerUrl)
  url.username = 'keukentafel_app'
  return url.href
}
