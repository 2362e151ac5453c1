// Logging in at the stand-in provider over real HTTP: the whole way, each way it fails, and a provider that is away.

import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseAtLogin, openBrowser } from '../fakes/oidc/browser.ts'
import { type OidcFake, startOidcFake } from '../fakes/oidc.ts'
import { createOidc, type LoginMemory, type LoginStart, type Oidc } from './oidc.ts'
import type { OidcProblem } from './oidcproblem.ts'
import { refused } from './result.ts'

const redirectUri = new URL('http://localhost:3000/inloggen/terug')
const noor = {
  sub: 'noor',
  naam: 'Noor de Boer',
  rol: 'Wmo-consulent',
  uitleg: 'Werkt in het dossier.',
  deur: true,
}

const startFake = (port = 0): Promise<OidcFake> =>
  startOidcFake({
    port,
    redirectUri: redirectUri.href,
    personas: () => [noor],
    random: (bytes) => randomBytes(bytes),
  })

let fake: OidcFake
let oidc: Oidc
const problems: OidcProblem[] = []

beforeAll(async () => {
  fake = await startFake()
  oidc = createOidc({ ...fake, issuer: new URL(fake.issuer), redirectUri }, (problem) =>
    problems.push(problem),
  )
})
afterAll(() => fake.stop())

async function startLogin(): Promise<LoginStart> {
  const started = await oidc.start()
  if (!started.ok) throw new Error(started.reason)
  return started.value
}
const comeBack = (start: LoginStart, sub = 'noor') => chooseAtLogin(openBrowser(), start.url, sub)

describe('logging in', () => {
  it('says who came back, when and how', async () => {
    const start = await startLogin()
    const outcome = await oidc.finish(await comeBack(start), start)
    expect(outcome).toMatchObject({ ok: true, value: { sub: 'noor', amr: ['pwd', 'otp', 'mfa'] } })
    const authTime = outcome.ok ? outcome.value.authTime : undefined
    expect(Math.abs(Date.now() - (authTime?.getTime() ?? 0))).toBeLessThan(60_000)
  })

  it('asks for a code with PKCE S256 and no more than who someone is', async () => {
    const { url, state, nonce } = await startLogin()
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
      redirect_uri: redirectUri.href,
      state,
      nonce,
    })
    // OIDC NL GOV 1.0.1: state and nonce hold at least 128 bits, 22 characters of base64url.
    expect(Math.min(state.length, nonce.length)).toBeGreaterThanOrEqual(22)
  })

  it('comes back through a proxy that hides our own address', async () => {
    const start = await startLogin()
    const back = await comeBack(start)
    const seen = new URL(`http://10.0.0.7:8080/anders${back.search}`)
    expect(await oidc.finish(seen, start)).toMatchObject({ ok: true, value: { sub: 'noor' } })
  })
})

describe('coming back', () => {
  const remembered = (changes: Partial<LoginMemory>) => (start: LoginStart) => ({ ...start, ...changes })
  it.each([
    ['another state', remembered({ state: 'x'.repeat(43) }), 'ongeldig'],
    ['another nonce', remembered({ nonce: 'x'.repeat(43) }), 'ongeldig'],
    ['another PKCE verifier', remembered({ codeVerifier: 'x'.repeat(43) }), 'verlopen'],
  ] as const)('refuses who comes back with %s', async (_name, memory, reason) => {
    const start = await startLogin()
    expect(await oidc.finish(await comeBack(start), memory(start))).toEqual(refused(reason))
  })

  it('refuses a code that was used before', async () => {
    const start = await startLogin()
    const back = await comeBack(start)
    expect(await oidc.finish(back, start)).toMatchObject({ ok: true })
    expect(await oidc.finish(back, start)).toEqual(refused('verlopen'))
  })

  it('is refused when the provider refuses', async () => {
    const start = await startLogin()
    expect(await oidc.finish(await comeBack(start, 'weigeren'), start)).toEqual(refused('geweigerd'))
    expect(problems.at(-1)).toEqual({ reason: 'geweigerd', code: 'access_denied' })
  })

  it.each([
    ['nothing', () => '', 'ongeldig'],
    ['a code without state', () => '?code=abc', 'ongeldig'],
    ['two codes', (s) => `?code=a&code=b&state=${s}&iss=ISS`, 'ongeldig'],
    ['no code', (s) => `?state=${s}&iss=ISS`, 'ongeldig'],
    ['an empty code', (s) => `?code=&state=${s}&iss=ISS`, 'ongeldig'],
    ['a made-up code', (s) => `?code=abc&state=${s}&iss=ISS`, 'verlopen'],
    ['another provider', (s) => `?code=abc&state=${s}&iss=https://elders.example`, 'ongeldig'],
    ['a token in the address', (s) => `?id_token=a.b.c&state=${s}&iss=ISS`, 'ongeldig'],
    ['a refusal of another login', () => '?error=access_denied&state=x&iss=ISS', 'ongeldig'],
    ['a fault of the provider', (s) => `?error=server_error&state=${s}&iss=ISS`, 'provider_onbereikbaar'],
    ['a code word nobody knows', (s) => `?error=Jan%20de%20Wit&state=${s}&iss=ISS`, 'ongeldig'],
    ['a word that every object has', (s) => `?error=constructor&state=${s}&iss=ISS`, 'ongeldig'],
  ] as readonly (readonly [string, (state: string) => string, string])[])(
    'refuses an answer with %s',
    async (_name, query, reason) => {
      const start = await startLogin()
      const answer = new URL(query(start.state).replace('ISS', encodeURIComponent(fake.issuer)), redirectUri)
      expect(await oidc.finish(answer, start)).toEqual(refused(reason))
      expect(JSON.stringify(problems)).not.toContain('Jan')
    },
  )

  it('is refused when our secret is not the secret the provider knows', async () => {
    const other = createOidc({ ...fake, clientSecret: 'anders', issuer: new URL(fake.issuer), redirectUri })
    const start = await startLogin()
    expect(await other.finish(await comeBack(start), start)).toEqual(refused('ongeldig'))
  })
})

describe('a provider that is not there', () => {
  const nowhere = { clientId: 'keukentafel', redirectUri, issuer: new URL('http://127.0.0.1:1') }
  const memory = { state: 's', nonce: 'n', codeVerifier: 'v' }

  it('is one refusal at every step', async () => {
    const seen: OidcProblem[] = []
    const down = createOidc(nowhere, (problem) => seen.push(problem))
    expect(await down.start()).toEqual(refused('provider_onbereikbaar'))
    expect(await down.finish(redirectUri, memory)).toEqual(refused('provider_onbereikbaar'))
    expect(await down.logoutUrl('a.b.c', redirectUri)).toBeUndefined()
    expect(seen[0]).toEqual({ reason: 'provider_onbereikbaar', code: 'provider_antwoordt_niet' })
  })

  it('is found as soon as it is there, and refused again when it goes in the middle of a login', async () => {
    const first = await startFake()
    await first.stop()
    const late = createOidc({ ...nowhere, issuer: new URL(first.issuer) })
    expect(await late.start()).toEqual(refused('provider_onbereikbaar'))

    const second = await startFake(Number(new URL(first.issuer).port))
    const started = await late.start()
    expect(started.ok).toBe(true)
    await second.stop()
    if (!started.ok) return
    const answer = new URL(redirectUri)
    answer.search = String(
      new URLSearchParams({ code: 'abc', state: started.value.state, iss: first.issuer }),
    )
    expect(await late.finish(answer, started.value)).toEqual(refused('provider_onbereikbaar'))
  })

  it('is given five seconds', { timeout: 10_000 }, async () => {
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const address = silent.address() as { port: number }
    const waiting = createOidc({ ...nowhere, issuer: new URL(`http://127.0.0.1:${address.port}`) })
    const before = performance.now()
    expect(await waiting.start()).toEqual(refused('provider_onbereikbaar'))
    expect(performance.now() - before).toBeGreaterThan(4_500)
    expect(performance.now() - before).toBeLessThan(8_000)
    silent.close()
  })
})

describe('the address of the provider', () => {
  const at = (issuer: string) => () => createOidc({ issuer: new URL(issuer), clientId: 'k', redirectUri })

  it.each([
    ['http://inloggen.gemeente.example'],
    ['http://127.0.0.1.gemeente.example'],
    ['http://localhost.gemeente.example'],
    ['http://10.0.0.1'],
    ['ftp://localhost'],
  ])('may not be %s', (issuer) => {
    expect(at(issuer)).toThrow('moet beginnen met https://')
  })

  it.each([
    ['https://inloggen.gemeente.example'],
    ['http://localhost:4000'],
    ['http://127.0.0.1'],
    ['http://[::1]:4000'],
  ])('may be %s', (issuer) => {
    expect(at(issuer)).not.toThrow()
  })
})
