// Starting and stopping for real: the address, one owner per folder, a death by force, an orderly end, clear refusals.

import { once } from 'node:events'
import { request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { applicationUrl } from '../src/platform/approle.ts'
import { joinEmbedded, removeEmbedded } from '../src/platform/embedded.ts'
import { spawnServer, startServer } from './support/server.ts'

let server = await startServer()
afterAll(() => server.opruimen())

const eindigt = async (o: Parameters<typeof spawnServer>[0]) => {
  const poging = await spawnServer(o)
  const code = await new Promise((done) => poging.process.once('exit', done))
  if (!o?.dataDir) await removeEmbedded(poging.dataDir)
  return { code, zinnen: poging.uitvoer().trim().split('\n') }
}

test('the first start says what it does, where to open it and whom to log in as', () => {
  expect(server.uitvoer()).toMatch(/Database bijwerken: 0001/)
  expect(server.uitvoer()).toContain(`Keukentafel staat klaar op ${server.base}/`)
  expect(server.uitvoer()).toContain('Log in als Kim Jansen')
})

test('it is ready when /gezond says so', async () => {
  expect(await (await fetch(`${server.base}/gezond`)).json()).toEqual({ status: 'ok' })
})

test('a second start on the same folder is refused in one sentence', async () => {
  const { code, zinnen } = await eindigt({ dataDir: server.dataDir })
  expect(code).not.toBe(0)
  expect(zinnen).toEqual([expect.stringMatching(/^De map .* is al in gebruik door een andere Keukentafel/)])
})

describe('what is set wrong is said in one sentence, and nothing starts', () => {
  for (const [wat, env, zin] of [
    ['a port that is none', { PORT: 'hallo' }, /De instelling PORT klopt niet/],
    ['the stand-in login for other computers', { HOST: '0.0.0.0' }, /Stel OIDC_ISSUER in/],
    ['no demo and no login provider', { DEMO: 'nee' }, /Stel OIDC_ISSUER in/],
  ] as const) {
    test(wat, async () => {
      const { code, zinnen } = await eindigt({ env })
      expect(code).toBe(1)
      expect(zinnen.at(-1)).toMatch(zin)
      expect(zinnen.join('\n')).not.toMatch(/\n\s+at /)
    })
  }
})

test('another host name leads to the one address, and gets no form', async () => {
  const elders = server.base.replace('localhost', '127.0.0.1')
  const pagina = await fetch(`${elders}/werk`, { redirect: 'manual' })
  expect([pagina.status, pagina.headers.get('location')]).toEqual([308, `${server.base}/werk`])
  expect((await fetch(`${elders}/werk/contact`, { method: 'POST', redirect: 'manual' })).status).toBe(421)
})

test('on the database that comes along the application is a login of its own, which cannot become the owner again', async () => {
  const { url } = await joinEmbedded({ dataDir: server.dataDir, voortgang: () => {} })
  const alsToepassing = new pg.Client({ connectionString: await applicationUrl(url) })
  await alsToepassing.connect()
  for (const poging of ['set role none', 'reset role', `select set_config('role', 'none', false)`])
    await alsToepassing.query(poging)
  const { rows } =
    await alsToepassing.query(`select current_user as wie, (select count(*)::int from inwoner) as ziet,
    (select count(*)::int from pg_stat_activity where usename = 'keukentafel_app') as verbindingen`)
  await expect(alsToepassing.query('set role keukentafel')).rejects.toThrow('permission denied')
  await alsToepassing.end()
  expect(rows[0]).toMatchObject({ wie: 'keukentafel_app', ziet: 0 })
  expect(rows[0].verbindingen).toBeGreaterThan(1)
})

describe('every kind of answer carries the security headers', () => {
  for (const pad of [
    '/',
    '/werk',
    '/bestaat-niet',
    '/gezond',
    '/inloggen/terug',
    '/assets/bestaat-niet.css',
  ]) {
    test(pad, async () => {
      const { headers } = await fetch(server.base + pad, { redirect: 'manual' })
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
      )
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('cache-control')).toBe('no-store')
    })
  }
})

/** The same folder throughout: what one left, the next finds; the demo is told once. */
describe('the end', () => {
  const verder = async () => {
    server = await startServer({ dataDir: server.dataDir })
    // Told again it would hold everybody twice.
    for (const zin of ['Database bijwerken', 'proefgemeente']) expect(server.uitvoer()).not.toContain(zin)
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    test(`${signal} answers what was asked, stops the database too, and the next start goes on`, async () => {
      // A request whose body is still on its way when the signal comes.
      const antwoord = trageVraag(server.base)
      await antwoord.isOnderweg
      const einde = server.stop(signal)
      await new Promise((done) => setTimeout(done, 300))
      antwoord.maakAf()
      expect(await antwoord.status).toBe(401)
      expect(await einde).toBe(0)
      await expect(fetch(`${server.base}/gezond`)).rejects.toThrow()
      await verder()
      expect(server.uitvoer()).not.toContain('draaide nog')
    })
  }

  test('after a kill by force the next start works, and the data are there', async () => {
    await server.stop('SIGKILL')
    await verder()
  })

  test('a port that is taken is said in one sentence', async () => {
    await server.stop()
    const ander = createServer().listen(0, '127.0.0.1')
    await once(ander, 'listening')
    const { port } = ander.address() as AddressInfo
    const { code, zinnen } = await eindigt({ dataDir: server.dataDir, port })
    ander.close()
    expect(code).toBe(1)
    expect(zinnen.at(-1)).toMatch(/Poort \d+ is al in gebruik/)
  })
})

/** A form that is sent in two parts, so that it is under way for as long as a test wants. */
function trageVraag(base: string) {
  const vraag = request(`${base}/werk/contact`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': 9,
      origin: base,
      host: new URL(base).host,
    },
  })
  const status = new Promise<number | undefined>((done, fail) => {
    vraag.on('response', (answer) => done(answer.statusCode)).on('error', fail)
  })
  const isOnderweg = new Promise<void>((done) => vraag.write('waar', () => setTimeout(done, 200)))
  return { status, isOnderweg, maakAf: () => vraag.end('over=') }
}
