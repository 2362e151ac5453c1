// A stand-in for the login of a municipality: a real OpenID provider that lets you choose a person of the demo.

import { generateKeyPair } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { type Configuration, type JWK, type KoaContextWithOIDC, Provider } from 'oidc-provider'
import { choice, choiceUrl, loginLevel, logOutAtOnce, setPageHeaders } from './oidc/choice.ts'
import { memoryStores } from './oidc/memory.ts'
import { renderMislukt, renderUitgelogd, renderUitloggen } from './oidc/pages.tsx'
import type { Persona } from './oidc/persona.ts'

export type OidcFakeOptions = {
  /** 0 for any free port. */
  readonly port: number
  /** The callback of the application; its origin is where people go back to. */
  readonly redirectUri: string
  /** Asked at every page, so that a new person appears at once. */
  readonly personas: () => Promise<readonly Persona[]> | readonly Persona[]
  /** As many random bytes as asked for: the cookie keys and the client secret of this run. */
  readonly random: (bytes: number) => Uint8Array
}

export type OidcFake = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  stop(): Promise<void>
}

const clientId = 'keukentafel'

/**
 * Starts on 127.0.0.1, while the application is `localhost`: another site, as the real login is.
 * Rejects when the port is taken.
 * Choosing "Inloggen weigeren" (value `weigeren`) gives `access_denied`; stopping it gives an unreachable provider.
 */
export async function startOidcFake(options: OidcFakeOptions): Promise<OidcFake> {
  const [key, css] = await Promise.all([
    signingKey(),
    readFile(new URL('./oidc/stijl.css', import.meta.url), 'utf8'),
  ])
  const server = createServer()
  server.listen(options.port, '127.0.0.1')
  await once(server, 'listening')

  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const clientSecret = Buffer.from(options.random(32)).toString('base64url')
  const provider = new Provider(issuer, configuration(options, { key, clientSecret }))
  const application = new URL(options.redirectUri).origin
  // The provider knows full addresses only; going back to any page of the application is fine here.
  provider.Client.prototype.postLogoutRedirectUriAllowed = (uri: string) =>
    URL.parse(uri)?.origin === application
  provider.use(choice({ provider, application, personas: options.personas, css }))
  provider.use(logOutAtOnce)
  server.on('request', provider.callback())
  return { issuer, clientId, clientSecret, stop: () => stop(server) }
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}

async function signingKey(): Promise<JWK> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' } as JWK
}

function configuration(
  { redirectUri, personas, random }: OidcFakeOptions,
  secrets: { key: JWK; clientSecret: string },
): Configuration {
  return {
    adapter: memoryStores(),
    clients: [
      {
        client_id: clientId,
        client_secret: secrets.clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [secrets.key] },
    cookies: { keys: [Buffer.from(random(32)).toString('base64url')] },
    // OIDC NL GOV 1.0.1: code flow only, PKCE obligatory (S256 is the only method the provider knows).
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid'],
    claims: { openid: ['sub', 'acr', 'amr', 'auth_time'] },
    conformIdTokenClaims: false,
    acrValues: [loginLevel],
    clientBasedCORS: () => false,
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      IdToken: 3600,
      Interaction: 600,
      Session: 28_800,
      Grant: 28_800,
    },
    findAccount: async (_ctx, sub) => {
      const known = (await personas()).some((persona) => persona.sub === sub && persona.deur)
      return known ? { accountId: sub, claims: () => ({ sub }) } : undefined
    },
    loadExistingGrant: grantWithoutAsking,
    interactions: { url: (_ctx, interaction) => choiceUrl(interaction.uid) },
    ...ownPages(new URL(redirectUri).origin),
  }
}

/** The step "do you allow this application" is skipped: a municipality asks its own staff no such thing. */
async function grantWithoutAsking(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc
  if (!client || !session?.accountId) return undefined
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope('openid')
  await grant.save()
  return grant
}

function ownPages(application: string): Configuration {
  const show = (ctx: KoaContextWithOIDC, html: string) => {
    setPageHeaders(ctx, application)
    ctx.body = html
  }
  return {
    renderError: (ctx, out) => show(ctx, renderMislukt(application, out.error)),
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx) => {
          const xsrf = String((ctx.oidc.session?.state as { secret?: string } | undefined)?.secret)
          show(ctx, renderUitloggen({ action: ctx.oidc.urlFor('end_session_confirm'), xsrf }))
        },
        postLogoutSuccessSource: (ctx) => show(ctx, renderUitgelogd(application)),
      },
    },
  }
}
