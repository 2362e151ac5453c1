// On the first page of the functionaris: there is a zegel that nobody who works here can open.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Alert } from '../../ui/alert.tsx'
import { Link } from '../../ui/text.tsx'
import { zonderBewaarder } from './bewaarder.sql.ts'
import { kandidatenVan } from './kandidaten.commands.ts'

/** How many; nothing for who does not name anybody, and nothing while each can be opened. */
export async function bewaarderDeel({ ctx, medewerker }: Call, tx: Tx): Promise<ReactNode> {
  if (!medewerker.rechten.has('zegel:bewaarder_noemen')) return undefined
  const { length } = await zonderBewaarder(tx, await kandidatenVan({ tx, op: ctx.clock.now() }))
  if (length === 0) return undefined
  return (
    <Alert kind="let_op" titel="Zegel zonder bewaarder">
      {length === 1 ? 'Eén zegel kan' : `${length} zegels kan`} niemand meer openen die hier werkt.{' '}
      <Link href="/werk/privacy/zegels">Noem iemand</Link>
    </Alert>
  )
}
