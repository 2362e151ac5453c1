// In the work list of everybody: the list of uitsluitingen has not been looked over for a year.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Alert } from '../../ui/alert.tsx'
import { Link } from '../../ui/text.tsx'
import { verklaardOp } from './uitsluiting.sql.ts'
import { isVerlopen } from './verklaring.ts'

/** Nothing for who did. */
export async function verklaringDeel({ ctx, medewerker }: Call, tx: Tx): Promise<ReactNode> {
  const stand = { verklaardOp: await verklaardOp(tx, medewerker.id) }
  if (!isVerlopen(stand, ctx.clock.now())) return undefined
  return (
    <Alert kind="let_op" titel="Kijk uw uitsluitingen na">
      Over wie mag u niets zien: uzelf, uw familie, wie u goed kent?{' '}
      <Link href="/werk/uitsluitingen">Naar uw lijst</Link>
    </Alert>
  )
}
