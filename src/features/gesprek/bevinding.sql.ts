// All SQL of bevindingen: what was found per leefgebied in one gesprek.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Bevinding } from './gesprek.ts'

/** Puts these bevindingen in the place of what the gesprek had. */
export async function replaceBevindingen(
  tx: Tx,
  gemeenteId: number,
  gesprekId: string,
  bevindingen: readonly Bevinding[],
): Promise<void> {
  await sql`delete from bevinding where gesprek_id = ${gesprekId}`.execute(tx)
  if (bevindingen.length === 0) return
  await tx
    .insertInto('bevinding')
    .values(
      bevindingen.map((b) => ({
        gemeente_id: gemeenteId,
        gesprek_id: gesprekId,
        leefgebied: b.leefgebied,
        eigen_kracht: b.eigenKracht,
        netwerk: b.netwerk,
        wens: b.wens,
        behoefte: b.behoefte,
        score: b.score ?? null,
      })),
    )
    .execute()
}
