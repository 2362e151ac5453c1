// On the first page of who may agree to it: a vernietigingslijst waits.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import { Alert } from '../../ui/alert.tsx'
import { Link } from '../../ui/text.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { lijstVoorAkkoord } from './akkoord.commands.ts'

/** How many lines and since when, with nothing of what they hold; nothing for who drew it up or agreed already. */
export async function akkoordDeel({ ctx, medewerker }: Call): Promise<ReactNode> {
  const lijst = await lijstVoorAkkoord(ctx, medewerker)
  if (!lijst) return undefined
  const regels = lijst.erop === 1 ? '1 regel' : `${lijst.erop} regels`
  return (
    <Alert kind="let_op" titel="Een vernietigingslijst wacht op uw akkoord">
      {`${regels}, opgesteld op ${schrijfDatum(datumInAmsterdam(lijst.opgesteldOp))}. `}
      <Link href={`/werk/beheer/vernietiging/${lijst.id}`}>Naar de lijst</Link>
    </Alert>
  )
}
