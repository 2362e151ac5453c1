// Moving trajecten to somebody else within the transaction of another act: rows, gebeurtenissen and grants, set by set.

import type { Werk } from '../../eenkeer.ts'
import { recordAlle } from '../../platform/record.ts'
import { beeindigMeegegevenVan, beeindigVele, insertVele } from '../autorisatie/vele.sql.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { eerdereVan, saveVerhuisd, type Verhuisd } from './verplaatsen.sql.ts'

/** The caller locked them and decided; who sees them from now on is as `geefToewijzing` gives it to one. */
export async function trajectenVerplaatsen(werk: Werk, trajecten: readonly Verhuisd[]): Promise<void> {
  const { ctx, tx, door, op } = werk
  if (trajecten.length === 0) return
  await saveVerhuisd(tx, trajecten)
  const events = await recordAlle(tx, ctx.ids, identiteit(door), trajecten.map(gebeurtenis(op)))
  const ids = trajecten.map(({ id }) => id)
  await beeindigVele(tx, { soort: 'traject', ids, grondslagen: ['toewijzing'], nu: op })
  const eerdere = await eerdereVan(tx, trajecten, datumInAmsterdam(op))
  await beeindigMeegegevenVan(tx, { trajectIds: ids, op: eerdere.map(({ id }) => id), nu: op })
  const bij = new Map(trajecten.map((t, at) => [t.id, { t, gebeurtenisId: events[at] as string }]))
  const grant = (id: string, { t, gebeurtenisId }: { t: Verhuisd; gebeurtenisId: string }) =>
    ({
      id: ctx.ids.nieuw(),
      trajectId: id,
      wet: t.wet,
      doel: 'behandeling',
      van: op,
      gebeurtenisId,
    }) as const
  await insertVele(tx, door.gemeenteId, [
    ...[...bij.values()].flatMap((b) => [
      { ...grant(b.t.id, b), teamId: b.t.teamId, niveau: 'L3' as const, grondslag: 'toewijzing' },
      {
        ...grant(b.t.id, b),
        medewerkerId: b.t.behandelaarId,
        niveau: 'L4' as const,
        grondslag: 'toewijzing',
      },
    ]),
    ...eerdere.flatMap(({ id, doorTrajectId, isMeegegeven }) => {
      const b = bij.get(doorTrajectId)
      return b && isMeegegeven
        ? [
            {
              ...grant(id, b),
              medewerkerId: b.t.behandelaarId,
              niveau: 'L3' as const,
              grondslag: 'eerder_traject',
            },
          ]
        : []
    }),
  ])
}

const gebeurtenis = (op: Date) => (t: Verhuisd) => ({
  soort: 'traject_toegewezen',
  op,
  trajectId: t.id,
  huishoudenId: t.huishoudenId,
  inwonerId: t.inwonerId,
  planId: t.planId,
  gegevens: {
    team: t.teamId,
    medewerker: t.behandelaarId,
    van_team: t.vanTeamId,
    van_medewerker: t.vanId,
  },
})
