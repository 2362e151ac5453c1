// A transaction carries its identity or does not run at all, and a connection that failed is clean for the next.

import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { copyTemplate } from '../../test/support/template.ts'
import { many, one, openDatabase } from './db.ts'

const own = await copyTemplate(inject('clusterUrl'), inject('sjabloon'), `t_db_${process.pid}`)
const db = openDatabase({ url: own.url, isOwnRole: false, max: 1 })
afterAll(async () => {
  await db.close()
  await own.remove()
})
const kern = '01900000-0000-7000-8000-0000000000aa'
const zet = (gemeenteId: number, naam: string) =>
  sql`insert into kern (gemeente_id, id, naam) values (${gemeenteId}, ${kern}, ${naam})`
const namen = () =>
  db.transaction({ gemeenteId: 1 }, (tx) =>
    many<{ naam: string }>(tx, sql`select naam from kern where id = ${kern}`),
  )

test('work runs in a transaction, as the application, with the identity', async () => {
  const wie = await db.transaction({ gemeenteId: 1, medewerkerId: kern }, (tx) =>
    one(
      tx,
      sql`select current_user as rol, current_setting('app.gemeente') as gemeente, current_setting('app.medewerker') as medewerker,
        now() < clock_timestamp() and pg_sleep(0.01) is not null and now() < clock_timestamp() - interval '10 ms' as begonnen`,
    ),
  )
  expect(wie).toEqual({ rol: 'keukentafel_app', gemeente: '1', medewerker: kern, begonnen: true })
})

test('the identity ends with its transaction, on the same connection', async () => {
  await db.transaction({ gemeenteId: 1 }, async () => undefined)
  const later = await db.transaction({ gemeenteId: 2 }, (tx) => many(tx, sql`select id from kern`))
  expect(later).toEqual([])
})

test('what throws is rolled back, also after rows were written', async () => {
  await expect(
    db.transaction({ gemeenteId: 1 }, async (tx) => {
      await zet(1, 'Weg').execute(tx)
      throw new Error('halverwege')
    }),
  ).rejects.toThrow('halverwege')
  expect(await namen()).toEqual([])
})

test.each([
  ['a gemeente that is no number', { gemeenteId: Number.NaN }],
  ['a medewerker that is no id', { gemeenteId: 1, medewerkerId: "x'; drop table kern; --" }],
])('%s: no work runs, and the next transaction is whole', async (_, identity) => {
  let liep = false
  await expect(
    db.transaction(identity, async () => {
      liep = true
    }),
  ).rejects.toThrow('is not')
  expect(liep).toBe(false)
  await db.transaction({ gemeenteId: 1 }, (tx) => zet(1, 'Blijft').execute(tx))
  expect(await namen()).toEqual([{ naam: 'Blijft' }])
  await db.transaction({ gemeenteId: 1 }, (tx) => sql`delete from kern where id = ${kern}`.execute(tx))
})

test('a connection that breaks before begin: no work runs without identity, and the next transaction is whole', async () => {
  const { pid } = await db.transaction({ gemeenteId: 1 }, (tx) =>
    one<{ pid: number }>(tx, sql`select pg_backend_pid() as pid`),
  )
  const eigenaar = new pg.Client({ connectionString: own.url })
  await eigenaar.connect()
  await eigenaar.query('select pg_terminate_backend($1)', [pid])
  let liep = false
  const isGelukt = await db
    .transaction({ gemeenteId: 1 }, async () => {
      liep = true
    })
    .then(
      () => true,
      () => false,
    )
  // The pool may have noticed already, and taken another.
  expect(liep).toBe(isGelukt)
  expect(await namen()).toEqual([])
  await eigenaar.end()
})
