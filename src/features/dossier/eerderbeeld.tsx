// What was tried as one reader may see it: one page of it, with how much there is in all.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { type Masked, present } from '../autorisatie/present.ts'
import { eerderVan } from './eerder.sql.ts'
import { type Eerder, eenmaal, eerderWeergave } from './eerder.ts'
import { eerderLijst } from './eerderlijst.sql.ts'
import { besluitOver, type Zicht } from './zicht.tsx'

/** As many as are read at a glance; a household of many years has hundreds. */
export const eerderPerBladzij = 5

export type EerderBeeld = {
  readonly regels: readonly Masked<Eerder>[]
  readonly aantal: number
  /** The page that was asked for, or the last there is. */
  readonly bladzij: number
}

/** As far as the reader sees what it was; that it came back only to who sees the melding it came with. */
export async function eerderBeeld(
  { gezien }: Call,
  tx: Tx,
  { hoofd, beslist }: Zicht,
  gevraagd: number,
): Promise<EerderBeeld> {
  const lijst = (await eerderLijst(tx, hoofd.id)).filter((e) => {
    const besluit = besluitOver(beslist, e)
    return besluit && reikt(besluit.niveau, 'L2')
  })
  const alles = eenmaal(lijst)
  const bladzij = Math.max(1, Math.min(gevraagd, Math.ceil(alles.length / eerderPerBladzij)))
  const vanaf = (bladzij - 1) * eerderPerBladzij
  const ids = alles.slice(vanaf, vanaf + eerderPerBladzij).map(({ id }) => id)
  const regels = ids.length > 0 ? await eerderVan(tx, hoofd.id, ids) : []
  return {
    aantal: alles.length,
    bladzij,
    regels: regels.flatMap((e) => {
      const besluit = besluitOver(beslist, e)
      const terug = e.terug.filter(({ meldingId }) =>
        besluitOver(beslist, { meldingId, planId: null, trajectId: null }),
      )
      return besluit ? [present(gezien, besluit, eerderWeergave, { ...e, terug })] : []
    }),
  }
}
