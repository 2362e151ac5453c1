// What the night does of a list that two agreed on: one line at a time, each in its own transaction, so that it goes on where it stopped.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { lockLijst, openLijst, saveRegel, saveStatus, volgendeRegel } from './lijst.sql.ts'
import { rondAf, vernietig } from './vernietigen.commands.ts'
import type { Vernietiging } from './vernietiging.ts'
import type { Lijst, Regel } from './vernietigingslijst.ts'

type Middelen = Pick<Context, 'db' | 'clock' | 'ids' | 'wislijst' | 'opslag'>

/** Destroys at most so many lines; answers whether there is more to do. */
export async function vernietigenForJob(
  ctx: Middelen,
  gemeenteId: number,
  hoogstens: number,
): Promise<boolean> {
  for (let n = 0; n < hoogstens; n++) if (!(await eenRegel(ctx, gemeenteId))) return false
  return true
}

/** The next line of the list that was agreed on; false when there is none. */
async function eenRegel(ctx: Middelen, gemeenteId: number): Promise<boolean> {
  const gewist: Vernietiging[] = []
  try {
    return await ctx.db.transaction({ gemeenteId }, async (tx) => {
      const open = await openLijst(tx)
      const lijst = open?.status === 'goedgekeurd' ? await lockLijst(tx, open.id) : undefined
      if (lijst?.status !== 'goedgekeurd') return false
      const regel = await volgendeRegel(tx, lijst.id)
      if (!regel) {
        await sluit(ctx, tx, gemeenteId, lijst)
        return false
      }
      const vernietiging = await regelUitvoeren(ctx, tx, { gemeenteId, lijst, regel })
      if (vernietiging) gewist.push(vernietiging)
      return true
    })
  } finally {
    await rondAf(ctx, gemeenteId, gewist)
  }
}

type Uit = { readonly gemeenteId: number; readonly lijst: Lijst; readonly regel: Regel }

/** Judged anew at this moment: what came in the way since stays, and says why. */
async function regelUitvoeren(
  ctx: Middelen,
  tx: Tx,
  { gemeenteId, lijst, regel }: Uit,
): Promise<Vernietiging | undefined> {
  const { soort, dingId, duur, bron, eind, resultaat } = regel
  const op = ctx.clock.now()
  const uitkomst = await vernietig(ctx, tx, {
    ...{ gemeenteId, soort, id: dingId, doorIds: lijst.akkoordIds },
    grond: { soort: 'bewaartermijn', lijstId: lijst.id, duur, bron, eind, resultaat },
  })
  // With the last of a huishouden it went along already.
  const isWeg = uitkomst.ok || uitkomst.reason === 'is_er_niet'
  await saveRegel(tx, {
    ...{ id: regel.id, op, status: isWeg ? 'vernietigd' : 'gebleven' },
    ...(!isWeg && { belemmering: uitkomst.reason }),
  })
  return uitkomst.ok ? uitkomst.value : undefined
}

async function sluit(ctx: Middelen, tx: Tx, gemeenteId: number, lijst: Lijst): Promise<void> {
  const op = ctx.clock.now()
  await saveStatus(tx, lijst.id, 'uitgevoerd', op)
  await record(
    tx,
    ctx.ids,
    { gemeenteId },
    { soort: 'vernietigingslijst_uitgevoerd', op, gegevens: { lijst: lijst.id } },
  )
}
