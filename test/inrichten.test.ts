// An installation without demo, started as a gemeente starts it: on its own PostgreSQL, with its own login provider.

import { afterAll, expect, test } from 'vitest'
import { type Server, spawnServer, startServer } from './support/server.ts'
import { ask, emptyDatabase, ownServer } from './support/versies.ts'

const opruimen: Server[] = []
afterAll(async () => {
  for (const een of opruimen) await een.opruimen()
})
const url = await emptyDatabase(await ownServer())
const env = {
  DEMO: 'nee',
  DATABASE_URL: url,
  // Nobody answers there; it is asked only when somebody logs in.
  OIDC_ISSUER: 'http://127.0.0.1:9',
  OIDC_CLIENT_ID: 'keukentafel',
}

test('the start prints a code, the code opens the set-up page, and the next start prints none', async () => {
  const eerste = await startServer({ env })
  opruimen.push(eerste)
  await expect.poll(eerste.uitvoer).toMatch(/Inrichtcode: ([2-9A-Z]{4}-?){4}\n/)
  expect(eerste.uitvoer()).not.toContain('Log in als')
  const inrichtcode = /Inrichtcode: (\S+)/.exec(eerste.uitvoer())?.[1] ?? ''
  const antwoord = await fetch(`${eerste.base}/inrichten`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: eerste.base },
    body: new URLSearchParams({
      _sleutel: '01900000-0000-7000-8000-000000000001',
      inrichtcode,
      naam: 'Betuwe',
      cbsCode: 'GM9999',
      telefoon: '14 0000',
      postadres: 'Postbus 1',
      kernen: 'Elst',
      teams: 'Wmo',
      beheerderNaam: 'Ada Smit',
      beheerderSub: 'a-123',
    }),
  })
  expect(antwoord.status).toBe(303)
  expect(await eerste.stop()).toBe(0)

  const tweede = await startServer({ env, dataDir: eerste.dataDir })
  opruimen.push(tweede)
  expect((await fetch(`${tweede.base}/inrichten`)).status).toBe(404)
  expect(tweede.uitvoer()).not.toContain('Inrichtcode')
  await tweede.stop()
})

test('with the owner as the application it does not start, and says what to do', async () => {
  const server = await spawnServer({ env: { ...env, DATABASE_URL_APP: url } })
  opruimen.push(server)
  await new Promise((done) => server.process.once('exit', done))
  expect(server.process.exitCode).toBe(1)
  expect(server.uitvoer()).toContain('Geef in DATABASE_URL_APP een eigen rol')
  expect(await ask(url, 'select naam from gemeente')).toEqual([{ naam: 'Betuwe' }])
})
