// In the work list of everybody: the list of uitsluitingen has not been looked over for a year.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Alert } from '../../ui/alert.tsx'
import { Link } from '../../ui/text.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { verklaardOp } from './uitsluiting.sql.ts'
import { isVerlopen } from './verklaring.ts'

/** Nothing for who did, or has no such list. */
export async function verklaringDeel({ ctx, medewerker }: Call, tx: Tx): Promise<ReactNode> {
  if (!medewerker.rechten.has('uitsluiting:verklaren')) return undefined
  const op = await verklaardOp(tx, medewerker.id)
  if (!isVerlopen({ verklaardOp: op }, ctx.clock.now())) return undefined
  return (
    <Alert kind="info" titel="Kijk uw uitsluitingen na">
      {op
        ? `U deed dit op ${schrijfDatum(datumInAmsterdam(op))}. Eén keer per jaar vragen wij het weer: `
        : 'Dit doet u één keer per jaar: '}
      over wie mag u niets zien, zoals uzelf, uw familie en wie u goed kent? Bevestig dat uw lijst klopt, dan
      verdwijnt dit bericht. <Link href="/werk/uitsluitingen">Naar uw lijst</Link>
    </Alert>
  )
}
