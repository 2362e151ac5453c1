// Queues again what the outbox says must still be sent: the queue itself is in no back-up, the outbox is the truth.

import type pg from 'pg'
import { PgBoss } from 'pg-boss'

/** In the transaction of `client`; the queue must exist. Sending twice is harmless, not sending is not. */
export async function requeue(ownerUrl: string, client: pg.Client, queue: string): Promise<number> {
  const { rows } = await client.query<{ gemeenteId: number; id: string }>(
    `select gemeente_id as "gemeenteId", id from uitgaand where verzonden_op is null order by gemaakt_op`,
  )
  if (rows.length === 0) return 0
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
    max: 1,
  })
  await boss.start()
  try {
    const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) }
    await boss.insert(
      queue,
      rows.map((data) => ({ data })),
      { db },
    )
  } finally {
    await boss.stop({ graceful: false })
  }
  return rows.length
}
