// Recomputing running clocks: one in the transaction of the act that changed it, or all after a decree or a mended rule.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result } from '../../platform/result.ts'
import type { Datum } from './datum.ts'
import { type LoopRij, loopVan, lopendNa, type Verschoven, verschuif } from './herrekenen.sql.ts'
import { herrekenen, type Weigering } from './herrekenen.ts'

/** Gives one clock the last day that its facts ask for now; answers that day. */
export async function termijnHerrekenen(tx: Tx, id: string): Promise<Result<Datum, Weigering>> {
  const loop = await loopVan(tx, id)
  const berekend = herrekenen(loop)
  if (!berekend.ok) return berekend
  const { einddatum } = berekend.value
  if (einddatum !== loop.einddatum) await verschuif(tx, [{ id, van: loop.einddatum, naar: einddatum }])
  return done(einddatum)
}

export type Herrekend = {
  readonly nagekeken: number
  /** How many moved, per soort of clock. */
  readonly verschoven: Readonly<Record<string, number>>
  /** How many we could not compute, per reason. */
  readonly overgeslagen: Readonly<Record<string, number>>
}

const portie = 2000
const begin = '00000000-0000-0000-0000-000000000000'

/**
 * Recomputes every running clock of a gemeente, a portion per transaction, and records each day that moved.
 * Doing it twice changes nothing the second time; stopped halfway it goes on where facts and days differ.
 */
export async function termijnenHerrekenen(
  ctx: Pick<Context, 'db' | 'clock' | 'ids'>,
  gemeenteId: number,
): Promise<Herrekend> {
  const verschoven: Record<string, number> = {}
  const overgeslagen: Record<string, number> = {}
  let nagekeken = 0
  for (let na: string | undefined = begin; na !== undefined; ) {
    const rijen: LoopRij[] = await ctx.db.transaction({ gemeenteId }, async (tx) => {
      const lopend = await lopendNa(tx, na ?? begin, portie)
      const nieuw = anders(lopend, overgeslagen)
      for (const { soort } of await bewaar(ctx, tx, gemeenteId, nieuw))
        verschoven[soort] = (verschoven[soort] ?? 0) + 1
      return lopend
    })
    nagekeken += rijen.length
    na = rijen.length < portie ? undefined : rijen.at(-1)?.id
  }
  return { nagekeken, verschoven, overgeslagen }
}

/** The clocks whose facts ask for another day; what cannot be computed is counted. */
function anders(lopend: readonly LoopRij[], overgeslagen: Record<string, number>): Verschoven[] {
  return lopend.flatMap((loop) => {
    const berekend = herrekenen(loop)
    if (!berekend.ok) {
      overgeslagen[berekend.reason] = (overgeslagen[berekend.reason] ?? 0) + 1
      return []
    }
    const naar = berekend.value.einddatum
    return naar === loop.einddatum ? [] : [{ id: loop.id, van: loop.einddatum, naar }]
  })
}

async function bewaar(
  ctx: Pick<Context, 'clock' | 'ids'>,
  tx: Tx,
  gemeenteId: number,
  nieuw: readonly Verschoven[],
) {
  if (nieuw.length === 0) return []
  const verschoven = await verschuif(tx, nieuw)
  for (const { id, soort, van, naar, ...waarover } of verschoven)
    await record(
      tx,
      ctx.ids,
      { gemeenteId },
      {
        soort: 'termijn_herrekend',
        op: ctx.clock.now(),
        ...waarover,
        gegevens: { termijn: id, klok: soort, van, naar },
      },
    )
  return verschoven
}
