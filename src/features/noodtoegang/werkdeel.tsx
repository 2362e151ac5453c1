// In the work list: a colleague asks a second person now, or the privacy officer has something to look over.

import type { ReactNode } from 'react'
import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Alert } from '../../ui/alert.tsx'
import { Link } from '../../ui/text.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import { telBijMij, tweedeGevraagd } from './noodtoegang.sql.ts'
import { grens, na } from './noodtoegang.ts'
import { telTeBeoordelen } from './privacy.sql.ts'

/** Without anything of the resident; nothing for who has no part in it. */
export async function noodDeel({ ctx, medewerker }: Call, tx: Tx): Promise<ReactNode> {
  const { rechten, id: doorId } = medewerker
  const vanaf = na(ctx.clock.now(), -grens.tweede)
  const vraagt = rechten.has('noodtoegang:bevestigen') ? await tweedeGevraagd(tx, { doorId, vanaf }) : []
  const wacht = rechten.has('noodtoegang:beoordelen') ? await telTeBeoordelen(tx) : undefined
  const bijMij = await telBijMij(tx, { doorId, vanaf: na(ctx.clock.now(), -2 * grens.duur) })
  return (
    <>
      {bijMij > 0 && (
        <Alert kind="let_op" titel="Een collega nam noodtoegang">
          {bijMij === 1 ? 'Tot een dossier van u.' : `Tot ${bijMij} dossiers van u.`} U vindt het in uw lijst.
          Wat er is bekeken, wordt beoordeeld.
        </Alert>
      )}
      {vraagt.length > 0 && (
        <Alert kind="let_op" titel="Een collega vraagt een tweede persoon">
          {vraagt.map(({ verzoek }) => verzoek.medewerker).join(', ')}.{' '}
          <Link href="/werk/noodtoegang">Naar het verzoek</Link>
        </Alert>
      )}
      {wacht && wacht.aantal > 0 && (
        <Alert kind="let_op" titel="Noodtoegang te beoordelen">
          {wacht.aantal === 1 ? 'Eén keer' : `${wacht.aantal} keer`}
          {wacht.voor && `, de eerste uiterlijk ${schrijfDatum(wacht.voor)}`}.{' '}
          <Link href="/werk/privacy/noodtoegang">Naar de noodtoegang</Link>
        </Alert>
      )}
    </>
  )
}
