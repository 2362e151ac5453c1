// Recomputing the grants of a gemeente: now, for who asks, and every night, with a line in the log that says how many differ.

import type { Context } from '../../context.ts'
import { record } from '../../platform/record.ts'
import { verschillenNu } from './herrekening.sql.ts'
import type { Verschil } from './herrekening.ts'

/** More than this is not a slip but a fault, and the first say enough. */
export const hoogstens = 500

/** What differs now; nothing is mended by it, for what is wrong must first be understood. */
export const autorisatiesNarekenen = (
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  gemeenteId: number,
): Promise<readonly Verschil[]> =>
  db.transaction({ gemeenteId }, (tx) => verschillenNu(tx, clock.now(), hoogstens))

/** The same in the night; the line in the log is what the first page of the privacy officer reads. Answers how many. */
export const autorisatiesNarekenenForJob = (
  { db, clock, ids }: Pick<Context, 'db' | 'clock' | 'ids'>,
  gemeenteId: number,
): Promise<number> =>
  db.transaction({ gemeenteId }, async (tx) => {
    const op = clock.now()
    const { length: verschillen } = await verschillenNu(tx, op, hoogstens)
    await record(tx, ids, { gemeenteId }, { soort: 'autorisaties_nagerekend', op, gegevens: { verschillen } })
    return verschillen
  })
