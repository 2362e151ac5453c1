// Moving meldingen to somebody else within the transaction of another act: rows, gebeurtenissen and grants, set by set.

import type { Werk } from '../../eenkeer.ts'
import { recordAlle } from '../../platform/record.ts'
import { beeindigVele, insertVele } from '../autorisatie/vele.sql.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { saveVerhuisd, type Verhuisd } from './verplaatsen.sql.ts'

/** The caller locked them and decided; who was invited to a gesprek that moves along keeps what that gave. */
export async function meldingenVerplaatsen(werk: Werk, meldingen: readonly Verhuisd[]): Promise<void> {
  const { ctx, tx, door, op } = werk
  if (meldingen.length === 0) return
  await saveVerhuisd(tx, meldingen, op)
  const gebeurtenissen = await recordAlle(tx, ctx.ids, identiteit(door), meldingen.map(gebeurtenis(op)))
  const ids = meldingen.map(({ id }) => id)
  await beeindigVele(tx, { soort: 'melding', ids, grondslagen: ['toewijzing'], nu: op })
  const grants = meldingen.flatMap((m, at) => {
    const grant = {
      meldingId: m.id,
      wet: 'geen',
      doel: 'behandeling',
      grondslag: 'toewijzing',
      van: op,
      gebeurtenisId: gebeurtenissen[at] as string,
    } as const
    return [
      { ...grant, id: ctx.ids.nieuw(), teamId: m.teamId, niveau: 'L3' },
      { ...grant, id: ctx.ids.nieuw(), medewerkerId: m.behandelaarId, niveau: 'L4' },
    ] as const
  })
  await insertVele(tx, door.gemeenteId, grants)
}

const gebeurtenis = (op: Date) => (m: Verhuisd) => ({
  soort: 'melding_toegewezen',
  op,
  meldingId: m.id,
  huishoudenId: m.huishoudenId,
  inwonerId: m.inwonerId,
  planId: m.planId,
  gegevens: {
    team: m.teamId,
    medewerker: m.behandelaarId,
    van_team: m.vanTeamId,
    van_medewerker: m.vanId,
    deur: m.deur,
  },
})
