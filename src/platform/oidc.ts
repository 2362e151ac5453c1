// Logging in at any OpenID provider: start, finish and log out, each failure one word.

import * as client from 'openid-client'
import { type LoginRefusal, type OidcProblem, problemOf, Unreachable } from './oidcproblem.ts'
import { done, type Result, refused } from './result.ts'

export type OidcSettings = {
  readonly issuer: URL
  readonly clientId: string
  readonly clientSecret?: string
  readonly redirectUri: URL
}

/** What a login in progress remembers between leaving for the provider and coming back. */
export type LoginMemory = {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
  /** Whoever comes back must have proven just now who they are; that they were logged in is not enough. */
  readonly isVers?: boolean
}
export type LoginStart = LoginMemory & { readonly url: URL }

export type Login = {
  readonly sub: string
  readonly idToken: string
  readonly authTime?: Date
  readonly amr: readonly string[]
}
export type LoginOutcome = Result<Login, LoginRefusal>

export type Oidc = {
  /** Where to send the browser, and what to remember until it comes back; `vers` asks the provider to log in anew. */
  start(o?: { readonly vers: boolean }): Promise<Result<LoginStart, 'provider_onbereikbaar'>>
  /** Who came back. Only the query of `callbackUrl` counts; a code is good for one time. Refused when it had to be fresh and is not. */
  finish(callbackUrl: URL, remembered: LoginMemory): Promise<LoginOutcome>
  /** Where to send the browser to log out there too; undefined when the provider cannot be reached or knows no such page. */
  logoutUrl(idToken: string, terug: URL): Promise<URL | undefined>
}

const timeoutSeconds = 5

/**
 * A client for one provider. Nothing is asked of the provider before the first login.
 * Throws when the issuer is plain http on another machine: then anyone on the way could log in as anyone.
 */
export function createOidc(settings: OidcSettings, report: (problem: OidcProblem) => void = () => {}): Oidc {
  if (settings.issuer.protocol !== 'https:' && !isPlainLoopback(settings.issuer))
    throw new Error(
      `Het adres van het inlogsysteem moet beginnen met https://. Alleen op deze computer zelf mag http://. Er staat: ${settings.issuer.origin}`,
    )
  const attempt = <T>(work: () => Promise<T>) => attemptOrRefuse(work, report)
  const discovered = remember(() => attempt(() => discover(settings)))

  return {
    async start({ vers } = { vers: false }) {
      const found = await discovered()
      return found.ok ? done(await startLogin(found.value, settings, vers)) : refused('provider_onbereikbaar')
    },
    async finish(callbackUrl, remembered) {
      const found = await discovered()
      if (!found.ok) return refused('provider_onbereikbaar')
      // Behind a proxy the address we see may differ from the one we registered.
      const answer = new URL(settings.redirectUri)
      answer.search = callbackUrl.search
      return attempt(() => finishLogin(found.value, answer, remembered))
    },
    async logoutUrl(idToken, terug) {
      const found = await discovered()
      if (!found.ok || !isUsable(found.value.serverMetadata().end_session_endpoint, settings))
        return undefined
      return client.buildEndSessionUrl(found.value, {
        id_token_hint: idToken,
        post_logout_redirect_uri: terug.href,
      })
    },
  }
}

/** Asks once and shares the answer; a refusal is forgotten, so that the next login asks again. */
function remember<T, W extends string>(ask: () => Promise<Result<T, W>>): () => Promise<Result<T, W>> {
  let asked: Promise<Result<T, W>> | undefined
  return async () => {
    asked ??= ask()
    const current = asked
    const answer = await current
    if (!answer.ok && asked === current) asked = undefined
    return answer
  }
}

async function discover(settings: OidcSettings): Promise<client.Configuration> {
  const { issuer, clientId, clientSecret } = settings
  const config = await client.discovery(issuer, clientId, undefined, clientAuthentication(clientSecret), {
    timeout: timeoutSeconds,
    [client.customFetch]: fetchOrUnreachable,
    execute: [
      // The signature is checked as well: on plain http there is no TLS to vouch for the token.
      client.enableNonRepudiationChecks,
      ...(isPlainLoopback(issuer) ? [client.allowInsecureRequests] : []),
    ],
  })
  const { authorization_endpoint, token_endpoint, jwks_uri } = config.serverMetadata()
  for (const endpoint of [authorization_endpoint, token_endpoint, jwks_uri])
    if (!isUsable(endpoint, settings)) throw new Unreachable('provider_zonder_adressen')
  return config
}

/** How long ago somebody may have logged in to come back as fresh, in seconds (OpenID Connect Core 3.1.2.1, max_age). */
const versBinnen = 60

async function startLogin(
  config: client.Configuration,
  { redirectUri }: OidcSettings,
  isVers: boolean,
): Promise<LoginStart> {
  const state = client.randomState()
  const nonce = client.randomNonce()
  const codeVerifier = client.randomPKCECodeVerifier()
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri.href,
    // OIDC NL GOV 1.0.1: no `profile`; who someone is stands in our own table.
    scope: 'openid',
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    ...(isVers && { prompt: 'login', max_age: String(versBinnen) }),
  })
  return { url, state, nonce, codeVerifier, ...(isVers && { isVers }) }
}

async function finishLogin(
  config: client.Configuration,
  answer: URL,
  remembered: LoginMemory,
): Promise<Login> {
  const tokens = await client.authorizationCodeGrant(config, answer, {
    expectedState: remembered.state,
    expectedNonce: remembered.nonce,
    pkceCodeVerifier: remembered.codeVerifier,
    idTokenExpected: true,
    // The provider's own word for when it was; a browser that changed what it remembers gains nothing.
    ...(remembered.isVers && { maxAge: versBinnen }),
  })
  const claims = tokens.claims()
  if (!claims || !tokens.id_token) throw new Error('The library let an answer without id_token pass.')
  const { sub, auth_time, amr } = claims
  return {
    sub,
    idToken: tokens.id_token,
    ...(auth_time === undefined ? {} : { authTime: new Date(auth_time * 1000) }),
    amr: Array.isArray(amr) ? amr.filter((method) => typeof method === 'string') : [],
  }
}

/** Basic unless the provider says it takes the secret in the body only (OpenID Connect Discovery 1.0, section 3). */
function clientAuthentication(secret: string | undefined): client.ClientAuth {
  if (secret === undefined) return client.None()
  return (server, metadata, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const authentication = methods.includes('client_secret_basic')
      ? client.ClientSecretBasic(secret)
      : client.ClientSecretPost(secret)
    authentication(server, metadata, body, headers)
  }
}

const fetchOrUnreachable: client.CustomFetch = async (url, options) => {
  try {
    return await fetch(url, options as RequestInit)
  } catch (error) {
    throw new Unreachable('provider_antwoordt_niet', { cause: error })
  }
}

async function attemptOrRefuse<T>(
  work: () => Promise<T>,
  report: (problem: OidcProblem) => void,
): Promise<Result<T, LoginRefusal>> {
  try {
    return done(await work())
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    report(problem)
    return refused(problem.reason)
  }
}

/** Http on this machine itself, for the stand-in. */
function isPlainLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}

function isUsable(endpoint: string | undefined, { issuer }: OidcSettings): endpoint is string {
  const url = endpoint === undefined ? null : URL.parse(endpoint)
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isPlainLoopback(issuer))
}
