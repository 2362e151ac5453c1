// A gesprek that was planned does not outlive the melding, traject or plan it is of: it is called off with it.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { recordAlle } from '../../platform/record.ts'
import { beeindigVerleendBij } from '../autorisatie/autorisatie.sql.ts'
import { beeindigGesprekgrants } from '../autorisatie/gesprekgrant.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { type Eindigt, saveAfgezegd } from './gesprekaf.sql.ts'

type Werk = {
  readonly ctx: Pick<Context, 'ids'>
  readonly tx: Tx
  readonly door: Medewerker
  readonly op: Date
}

/**
 * In the transaction of the act that ends it, each with its own gebeurtenis; who would come along sees it no longer.
 * Call it before the grants get their end: what a gesprek gave ends now, and not in twelve months.
 */
export async function gesprekkenAfzeggen(
  { ctx, tx, door, op }: Werk,
  van: Eindigt,
  reden: string,
): Promise<void> {
  const afgezegd = await saveAfgezegd(tx, van, reden)
  if (afgezegd.length === 0) return
  const soort = 'gesprek_afgezegd'
  await recordAlle(
    tx,
    ctx.ids,
    identiteit(door),
    afgezegd.map(({ id, ...waarvan }) => ({ ...waarvan, soort, op, gegevens: { gesprek: id } })),
  )
  for (const { id } of afgezegd) {
    await beeindigVerleendBij(tx, van, { soort: 'gesprek_gepland', noun: 'gesprek', id }, op)
    await beeindigGesprekgrants(tx, { gesprekId: id }, op)
  }
}
