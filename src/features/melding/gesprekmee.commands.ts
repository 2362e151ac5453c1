// What is still to be held or written down about a melding goes along to who has that melding now.

import type { Context } from '../../context.ts'
import { recordAlle } from '../../platform/record.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { saveMeegegaan } from './gesprekmee.sql.ts'
import type { Verdeeld } from './toewijzing.commands.ts'

/**
 * In the transaction that hands the melding on: who planned one no longer sees it, and nobody would come.
 * A colleague who planned one next to the behandelaar keeps it as long as the melding stays in their team.
 */
export async function gesprekkenMee(
  ctx: Pick<Context, 'ids'>,
  door: Medewerker,
  { tx, melding, op }: Verdeeld,
  naar: { readonly teamId: string; readonly behandelaarId: string },
): Promise<void> {
  const alleenVan = melding.teamId === naar.teamId ? melding.behandelaarId : null
  const mee = await saveMeegegaan(tx, { meldingId: melding.id, naarId: naar.behandelaarId, alleenVan })
  if (mee.length === 0) return
  await recordAlle(
    tx,
    ctx.ids,
    identiteit(door),
    mee.map(({ id, vanId, huishoudenId }) => ({
      soort: 'gesprek_verplaatst',
      op,
      huishoudenId,
      meldingId: melding.id,
      gegevens: { gesprek: id, medewerker: naar.behandelaarId, van_medewerker: vanId },
    })),
  )
}
