// The acts around a login: start a sessie, see who it is, end it.

import type { Context } from '../../context.ts'
import { hashOf, type SessionCookie } from '../../platform/session.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import {
  deleteSessie,
  medewerkerMetSessie,
  medewerkerMetSub,
  saveSessie,
  touchSessie,
} from './medewerker.sql.ts'
import type { Medewerker } from './medewerker.ts'

const minuut = 60_000
// A desk that is left alone closes after half an hour, and every day begins with a login (reliability.md T13).
const stilte = 30 * minuut
const geheel = 8 * 60 * minuut

/** The medewerker of this cookie; undefined when the sessie or the employment has ended. */
export function kijkWieHetIs(ctx: Context, cookie: SessionCookie): Promise<Medewerker | undefined> {
  const nu = ctx.clock.now()
  const voor = (ms: number) => new Date(nu.getTime() - ms)
  const hash = hashOf(cookie.secret)
  return ctx.db.transaction({ gemeenteId: cookie.gemeenteId }, async (tx) => {
    const dag = datumInAmsterdam(nu)
    const medewerker = await medewerkerMetSessie(tx, {
      hash,
      dag,
      gezienNa: voor(stilte),
      gestartNa: voor(geheel),
    })
    if (medewerker) await touchSessie(tx, hash, nu, voor(minuut))
    return medewerker
  })
}

/** Starts a sessie for a login subject; undefined when this subject does not work here today. `versOp`: they logged in anew for it. */
export function sessieStarten(
  ctx: Context,
  login: { gemeenteId: number; sub: string; idToken: string; versOp?: Date },
): Promise<SessionCookie | undefined> {
  const { gemeenteId } = login
  const op = ctx.clock.now()
  return ctx.db.transaction({ gemeenteId }, async (tx) => {
    const medewerker = await medewerkerMetSub(tx, login.sub, datumInAmsterdam(op))
    if (!medewerker) return undefined
    const secret = ctx.ids.geheim()
    await saveSessie(tx, {
      gemeenteId,
      hash: hashOf(secret),
      medewerkerId: medewerker.id,
      idToken: login.idToken,
      versOp: login.versOp ?? null,
      op,
    })
    return { gemeenteId, secret }
  })
}

/** Ends the sessie everywhere; answers the id token for the provider's own logout. */
export const sessieBeeindigen = (ctx: Context, cookie: SessionCookie): Promise<string | undefined> =>
  ctx.db.transaction({ gemeenteId: cookie.gemeenteId }, (tx) => deleteSessie(tx, hashOf(cookie.secret)))
