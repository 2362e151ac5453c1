// What the stand-in login does itself around the OpenID provider: the choice of a person, and logging out at once.

import { text } from 'node:stream/consumers'
import type { Context, Middleware, Next } from 'koa'
import { errors, type InteractionResults, type KoaContextWithOIDC, type Provider } from 'oidc-provider'
import { renderKeuze, renderMislukt, styleRoute, weigeren } from './pages.tsx'
import type { Persona } from './persona.ts'

const choiceRoute = '/inloggen/'

/** The address of the choice for one running login; the provider ties its cookie to this path. */
export const choiceUrl = (uid: string): string => choiceRoute + uid

/** Headers of every page. The form ends in a redirect to the application, which browsers check against form-action too. */
export function setPageHeaders(ctx: Context, application: string): void {
  ctx.type = 'html'
  ctx.set({
    'Content-Security-Policy': `default-src 'none'; style-src 'self'; img-src data:; form-action 'self' ${application}; base-uri 'none'; frame-ancestors 'none'`,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  })
}

export type ChoiceOptions = {
  readonly provider: Provider
  /** Origin of the application, to go back to. */
  readonly application: string
  readonly personas: () => Promise<readonly Persona[]> | readonly Persona[]
  readonly css: string
}

/** Serves the style and the choice of a person; leaves every other address to the provider. */
export function choice(options: ChoiceOptions): Middleware {
  return async (ctx, next) => {
    if (ctx.path === styleRoute) {
      ctx.type = 'css'
      ctx.set('X-Content-Type-Options', 'nosniff')
      ctx.body = options.css
      return
    }
    if (!ctx.path.startsWith(choiceRoute)) return next()
    setPageHeaders(ctx, options.application)
    try {
      await options.provider.interactionDetails(ctx.req, ctx.res)
      await choose(ctx, options)
    } catch (error) {
      // The cookie is gone, the ten minutes are over, or the stand-in was started anew.
      if (!(error instanceof errors.SessionNotFound)) throw error
      ctx.status = 400
      ctx.body = renderMislukt(options.application, error.error)
    }
  }
}

async function choose(ctx: Context, { provider, personas }: ChoiceOptions): Promise<void> {
  const persons = await personas()
  if (ctx.method !== 'POST') {
    ctx.body = renderKeuze(persons)
    return
  }
  const sub = new URLSearchParams(await text(ctx.req)).get('persona') ?? ''
  const result = resultOf(sub, persons)
  if (result === undefined) {
    ctx.status = 422
    ctx.body = renderKeuze(persons, 'Kies iemand uit de lijst.')
    return
  }
  const url = await provider.interactionResult(ctx.req, ctx.res, result, { mergeWithLastSubmission: false })
  ctx.status = 303
  ctx.redirect(url)
}

function resultOf(sub: string, personas: readonly Persona[]): InteractionResults | undefined {
  if (sub === weigeren) return { error: 'access_denied' }
  if (!personas.some((persona) => persona.sub === sub && persona.deur)) return undefined
  // As a municipality logs in its staff: a password and a code, eIDAS level substantial; `otp` is of RFC 8176.
  return { login: { accountId: sub, acr: loginLevel, amr: ['pwd', 'otp', 'mfa'] } }
}

export const loginLevel = 'http://eidas.europa.eu/LoA/substantial'

/**
 * Logs out without asking when the id token of who is logged in came along, or nobody is logged in.
 * OpenID Connect RP-Initiated Logout 1.0, section 2: asking is due in the other cases, and the provider's page does it.
 */
export async function logOutAtOnce(ctx: Context, next: Next): Promise<void> {
  await next()
  const { oidc } = ctx as Partial<KoaContextWithOIDC>
  if (oidc?.route !== 'end_session' || ctx.status !== 200 || !oidc.session) return
  const { session } = oidc
  const named = oidc.entities.IdTokenHint?.payload.sub
  if (session.accountId !== undefined && session.accountId !== named) return
  const { postLogoutRedirectUri, state } = session.state as { postLogoutRedirectUri?: string; state?: string }
  await session.destroy()
  const url = new URL(postLogoutRedirectUri ?? oidc.urlFor('end_session_success'))
  if (state !== undefined) url.searchParams.set('state', state)
  ctx.status = 303
  ctx.redirect(url.href)
}
