// On the first page of the privacy officer: a medewerker asks that somebody goes off their list.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Alert } from '../../ui/alert.tsx'
import { Link } from '../../ui/text.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { telWachtend } from './privacy.sql.ts'

/** Without whom it is about; nothing for who does not decide. */
export async function verzoekDeel({ medewerker }: Call, tx: Tx): Promise<ReactNode> {
  if (!medewerker.rechten.has('uitsluiting:beoordelen')) return undefined
  const { aantal, sinds } = await telWachtend(tx)
  if (aantal === 0 || sinds === null) return undefined
  const gevraagd = schrijfDatum(datumInAmsterdam(sinds))
  return (
    <Alert kind="let_op" titel="Uitsluiting te besluiten">
      {aantal === 1
        ? `Eén verzoek, gevraagd op ${gevraagd}.`
        : `${aantal} verzoeken, het oudste van ${gevraagd}.`}{' '}
      <Link href="/werk/privacy/uitsluitingen">Naar de uitsluitingen</Link>
    </Alert>
  )
}
