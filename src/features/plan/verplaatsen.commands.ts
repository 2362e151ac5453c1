// Moving open afspraken to a colleague within the transaction of another act: what was promised stays promised.

import type { Werk } from '../../eenkeer.ts'
import { recordAlle } from '../../platform/record.ts'
import { insertVele } from '../autorisatie/vele.sql.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { saveVerhuisd, type Verhuisd } from './verplaatsen.sql.ts'

/** The caller locked them and decided. Who promises reads the plan it stands in (L2). */
export async function afsprakenVerplaatsen(werk: Werk, afspraken: readonly Verhuisd[]): Promise<void> {
  const { ctx, tx, door, op } = werk
  if (afspraken.length === 0) return
  await saveVerhuisd(tx, afspraken)
  const events = await recordAlle(
    tx,
    ctx.ids,
    identiteit(door),
    afspraken.map((a) => ({
      soort: 'afspraak_verplaatst',
      op,
      huishoudenId: a.huishoudenId,
      planId: a.planId,
      gegevens: { afspraak: a.id, medewerker: a.medewerkerId, van_medewerker: a.vanId },
    })),
  )
  await insertVele(
    tx,
    door.gemeenteId,
    afspraken.map((a, at) => ({
      id: ctx.ids.nieuw(),
      planId: a.planId,
      medewerkerId: a.medewerkerId,
      niveau: 'L2',
      wet: 'geen',
      doel: 'behandeling',
      grondslag: 'afspraak',
      van: op,
      gebeurtenisId: events[at] as string,
    })),
  )
}
