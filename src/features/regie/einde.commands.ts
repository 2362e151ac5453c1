// Ending a regie: one by one with a reason, or all of them because the plan is closed.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { beeindigGrondslag } from '../autorisatie/autorisatie.sql.ts'
import { jaarLater } from '../autorisatie/autorisatie.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { beeindigen } from './beeindigen.ts'
import { saveEinde } from './regie.sql.ts'
import {
  eindig,
  type InPlan,
  type OpRegie,
  opRegie,
  schrijf,
  standVan,
  stopWaarneming,
} from './stand.commands.ts'

/** Ends a regie, or takes an offer back. */
export const regieBeeindigen = (ctx: Context, door: Medewerker, o: OpRegie & { reden: string }) =>
  opRegie(ctx, door, { ...o, act: 'regie_beeindigen' }, async (werk, stand, regie) => {
    const outcome = beeindigen(regie, stand, door, o.reden)
    if (!outcome.ok) return outcome.reason
    await eindig(werk, stand, regie, { status: 'beeindigd', soort: 'regie_beeindigd', reden: o.reden })
    return undefined
  })

/**
 * Ends every regie and offer of a plan that is being closed; called in the transaction of that act.
 * Who led may look back until twelve months after (access.md 2.4, O3); who was only asked may not.
 */
export async function beeindigRegies(ctx: Context, tx: Tx, door: Medewerker, o: InPlan): Promise<void> {
  const stand = await standVan(tx, o)
  for (const regie of stand.regies.filter((r) => r.beeindigdOp === null)) {
    await saveEinde(tx, { id: regie.id, status: 'beeindigd', op: o.op, reden: null })
    await schrijf({ ctx, tx, door }, stand, 'regie_beeindigd', regie)
    if (regie.status === 'aanvaard') await stopWaarneming({ ctx, tx, door }, stand, regie)
    const wasAanbod = regie.status === 'aangeboden'
    const grondslag = `${wasAanbod ? 'aanbod' : 'regie'}_${regie.laag}`
    await beeindigGrondslag(tx, { planId: o.planId }, grondslag, wasAanbod ? o.op : jaarLater(o.op))
  }
}
