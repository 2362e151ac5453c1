// The own regie of who is no longer of the plan: somebody who died, or who lives in another huishouden now.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { saveEinde } from './regie.sql.ts'
import { type InPlan, schrijf, standVan } from './stand.commands.ts'

/** Ends the own regie of these people in this plan, with the reason; called in the transaction of what happened. */
export async function beeindigEigenRegies(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  o: InPlan & { inwonerIds: readonly string[]; reden: string },
): Promise<void> {
  const stand = await standVan(tx, o)
  const hunne = stand.regies.filter(
    (r) => r.laag === 'eigen' && r.beeindigdOp === null && r.inwonerId && o.inwonerIds.includes(r.inwonerId),
  )
  for (const regie of hunne) {
    await saveEinde(tx, { id: regie.id, status: 'beeindigd', op: o.op, reden: o.reden })
    await schrijf({ ctx, tx, door }, stand, 'regie_beeindigd', regie)
  }
}
