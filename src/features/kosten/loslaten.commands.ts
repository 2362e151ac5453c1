// Every month: declaraties of people without a file here lose whom they were for once the term of their wet is over.

import type { Context } from '../../context.ts'
import { record } from '../../platform/record.ts'
import { type Datum, datumInAmsterdam, jaarVan } from '../termijn/datum.ts'
import { laatLos } from './kosten.sql.ts'

/** Wmo 2015 5.3.4 lid 1 and Jeugdwet 7.3.8 lid 3, in years after the year it was about; who has a file follows the bewaartermijn of that. */
const jaren = { wmo: 15, jeugdwet: 20 } as const

/** The first day of the year until which it is over. */
const grens = (vandaag: Datum, wet: keyof typeof jaren): Datum => `${jaarVan(vandaag) - jaren[wet]}-01-01`

/** Answers how many; the amount, the product and the year stay. */
export const declaratiesLoslatenForJob = (
  { db, clock, ids }: Pick<Context, 'db' | 'clock' | 'ids'>,
  gemeenteId: number,
): Promise<number> =>
  db.transaction({ gemeenteId }, async (tx) => {
    const op = clock.now()
    const vandaag = datumInAmsterdam(op)
    const aantal = await laatLos(tx, { wmo: grens(vandaag, 'wmo'), jeugdwet: grens(vandaag, 'jeugdwet') })
    if (aantal > 0)
      await record(tx, ids, { gemeenteId }, { soort: 'kosten_losgelaten', op, gegevens: { aantal } })
    return aantal
  })
