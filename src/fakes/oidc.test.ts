// The stand-in login as a browser sees it: choosing, being refused, logging out.

import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOidc, type Oidc } from '../platform/oidc.ts'
import { chooseAtLogin, openBrowser, type Page } from './oidc/browser.ts'
import type { Persona } from './oidc/persona.ts'
import { type OidcFake, startOidcFake } from './oidc.ts'

const redirectUri = new URL('http://localhost:3000/inloggen/terug')
const personas: readonly Persona[] = [
  { sub: 'noor', naam: 'Noor de Boer', rol: 'Wmo-consulent', uitleg: 'Werkt in het dossier.', deur: true },
  {
    sub: 'kim',
    naam: 'Kim <Jansen>',
    rol: 'Medewerker toegang',
    uitleg: 'Neemt de telefoon op.',
    deur: true,
  },
  { sub: 'mila', naam: 'Mila Visser', rol: 'Beleidsadviseur', uitleg: 'Kijkt naar trends.', deur: false },
]

let fake: OidcFake
let oidc: Oidc

beforeAll(async () => {
  fake = await startOidcFake({
    port: 0,
    redirectUri: redirectUri.href,
    personas: () => personas,
    random: (bytes) => randomBytes(bytes),
  })
  oidc = createOidc({ ...fake, issuer: new URL(fake.issuer), redirectUri })
})
afterAll(() => fake.stop())

async function startLogin() {
  const started = await oidc.start()
  if (!started.ok) throw new Error(started.reason)
  return started.value
}

async function logIn(browser: ReturnType<typeof openBrowser>, sub: string) {
  const start = await startLogin()
  const outcome = await oidc.finish(await chooseAtLogin(browser, start.url, sub), start)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}

const asPage = (seen: Page | URL): Page => {
  if (seen instanceof URL) throw new Error(`Left for ${seen.origin}${seen.pathname}`)
  return seen
}
const buttonsOf = (html: string) =>
  [...html.matchAll(/<button[^>]*value="([^"]*)"/g)].map(([, value]) => value)

describe('the choice of a person', () => {
  it('lists everyone, with a button for those who have a door', async () => {
    const page = asPage(await openBrowser().open((await startLogin()).url))
    expect(page.status).toBe(200)
    expect(page.html).toContain('<title>Inloggen (stand-in) – Keukentafel</title>')
    expect(page.html).toContain('<h1>Als wie wilt u inloggen?</h1>')
    expect(page.html).toContain('Dit is een stand-in voor het inlogsysteem van de gemeente.')
    for (const text of ['Noor de Boer', 'Kim &lt;Jansen&gt;', 'Mila Visser', 'Nog niet mogelijk'])
      expect(page.html).toContain(text)
    expect(buttonsOf(page.html)).toEqual(['noor', 'kim', 'weigeren'])
  })

  it('runs no script and keeps to its own style', async () => {
    const page = asPage(await openBrowser().open((await startLogin()).url))
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src data:; form-action 'self' http://localhost:3000; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(page.html).not.toMatch(/<script|<style|style=/)
    const css = await fetch(new URL('/stijl.css', fake.issuer))
    expect([css.status, css.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8'])
  })

  it.each([['mila'], ['niemand'], ['']])('shows the list again for %j, who cannot log in', async (sub) => {
    const browser = openBrowser()
    const asked = asPage(await browser.open((await startLogin()).url))
    const answered = asPage(await browser.open(asked.url, { persona: sub }))
    expect(answered.status).toBe(422)
    expect(answered.html).toContain('Kies iemand uit de lijst.')
  })

  it('comes back with access_denied when the login is refused', async () => {
    const back = await chooseAtLogin(openBrowser(), (await startLogin()).url, 'weigeren')
    expect(back.searchParams.get('error')).toBe('access_denied')
    expect(back.searchParams.has('code')).toBe(false)
  })

  it('shows the way back when the page is from a login that is over', async () => {
    const asked = asPage(await openBrowser().open((await startLogin()).url))
    const other = asPage(await openBrowser().open(asked.url, { persona: 'noor' }))
    expect(other.status).toBe(400)
    expect(other.html).toContain('<a href="http://localhost:3000">Terug naar Keukentafel</a>')
  })
})

describe('the provider', () => {
  it.each([
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }],
    ['with plain PKCE', { code_challenge_method: 'plain' }],
    ['with a token instead of a code', { response_type: 'id_token' }],
    ['to another address', { redirect_uri: 'http://elders.example/terug' }],
    ['for another application', { client_id: 'onbekend' }],
  ])('gives no login %s', async (_name, changes: Readonly<Record<string, string | undefined>>) => {
    const { url } = await startLogin()
    for (const [name, value] of Object.entries(changes))
      if (value === undefined) url.searchParams.delete(name)
      else url.searchParams.set(name, value)
    const seen = await openBrowser().open(url)
    if (seen instanceof URL) {
      expect(seen.origin).toBe(redirectUri.origin)
      expect(`${seen.search}${seen.hash}`).toMatch(/[?#&]error=/)
    } else {
      expect(seen.status).toBe(400)
      expect(seen.html).toContain('Inloggen lukt niet')
    }
  })
})

describe('logging out', () => {
  it('remembers who is logged in, until logging out, which asks nothing when the id token comes along', async () => {
    const browser = openBrowser()
    const noor = await logIn(browser, 'noor')
    expect((await logIn(browser, 'kim')).sub).toBe('noor')

    const terug = new URL('http://localhost:3000/uitgelogd')
    const logout = await oidc.logoutUrl(noor.idToken, terug)
    expect(await browser.open(logout as URL)).toEqual(terug)
    expect((await logIn(browser, 'kim')).sub).toBe('kim')
  })

  it('logs out at once a browser that it does not know', async () => {
    const noor = await logIn(openBrowser(), 'noor')
    const terug = new URL('http://localhost:3000/')
    expect(await openBrowser().open((await oidc.logoutUrl(noor.idToken, terug)) as URL)).toEqual(terug)
  })

  it('asks before logging out someone without the id token', async () => {
    const browser = openBrowser()
    await logIn(browser, 'noor')
    const asked = asPage(await browser.open(new URL('/session/end', fake.issuer)))
    expect(asked.html).toContain('Wilt u uitloggen?')
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(asked.html) ?? []
    const [, action = ''] = /action="([^"]+)"/.exec(asked.html) ?? []
    expect(asPage(await browser.open(new URL(action), { xsrf, logout: 'yes' })).html).toContain(
      'U bent uitgelogd',
    )
    expect((await logIn(browser, 'kim')).sub).toBe('kim')
  })

  it('sends nobody to another site after logging out', async () => {
    const browser = openBrowser()
    const noor = await logIn(browser, 'noor')
    const logout = await oidc.logoutUrl(noor.idToken, new URL('http://elders.example/'))
    expect(asPage(await browser.open(logout as URL)).status).toBe(400)
  })
})

describe('starting', () => {
  it('refuses a port that is taken', async () => {
    const options = { redirectUri: redirectUri.href, personas: () => personas, random: randomBytes }
    await expect(startOidcFake({ ...options, port: Number(new URL(fake.issuer).port) })).rejects.toThrow(
      'EADDRINUSE',
    )
  })

  it('starts and answers without a word on the console', async () => {
    const script = `
      const { startOidcFake } = await import('./src/fakes/oidc.ts')
      const { chooseAtLogin, openBrowser } = await import('./src/fakes/oidc/browser.ts')
      const { createOidc } = await import('./src/platform/oidc.ts')
      const redirectUri = new URL('http://localhost:3000/terug')
      const personas = () => [{ sub: 'noor', naam: 'Noor', rol: '', uitleg: '', deur: true }]
      const fake = await startOidcFake({ port: 0, redirectUri: redirectUri.href, personas, random: (n) => new Uint8Array(n) })
      const oidc = createOidc({ ...fake, issuer: new URL(fake.issuer), redirectUri })
      const { value: start } = await oidc.start()
      const { value: login } = await oidc.finish(await chooseAtLogin(openBrowser(), start.url, 'noor'), start)
      await openBrowser().open(await oidc.logoutUrl(login.idToken, redirectUri))
      await openBrowser().open(new URL('/auth', fake.issuer))
      await fake.stop()
      process.stdout.write(login.sub)`
    const run = promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
    ])
    expect(await run).toMatchObject({ stdout: 'noor', stderr: '' })
  })
})
