// Cookies and tokens of a login: the cookie holds a secret, the database only its hash, forms a token derived from it.

import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

const sessionCookie = '__Host-sessie'
const loginCookie = '__Host-login'
const saidCookie = '__Host-gedaan'

/** The gemeente stands before the secret, so that row security is on before the sessie is looked up. */
export type SessionCookie = { readonly gemeenteId: number; readonly secret: string }

export function readSessionCookie(request: Request): SessionCookie | undefined {
  const [gemeente, secret] = (readCookie(request, sessionCookie) ?? '').split('.')
  if (!gemeente || !/^[0-9]{1,9}$/.test(gemeente) || !secret || secret.length !== 43) return undefined
  return { gemeenteId: Number(gemeente), secret }
}

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** The token every form carries; only who holds the cookie can make it (reliability.md T14). */
export const csrfToken = (secret: string): string =>
  createHmac('sha256', secret).update('csrf').digest('base64url')

export function isCsrfToken(secret: string, token: string): boolean {
  const expected = Buffer.from(csrfToken(secret))
  const given = Buffer.from(token)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** Our own form, or a link typed by hand: a browser tells when another site made the request. */
export function isSameOrigin(request: Request, base: URL): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = request.headers.get('origin')
  return origin === null ? site !== null : origin === base.origin
}

const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax'
export const setSession = (c: SessionCookie): string =>
  `${sessionCookie}=${c.gemeenteId}.${c.secret}; ${attributes}`
export const clearSession = `${sessionCookie}=; ${attributes}; Max-Age=0`

/** What must be remembered between leaving for the login provider and coming back; ten minutes. */
export type LoginMemory = {
  state: string
  nonce: string
  codeVerifier: string
  naar: string
  isVers?: boolean
}
export const setLogin = (m: LoginMemory): string =>
  `${loginCookie}=${Buffer.from(JSON.stringify(m)).toString('base64url')}; ${attributes}; Max-Age=600`
export const clearLogin = `${loginCookie}=; ${attributes}; Max-Age=0`

export function readLogin(request: Request): LoginMemory | undefined {
  const text = readCookie(request, loginCookie)
  if (!text) return undefined
  try {
    const m = JSON.parse(Buffer.from(text, 'base64url').toString()) as Partial<LoginMemory>
    const { state, nonce, codeVerifier, naar } = m
    if (!state || !nonce || !codeVerifier || !naar) return undefined
    return { state, nonce, codeVerifier, naar, isVers: m.isVers === true }
  } catch {
    // A cookie somebody made up: as if there were none.
    return undefined
  }
}

/** Which act was saved, until the next page says so: the path of its route, never a word of its own. */
export const setSaid = (pad: string): string =>
  `${saidCookie}=${Buffer.from(pad).toString('base64url')}; ${attributes}; Max-Age=60`
export const clearSaid = `${saidCookie}=; ${attributes}; Max-Age=0`
export const readSaid = (request: Request): string | undefined => {
  const text = readCookie(request, saidCookie)
  return text && Buffer.from(text, 'base64url').toString()
}

function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2)
    if (key === name && value) return value
  }
  return undefined
}
