// How every act of a medewerker runs: in one transaction, and once per form.

import type { Context } from './context.ts'
import { identiteit, type Medewerker } from './features/medewerker/medewerker.ts'
import { opnieuwBijBotsing } from './platform/botsing.ts'
import type { Tx } from './platform/db.ts'
import { type Antwoord, eenmalig } from './platform/eenmalig.ts'
import type { Result } from './platform/result.ts'

export type Werk = {
  readonly ctx: Context
  readonly tx: Tx
  readonly door: Medewerker
  /** The one moment of all that happens in it. */
  readonly op: Date
}

/**
 * Does `doe` in one transaction in the name of `door`; the same form a second time gets the first answer.
 * Whom the database ended because of another at the same moment, is done again.
 * A refusal leaves the key free, so the form can be mended. Throws FormulierAlGebruikt as `eenmalig` does.
 */
export function eenKeer<A extends Antwoord, W extends string>(
  ctx: Context,
  door: Medewerker,
  { act, sleutel }: { readonly act: string; readonly sleutel: string },
  doe: (werk: Werk) => Promise<Result<A, W>>,
): Promise<Result<A, W>> {
  const op = ctx.clock.now()
  const een = { gemeenteId: door.gemeenteId, medewerkerId: door.id, sleutel, act, op }
  return opnieuwBijBotsing(() =>
    ctx.db.transaction(identiteit(door), (tx) => eenmalig(tx, een, () => doe({ ctx, tx, door, op }))),
  )
}
