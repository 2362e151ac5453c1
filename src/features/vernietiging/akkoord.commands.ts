// Which vernietigingslijst waits for the akkoord of this medewerker: asked before a page, on which the net would hide what it asks.

import type { Context } from '../../context.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { weigering } from './goedkeuren.ts'
import { type LijstRij, lijsten, openLijst } from './lijst.sql.ts'
import { isTeNa } from './tena.commands.ts'

/** Undefined when there is none, or when this medewerker cannot agree to it now. */
export async function lijstVoorAkkoord(ctx: Context, door: Medewerker): Promise<LijstRij | undefined> {
  if (!door.rechten.has('vernietigingslijst:goedkeuren')) return undefined
  return ctx.db.transaction(identiteit(door), async (tx) => {
    const open = await openLijst(tx)
    const [lijst] = open ? await lijsten(tx, open.id) : []
    if (!lijst) return undefined
    const wie = { id: door.id, isTeNa: await isTeNa(tx, door, lijst.id) }
    return weigering(lijst, wie) === undefined ? lijst : undefined
  })
}
