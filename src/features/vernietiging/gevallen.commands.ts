// What is destroyed is counted no longer: figures that were final are kept, and of the rest nothing says any more that it was there.

import type { Tx } from '../../platform/db.ts'
import { insertVuil } from '../monitor/geval.sql.ts'
import { gevallenBijInTx } from '../monitor/gevallen.commands.ts'

/** Call it when the rows are gone; `wissen` holds the ids that went, by table. */
export async function vergeetGevallen(
  tx: Tx,
  gemeenteId: number,
  o: {
    readonly huishoudens: readonly string[]
    readonly wissen: Readonly<Record<string, readonly string[]>>
  },
): Promise<void> {
  const { melding: meldingen = [], contact: contacten = [] } = o.wissen
  await insertVuil(tx, gemeenteId, { huishoudens: o.huishoudens, meldingen, contacten })
  await gevallenBijInTx(tx, gemeenteId)
}
