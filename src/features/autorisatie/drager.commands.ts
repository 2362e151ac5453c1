// What a medewerker sees of a household that something new could belong to, each with the decision about it.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { autorisatiesInHuishouden } from './autorisatie.sql.ts'
import type { Allow } from './decide.ts'
import { type LidNaam, ledenVan, type Plek, plekkenVan } from './drager.sql.ts'
import { beslisOver } from './drager.ts'
import { isGeheimOp } from './geheim.sql.ts'

export type Mogelijk = {
  readonly plekken: readonly { readonly plek: Plek; readonly besluit: Allow }[]
  readonly leden: readonly LidNaam[]
}

/** Undefined when this medewerker sees nothing of it, or when it is not there. */
export async function mogelijkeDragers(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  huishoudenId: string,
): Promise<Mogelijk | undefined> {
  const verleend = await autorisatiesInHuishouden(tx, door, huishoudenId, ctx.clock.now())
  const isGeheim = await isGeheimOp(tx, { huishoudenId })
  const plekken = (await plekkenVan(tx, huishoudenId, door.id)).flatMap((plek) => {
    const besluit = beslisOver(door, { verleend, isGeheim }, plek)
    return besluit ? [{ plek, besluit }] : []
  })
  return plekken.length > 0 ? { plekken, leden: await ledenVan(tx, huishoudenId) } : undefined
}
