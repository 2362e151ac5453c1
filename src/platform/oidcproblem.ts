// Why a login at the OpenID provider failed: every error of the library in one word, and a code for the log.

import * as client from 'openid-client'

/**
 * `verlopen`: the code was used before, is too old or belongs to another login; logging in again helps.
 * `ongeldig`: the answer does not belong to this login, or the provider and we do not agree on the settings.
 */
export type LoginRefusal = 'geweigerd' | 'verlopen' | 'provider_onbereikbaar' | 'ongeldig'

/** For the log: no name, no code, no token; `code` is a word of the library or of the provider. */
export type OidcProblem = { readonly reason: LoginRefusal; readonly code: string }

/** The provider gave no answer, or one without the addresses that logging in needs. */
export class Unreachable extends Error {}

/** Undefined for what is a bug of ours. */
export function problemOf(error: unknown): OidcProblem | undefined {
  const unreachable = error instanceof Error && error.cause instanceof Unreachable ? error.cause : error
  if (unreachable instanceof Unreachable)
    return { reason: 'provider_onbereikbaar', code: unreachable.message }
  if (error instanceof client.AuthorizationResponseError) return problemOfCode(error.error)
  if (error instanceof client.ResponseBodyError) return problemOfCode(error.error)
  if (error instanceof client.WWWAuthenticateChallengeError) return { reason: 'ongeldig', code: error.code }
  if (!(error instanceof client.ClientError) || error.code === undefined) return undefined
  return { reason: reasonByLibrary.get(error.code) ?? 'ongeldig', code: error.code }
}

/** The code may come through the browser: only what looks like one goes to the log. */
function problemOfCode(code: string): OidcProblem {
  return {
    reason: reasonByCode.get(code) ?? 'ongeldig',
    code: /^[a-z_]{1,40}$/.test(code) ? code : 'onbekende_code',
  }
}

// RFC 6749 4.1.2.1 and 5.2; OpenID Connect Core 1.0, 3.1.2.6.
const reasonByCode: ReadonlyMap<string, LoginRefusal> = new Map<string, LoginRefusal>([
  ['access_denied', 'geweigerd'],
  ['login_required', 'geweigerd'],
  ['interaction_required', 'geweigerd'],
  ['account_selection_required', 'geweigerd'],
  ['consent_required', 'geweigerd'],
  ['invalid_grant', 'verlopen'],
  ['server_error', 'provider_onbereikbaar'],
  ['temporarily_unavailable', 'provider_onbereikbaar'],
])

// Answers that are no OpenID at all: a proxy's error page, half an answer, another site at that address.
const reasonByLibrary: ReadonlyMap<string, LoginRefusal> = new Map<string, LoginRefusal>([
  ['OAUTH_RESPONSE_IS_NOT_CONFORM', 'provider_onbereikbaar'],
  ['OAUTH_RESPONSE_IS_NOT_JSON', 'provider_onbereikbaar'],
  ['OAUTH_PARSE_ERROR', 'provider_onbereikbaar'],
  ['OAUTH_TIMEOUT', 'provider_onbereikbaar'],
  ['OAUTH_JWT_TIMESTAMP_CHECK_FAILED', 'verlopen'],
])
