// Moving gesprekken to somebody else within the transaction of another act; who may see one follows its melding, plan or traject.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { recordAlle } from '../../platform/record.ts'
import { beeindigGesprekgrants } from '../autorisatie/gesprekgrant.sql.ts'
import { insertVele } from '../autorisatie/vele.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { waarvan } from './gesprek.commands.ts'
import { saveVerhuisd, type Verhuisd } from './verplaatsen.sql.ts'

type Werk = { readonly ctx: Context; readonly tx: Tx; readonly door: Medewerker; readonly op: Date }

/** The caller locked them and decided. One of a plan or a traject gives L3 on that, or nobody could write it down. */
export async function gesprekkenVerplaatsen(werk: Werk, gesprekken: readonly Verhuisd[]): Promise<void> {
  const { ctx, tx, door, op } = werk
  if (gesprekken.length === 0) return
  await saveVerhuisd(tx, gesprekken)
  await beeindigGesprekgrants(tx, { medewerkerIds: [...new Set(gesprekken.map(({ vanId }) => vanId))] }, op)
  const events = await recordAlle(
    tx,
    ctx.ids,
    identiteit(door),
    gesprekken.map((g) => ({
      soort: 'gesprek_verplaatst',
      op,
      huishoudenId: g.huishoudenId,
      meldingId: g.meldingId,
      planId: g.planId,
      trajectId: g.trajectId,
      gegevens: { gesprek: g.id, medewerker: g.behandelaarId, van_medewerker: g.vanId },
    })),
  )
  const grants = gesprekken.flatMap((g, at) =>
    g.meldingId === null
      ? [
          {
            id: ctx.ids.nieuw(),
            ...waarvan(g),
            medewerkerId: g.behandelaarId,
            niveau: 'L3' as const,
            wet: g.wet,
            doel: 'behandeling' as const,
            grondslag: 'gesprek',
            van: op,
            gebeurtenisId: events[at] as string,
          },
        ]
      : [],
  )
  await insertVele(tx, door.gemeenteId, grants)
}
