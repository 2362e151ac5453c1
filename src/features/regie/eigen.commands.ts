// The resident's own regie: begun with the plan, taken over with a reason, given back.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { overnemen } from './overnemen.ts'
import { insertRegie } from './regie.sql.ts'
import {
  eindig,
  type InPlan,
  type OpRegie,
  opRegie,
  type Stand,
  schrijf,
  standVan,
  type Werk,
} from './stand.commands.ts'
import { teruggeven } from './teruggeven.ts'

/** Leads for a resident who cannot now. */
export const regieOvernemen = (ctx: Context, door: Medewerker, o: OpRegie & { reden: string }) =>
  opRegie(ctx, door, { ...o, act: 'regie_overnemen' }, async (werk, stand, regie) => {
    const outcome = overnemen(regie, stand, door.id, o.reden)
    if (!outcome.ok) return outcome.reason
    await eindig(werk, stand, regie, { status: 'overgedragen', soort: 'regie_overgenomen', reden: o.reden })
    return undefined
  })

/** The resident leads again. */
export const regieTeruggeven = (ctx: Context, door: Medewerker, o: OpRegie) =>
  opRegie(ctx, door, { ...o, act: 'regie_teruggeven' }, async (werk, stand, regie) => {
    const outcome = teruggeven(regie, stand, door.id)
    if (!outcome.ok) return outcome.reason
    await insertEigen(werk, stand, regie.inwonerId as string, 'regie_teruggegeven')
    return undefined
  })

async function insertEigen(werk: Werk, stand: Stand, inwonerId: string, soort: string): Promise<void> {
  const { ctx, tx, door } = werk
  const id = ctx.ids.nieuw(stand.op)
  await insertRegie(tx, {
    gemeenteId: door.gemeenteId,
    id,
    planId: stand.plan.id,
    laag: 'eigen',
    status: 'aanvaard',
    medewerkerId: null,
    inwonerId,
    doorId: door.id,
    op: stand.op,
  })
  await schrijf(werk, stand, soort, { id, laag: 'eigen' })
}

/**
 * The resident leads from the moment the plan is vastgesteld; called in the transaction of that act.
 * Does nothing when the eigen layer was begun before, also when it was taken over since.
 */
export async function startEigenRegie(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  o: InPlan & { inwonerId: string },
): Promise<void> {
  const stand = await standVan(tx, o)
  if (stand.regies.some((r) => r.laag === 'eigen')) return
  await insertEigen({ ctx, tx, door }, stand, o.inwonerId, 'regie_aanvaard')
}
