// A provider that lies: every id token that OIDC NL GOV 1.0.1 tells us to refuse, signed or not as the row says.

import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createOidc, type LoginStart, type Oidc } from './oidc.ts'
import { refused } from './result.ts'

type Json = Record<string, unknown>
const redirectUri = new URL('http://localhost:3000/inloggen/terug')
const ours = generateKeyPairSync('rsa', { modulusLength: 2048 })
const another = generateKeyPairSync('rsa', { modulusLength: 2048 })

const encode = (part: Json) => Buffer.from(JSON.stringify(part)).toString('base64url')
function signed(claims: Json, key = ours.privateKey): string {
  const body = `${encode({ alg: 'RS256', kid: 'een' })}.${encode(claims)}`
  return `${body}.${sign('sha256', Buffer.from(body), key).toString('base64url')}`
}
function unsigned(claims: Json): string {
  return `${encode({ alg: 'none' })}.${encode(claims)}.`
}
/** RS256 exchanged for HS256 with the public key as the secret. */
function confused(claims: Json): string {
  const body = `${encode({ alg: 'HS256', kid: 'een' })}.${encode(claims)}`
  const secret = ours.publicKey.export({ format: 'pem', type: 'spki' })
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`
}

let issuer: string
let metadata: Json
let tokenAnswer: (response: ServerResponse) => void
let lastTokenRequest: { body: URLSearchParams; authorization: string | undefined }

const answerJson = (response: ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

const server = createServer(async (request, response) => {
  if (request.url === '/.well-known/openid-configuration') answerJson(response, metadata)
  else if (request.url === '/jwks')
    answerJson(response, {
      keys: [{ ...ours.publicKey.export({ format: 'jwk' }), kid: 'een', alg: 'RS256' }],
    })
  else {
    const body = new URLSearchParams(await text(request))
    lastTokenRequest = { body, authorization: request.headers.authorization }
    tokenAnswer(response)
  }
})

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  metadata = {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    id_token_signing_alg_values_supported: ['RS256'],
  }
})

const newClient = (): Oidc =>
  createOidc({ issuer: new URL(issuer), clientId: 'keukentafel', clientSecret: 'geheim', redirectUri })

async function logIn(oidc = newClient()) {
  const started = await oidc.start()
  if (!started.ok) return started
  return oidc.finish(answerTo(started.value), started.value)
}
let idToken: (claims: Json) => string = signed
let changes: Json = {}
function answerTo({ state, nonce }: LoginStart): URL {
  const now = Math.floor(Date.now() / 1000)
  const claims = { iss: issuer, aud: 'keukentafel', sub: 'noor', nonce, iat: now, exp: now + 300, ...changes }
  tokenAnswer = (response) =>
    answerJson(response, { access_token: 'a', token_type: 'Bearer', id_token: idToken(claims) })
  const answer = new URL(redirectUri)
  answer.search = String(new URLSearchParams({ code: 'abc', state }))
  return answer
}

describe('an id token', () => {
  const long = 1_000_000_000
  it.each([
    ['as it should be', signed, {}, { ok: true, value: { sub: 'noor', amr: [] } }],
    ['with amr that is no list', signed, { amr: 'otp' }, { ok: true, value: { sub: 'noor', amr: [] } }],
    ['of another issuer', signed, { iss: 'https://elders.example' }, refused('ongeldig')],
    ['for another application', signed, { aud: 'anders' }, refused('ongeldig')],
    ['of another login', signed, { nonce: 'anders' }, refused('ongeldig')],
    ['without nonce', signed, { nonce: undefined }, refused('ongeldig')],
    ['without sub', signed, { sub: undefined }, refused('ongeldig')],
    ['without end', signed, { exp: undefined }, refused('ongeldig')],
    ['that is over', signed, { iat: long, exp: long + 60 }, refused('verlopen')],
    ['that nobody signed', unsigned, {}, refused('ongeldig')],
    ['signed with our public key as a secret', confused, {}, refused('ongeldig')],
    ['signed by another', (claims: Json) => signed(claims, another.privateKey), {}, refused('ongeldig')],
    ['that is no token', () => 'geen.echt.token', {}, refused('provider_onbereikbaar')],
  ] as readonly (readonly [string, (claims: Json) => string, Json, object])[])(
    '%s',
    async (_name, make, claims, outcome) => {
      idToken = make
      changes = claims
      expect(await logIn()).toMatchObject(outcome)
    },
  )
})

describe('an answer that is no answer', () => {
  it.each([
    [
      'no id token',
      (r: ServerResponse) => answerJson(r, { access_token: 'a', token_type: 'Bearer' }),
      'ongeldig',
    ],
    ['a fault as page', (r: ServerResponse) => r.writeHead(502).end('Bad gateway'), 'provider_onbereikbaar'],
    ['a page', (r: ServerResponse) => r.writeHead(200).end('<p>Welkom'), 'provider_onbereikbaar'],
    [
      'half an answer',
      (r: ServerResponse) => r.writeHead(200, { 'content-length': '99' }).end('{'),
      'provider_onbereikbaar',
    ],
    ['a broken line', (r: ServerResponse) => r.destroy(), 'provider_onbereikbaar'],
    ['an unknown client', (r: ServerResponse) => answerJson(r, { error: 'invalid_client' }, 400), 'ongeldig'],
    ['an old code', (r: ServerResponse) => answerJson(r, { error: 'invalid_grant' }, 400), 'verlopen'],
  ] as const)('%s', async (_name, answer, reason) => {
    const oidc = newClient()
    const started = await oidc.start()
    if (!started.ok) throw new Error(started.reason)
    const back = answerTo(started.value)
    tokenAnswer = answer
    expect(await oidc.finish(back, started.value)).toEqual(refused(reason))
  })

  it.each([
    ['of another issuer', () => ({ issuer: 'https://elders.example' })],
    ['without login page', () => ({ authorization_endpoint: undefined })],
    ['with a login page that is no address', () => ({ authorization_endpoint: 'javascript:alert(1)' })],
    ['without keys', () => ({ jwks_uri: undefined })],
    ['without issuer', () => ({ issuer: undefined })],
  ])('a description %s', async (_name, change: () => Json) => {
    metadata = { ...metadata, ...change() }
    expect(await newClient().start()).toEqual(refused('provider_onbereikbaar'))
  })

  it('knows no page for logging out', async () => {
    expect(await newClient().logoutUrl('a.b.c', redirectUri)).toBeUndefined()
  })
})

describe('our secret', () => {
  beforeEach(() => {
    idToken = signed
    changes = {}
  })
  const basic = `Basic ${Buffer.from('keukentafel:geheim').toString('base64')}`
  it.each([
    ['goes in the header when the provider says nothing', undefined, basic, null],
    [
      'goes in the header when the provider takes both',
      ['client_secret_post', 'client_secret_basic'],
      basic,
      null,
    ],
    ['goes in the body when the provider takes nothing else', ['client_secret_post'], undefined, 'geheim'],
  ])('%s', async (_name, methods, authorization, inBody) => {
    metadata = { ...metadata, token_endpoint_auth_methods_supported: methods }
    expect(await logIn()).toMatchObject({ ok: true })
    expect(lastTokenRequest.authorization).toBe(authorization)
    expect(lastTokenRequest.body.get('client_secret')).toBe(inBody)
  })
})
