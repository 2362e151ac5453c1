// Logging in anew: the provider is asked to, whoever was still logged in chooses again, and only then the sessie is fresh.

import { randomBytes } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { createApp } from '../../app.ts'
import { type Browser, chooseAtLogin, openBrowser } from '../../fakes/oidc/browser.ts'
import { startOidcFake } from '../../fakes/oidc.ts'
import { createOidc } from '../../platform/oidc.ts'
import { readLogin, setLogin } from '../../platform/session.ts'
import { routes } from '../../routes.ts'

const omgeving = await startApp()
const redirectUri = new URL('/inloggen/terug', omgeving.ctx.base)
const wie = (sub: string) => ({ sub, naam: sub, rol: '', uitleg: '', deur: true })
const fake = await startOidcFake({
  port: 0,
  redirectUri: redirectUri.href,
  personas: () => [wie('noor'), wie('sam')],
  random: (n) => randomBytes(n),
})
afterAll(() => fake.stop())
const oidc = createOidc({ ...fake, issuer: new URL(fake.issuer), redirectUri })
const app = createApp({ ...omgeving.ctx, oidc }, routes)
const vraag = (pad: string, cookie = '') =>
  app.fetch(new Request(new URL(pad, omgeving.ctx.base), { headers: { cookie } }))
const cookieVan = (antwoord: Response, naam: string) =>
  (antwoord.headers.getSetCookie().find((c) => c.startsWith(`${naam}=`)) ?? '').split(';')[0] ?? ''
const naar = '/werk/inwoners/01900000-0000-7000-8000-00000000ffff/noodtoegang'

async function logIn(browser: Browser, sub: string, zoek: string) {
  const weg = await vraag(`/inloggen${zoek}`)
  const adres = new URL(weg.headers.get('location') ?? '')
  const terug = await chooseAtLogin(browser, adres, sub)
  return { adres, terug: await vraag(terug.pathname + terug.search, cookieVan(weg, '__Host-login')) }
}
const versOp = () =>
  omgeving.sql<{ sub: string; vers: boolean }>(
    'select m.sub, s.vers_op is not null as vers from sessie s join medewerker m on m.id = s.medewerker_id order by m.sub, vers',
  )

test('an ordinary login is none, however short ago', async () => {
  const browser = openBrowser()
  const { adres } = await logIn(browser, 'noor', '')
  expect(adres.searchParams.has('prompt')).toBe(false)
  expect(await versOp()).toEqual([{ sub: 'noor', vers: false }])

  // Still logged in at the provider, and all the same asked again.
  const opnieuw = await vraag('/inloggen?vers=ja')
  const gevraagd = await browser.open(new URL(opnieuw.headers.get('location') ?? ''))
  expect(gevraagd).not.toBeInstanceOf(URL)
  const anders = await logIn(browser, 'noor', `?vers=ja&naar=${naar}`)
  expect(anders.adres.searchParams.get('prompt')).toBe('login')
  expect(anders.adres.searchParams.get('max_age')).toBe('60')
  expect(anders.terug.headers.get('location')).toBe(naar)
  expect(await versOp()).toEqual([
    { sub: 'noor', vers: false },
    { sub: 'noor', vers: true },
  ])
})

test('without being asked anew whoever was there is let through, and that is not fresh', async () => {
  const browser = openBrowser()
  await logIn(browser, 'sam', '')
  const gewoon = await vraag('/inloggen')
  expect(await browser.open(new URL(gewoon.headers.get('location') ?? ''))).toBeInstanceOf(URL)
  expect((await versOp()).filter(({ sub }) => sub === 'sam')).toEqual([{ sub: 'sam', vers: false }])
})

test('what is remembered on the way comes back as it went', () => {
  const onthouden = { state: 's', nonce: 'n', codeVerifier: 'c', naar: '/werk', isVers: true }
  const request = new Request('http://localhost/', {
    headers: { cookie: setLogin(onthouden).split(';')[0] ?? '' },
  })
  expect(readLogin(request)).toEqual(onthouden)
})
