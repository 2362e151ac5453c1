// Answering: one code, one transaction; nothing in it says who, and no gebeurtenis says when.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { hashVanCode } from '../../platform/leesbarecode.ts'
import { done, type Result } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import {
  codeMet,
  insertAntwoord,
  insertToelichting,
  lockCode,
  saveGebruikt,
  telPoging,
} from './antwoord.sql.ts'
import { beantwoorden, type Invoer, type Weigering, weigering } from './beantwoorden.ts'
import type { Weg } from './ervaring.ts'

/** So many codes that are none of ours in one minute, of all together, and who tries hears to wait. */
const maxPogingen = 60

export type Stand = 'open' | Weigering | 'te_vaak'
type Bij = Pick<Context, 'db' | 'clock'>

/** Whether this code can be spent now; a code that is ours is never kept waiting by who guesses. */
export const codeBekijken = (ctx: Bij, gemeenteId: number, code: string): Promise<Stand> =>
  ctx.db.transaction({ gemeenteId }, async (tx): Promise<Stand> => {
    const op = ctx.clock.now()
    const reden = weigering(await codeMet(tx, hashVanCode(code)), datumInAmsterdam(op))
    if (reden !== 'code_onbekend') return reden ?? 'open'
    return (await telPoging(tx, gemeenteId, op)) > maxPogingen ? 'te_vaak' : reden
  })

/** The answer of who has the code, by its page. */
export const ervaringBeantwoorden = (
  ctx: Bij,
  gemeenteId: number,
  o: { readonly code: string; readonly invoer: Invoer },
): Promise<Result<{ gedaan: boolean }, Weigering>> =>
  ctx.db.transaction({ gemeenteId }, (tx) => beantwoordIn(ctx, tx, gemeenteId, { ...o, weg: 'link' }))

/** The same, typed in from paper. */
export const ervaringInvoeren = (
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly code: string; readonly invoer: Invoer },
): Promise<Result<{ gedaan: boolean }, Weigering>> =>
  eenKeer(ctx, door, { ...o, act: 'ervaring_invoeren' }, ({ tx }) =>
    beantwoordIn(ctx, tx, door.gemeenteId, { ...o, weg: 'papier' }),
  )

async function beantwoordIn(
  { clock }: Pick<Context, 'clock'>,
  tx: Tx,
  gemeenteId: number,
  { code, invoer, weg }: { readonly code: string; readonly invoer: Invoer; readonly weg: Weg },
): Promise<Result<{ gedaan: boolean }, Weigering>> {
  const hash = hashVanCode(code)
  const outcome = beantwoorden(await lockCode(tx, hash), invoer, {
    weg,
    vandaag: datumInAmsterdam(clock.now()),
  })
  if (!outcome.ok) return outcome
  await saveGebruikt(tx, hash)
  await insertAntwoord(tx, gemeenteId, outcome.value.antwoord)
  if (outcome.value.toelichting) await insertToelichting(tx, gemeenteId, outcome.value.toelichting)
  return done({ gedaan: true })
}
