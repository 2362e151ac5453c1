// What no form should ever meet, through the front door: a lost database, too much text, other kinds of bodies, odd characters.

import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { startApp } from './support/app.ts'
import { meldingVelden } from './support/melding.ts'

const app = await startApp({ stil: true })
const kim = await app.als('kim')
const contact = { waarover: 'Buurman maakt zich zorgen', kanaal: 'telefoon' }

/** Cuts the application off from its database, as a failing network does, and gives it back. */
async function zonderDatabase(work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: inject('clusterUrl') })
  await client.connect()
  const naam = new URL(app.url).pathname.slice(1)
  await client.query(`alter database ${naam} allow_connections false`)
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and query not like '%pgboss%'`,
    [naam],
  )
  await work().finally(() => client.query(`alter database ${naam} allow_connections true`))
  await client.end()
}

test('when the database is gone the page says so and holds what was typed; sending it again works when it is back', async () => {
  const velden = { ...contact, _sleutel: '01900000-0000-7000-8000-00000000bbbb' }
  await zonderDatabase(async () => {
    const antwoord = await kim.post('/werk/contact', velden)
    expect(antwoord.status).toBe(503)
    expect(antwoord.tekst).toContain('Het lukt nu niet')
    expect(antwoord.tekst).toContain('Buurman maakt zich zorgen')
    expect(antwoord.waarde('_sleutel')).toBe(velden._sleutel)
    expect((await kim.get('/gezond')).status).toBe(503)
  })
  expect((await kim.post('/werk/contact', velden)).status).toBe(303)
  expect((await kim.get('/gezond')).status).toBe(200)
})

describe('bodies that are no form of ours', () => {
  test('two megabytes', async () => {
    const antwoord = await kim.post('/werk/contact', { ...contact, waarover: 'a'.repeat(2_000_000) })
    expect([antwoord.status, antwoord.tekst]).toEqual([413, expect.stringContaining('Dit is te veel tekst')])
  })

  for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain', '']) {
    test(`content type ${type || 'none'}`, async () => {
      const antwoord = await kim.send('/werk/contact', {
        method: 'POST',
        body: '{"a":1}',
        headers: { 'content-type': type },
      })
      expect(antwoord.status).toBe(415)
    })
  }

  test('a character that no database holds', async () => {
    const antwoord = await kim.post('/werk/contact', { ...contact, waarover: 'a\u0000b' })
    expect([antwoord.status, antwoord.tekst]).toEqual([
      422,
      expect.stringContaining('een teken dat wij niet kunnen bewaren'),
    ])
  })

  test('half a character is stored as the sign for one that is missing', async () => {
    const body = `_csrf=${kim.csrf}&_sleutel=01900000-0000-7000-8000-00000000cccc&kanaal=telefoon&waarover=caf%E9`
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await kim.send('/werk/contact', { method: 'POST', body, headers })).status).toBe(303)
  })

  test('names that mean something to the language, and fields that are not ours, are left alone', async () => {
    const antwoord = await kim.post('/werk/contact', {
      ...contact,
      __proto__x: '1',
      constructor: 'x',
      toString: 'y',
    })
    expect(antwoord.status).toBe(303)
  })

  test('a key that is none', async () => {
    expect((await kim.post('/werk/contact', { ...contact, _sleutel: 'geen' })).status).toBe(422)
  })
})

describe('what cannot be an id or an address of ours', () => {
  for (const id of ['-'.repeat(36), 'x', '01900000-0000-7000-8000-00000000000g', "1' or '1'='1"]) {
    test(`the id ${id}`, async () => {
      for (const soort of ['meldingen', 'plannen', 'trajecten', 'gesprekken', 'contact', 'dossiers']) {
        expect(
          (await kim.get(`/werk/${soort}/${encodeURIComponent(id)}`)).status,
          soort,
        ).toBeGreaterThanOrEqual(403)
        expect((await kim.get(`/werk/${soort}/${encodeURIComponent(id)}`)).status, soort).toBeLessThan(500)
      }
    })
  }

  test('a path that looks like a host leads nowhere else', async () => {
    const antwoord = await app.app.fetch(new Request('http://127.0.0.1:3000//elders.example/x'))
    expect(new URL(antwoord.headers.get('location') ?? '').host).toBe(app.ctx.base.host)
  })
})

describe('what other sites and scripts try', () => {
  for (const headers of [
    { origin: 'https://elders.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    test(JSON.stringify(headers), async () => {
      expect((await kim.post('/werk/contact', contact, headers)).status).toBe(403)
    })
  }

  test('words of a resident are shown as words, never as markup', async () => {
    const { naar } = await kim.post(
      '/werk/meldingen',
      meldingVelden({ waarover: '<script>alert(1)</script><img src=x onerror=alert(1)>' }),
    )
    const { html } = await kim.get(naar)
    expect(html).not.toMatch(/<script>alert|<img src=x/)
    expect(html).toContain('&lt;script&gt;alert(1)')
  })
})
