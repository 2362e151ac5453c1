// Logging in at a real provider on another site, through our own doors, and out again.

import { randomBytes } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { createApp } from '../../app.ts'
import { chooseAtLogin, openBrowser } from '../../fakes/oidc/browser.ts'
import { startOidcFake } from '../../fakes/oidc.ts'
import { createOidc } from '../../platform/oidc.ts'
import { routes } from '../../routes.ts'
import { personasForJob } from './medewerker.sql.ts'

const omgeving = await startApp()
const redirectUri = new URL('/inloggen/terug', omgeving.ctx.base)
const personas = [
  { sub: 'kim', naam: 'Kim Jansen', rol: 'Toegang', uitleg: '', deur: true },
  { sub: 'vreemde', naam: 'Iemand', rol: 'Elders', uitleg: '', deur: true },
]
const fake = await startOidcFake({
  port: 0,
  redirectUri: redirectUri.href,
  personas: () => personas,
  random: (n) => randomBytes(n),
})
afterAll(() => fake.stop())
const oidc = createOidc({ ...fake, issuer: new URL(fake.issuer), redirectUri })
const app = createApp({ ...omgeving.ctx, oidc }, routes)
const vraag = (pad: string, cookie = '', init: RequestInit = {}) =>
  app.fetch(
    new Request(new URL(pad, omgeving.ctx.base), {
      ...init,
      headers: { cookie, ...(init.headers as Record<string, string>) },
    }),
  )
const cookieVan = (antwoord: Response, naam: string) =>
  antwoord.headers.getSetCookie().find((c) => c.startsWith(`${naam}=`)) ?? ''

/** From our door to the provider and back, as this person. */
async function logIn(sub: string, naar = '') {
  const weg = await vraag(`/inloggen${naar && `?naar=${encodeURIComponent(naar)}`}`)
  const terug = await chooseAtLogin(openBrowser(), new URL(weg.headers.get('location') ?? ''), sub)
  return vraag(terug.pathname + terug.search, cookieVan(weg, '__Host-login').split(';')[0])
}

test('Kim comes in at the page she asked for, with a cookie that scripts and other sites cannot use', async () => {
  const antwoord = await logIn('kim', '/werk/contact/nieuw')
  expect(antwoord.status).toBe(303)
  expect(antwoord.headers.get('location')).toBe('/werk/contact/nieuw')
  expect(cookieVan(antwoord, '__Host-sessie')).toMatch(
    /^__Host-sessie=1\.[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
  )
})

test('the database holds no secret that opens a sessie', async () => {
  const cookie = cookieVan(await logIn('kim'), '__Host-sessie').split(';')[0] ?? ''
  const secret = cookie.split('.')[1] ?? ''
  const rijen = await omgeving.sql<{ hash: string }>(`select encode(hash, 'escape') as hash from sessie`)
  expect(rijen.length).toBeGreaterThan(0)
  for (const { hash } of rijen) expect(hash).not.toContain(secret)
})

test('who may log in at the provider but does not work here is told so', async () => {
  const antwoord = await logIn('vreemde')
  expect(antwoord.status).toBe(403)
  expect(await antwoord.text()).toContain('U staat hier (vandaag) niet als medewerker')
})

describe('a way back that is not ours is not followed', () => {
  for (const naar of [
    'https://elders.example',
    '//elders.example',
    '/\\elders.example',
    'javascript:alert(1)',
    '/werk?x=1',
  ]) {
    test(naar, async () => {
      expect((await logIn('kim', naar)).headers.get('location')).toBe('/werk')
    })
  }
})

test('a login that was not begun here is refused', async () => {
  expect((await vraag('/inloggen/terug?code=x&state=y')).status).toBe(403)
})

test('logging out ends the sessie everywhere, and only by our own form', async () => {
  const cookie = cookieVan(await logIn('kim'), '__Host-sessie').split(';')[0] ?? ''
  const uit = (body: string) =>
    vraag('/uitloggen', cookie, {
      method: 'POST',
      body,
      headers: {
        cookie,
        'content-type': 'application/x-www-form-urlencoded',
        origin: omgeving.ctx.base.origin,
      },
    })
  await uit('_csrf=verzonnen')
  expect((await vraag('/werk', cookie)).status).toBe(200)
  const pagina = await (await vraag('/werk', cookie)).text()
  const csrf = /name="_csrf" value="([^"]+)"/.exec(pagina)?.[1] ?? ''
  const antwoord = await uit(`_csrf=${csrf}`)
  expect(antwoord.headers.get('refresh')).toContain(fake.issuer)
  expect((await vraag('/werk', cookie)).status).toBe(303)
})

describe('a sessie ends by itself', () => {
  test('after half an hour of silence, and after eight hours whatever happens', async () => {
    const begin = omgeving.klok.now()
    const na = (minuten: number) => omgeving.klok.zet(new Date(begin.getTime() + minuten * 60_000))
    const kim = await omgeving.als('kim')
    na(29)
    expect((await kim.get('/werk')).status).toBe(200)
    na(58)
    expect((await kim.get('/werk')).status).toBe(200)
    na(89)
    expect((await kim.get('/werk')).status).toBe(303)
    const noor = await omgeving.als('noor')
    for (let m = 89; m < 89 + 480; m += 25) {
      na(m)
      expect((await noor.get('/werk')).status).toBe(200)
    }
    na(89 + 481)
    expect((await noor.get('/werk')).status).toBe(303)
    omgeving.klok.zet(begin)
  })

  test('when the employment ends', async () => {
    const sam = await omgeving.als('sam')
    await omgeving.sql(`update medewerker set tot = '2026-03-01' where sub = 'sam'`)
    expect((await sam.get('/werk')).status).toBe(303)
    await omgeving.sql(`update medewerker set tot = null where sub = 'sam'`)
  })
})

test('a form of a sessie that ended comes back with everything that was typed', async () => {
  const kim = await omgeving.als('kim')
  const begin = omgeving.klok.now()
  omgeving.klok.zet(new Date(begin.getTime() + 31 * 60_000))
  const antwoord = await kim.post('/werk/contact', {
    waarover: 'Een lang verhaal over de buren',
    kanaal: 'telefoon',
  })
  expect(antwoord.status).toBe(401)
  expect(antwoord.tekst).toContain('Een lang verhaal over de buren')
  omgeving.klok.zet(begin)
  // After logging in again in another tab the same form is confirmed once and then sent.
  const nogEens = await kim.post('/werk/contact', {
    _csrf: '',
    waarover: 'Een lang verhaal over de buren',
    kanaal: 'telefoon',
  })
  expect(nogEens.status).toBe(403)
  expect(nogEens.waarde('_csrf')).toBe(kim.csrf)
})

test('the stand-in offers the personas, and nobody of the colleagues that fill their teams', async () => {
  const aangeboden = await omgeving.ctx.db.transaction({ gemeenteId: 1 }, personasForJob)
  expect(aangeboden.map(({ sub }) => sub)).toContain('kim')
  expect(aangeboden.find(({ sub }) => sub === 'noor')?.rollen).toEqual(['consulent'])
  expect(aangeboden.filter(({ sub }) => sub.startsWith('collega-'))).toEqual([])
})
