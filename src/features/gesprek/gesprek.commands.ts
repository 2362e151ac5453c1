// What every act on a gesprek has in common: one transaction, once per form, locked, seen, not changed meanwhile.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { type Result, refused } from '../../platform/result.ts'
import type { Op } from '../autorisatie/autorisatie.sql.ts'
import { type Autorisatie, reikt } from '../autorisatie/autorisatie.ts'
import { beslisStuk, type ZegelOp } from '../autorisatie/zegel.ts'
import { identiteit, type Medewerker, type Wet } from '../medewerker/medewerker.ts'
import { type GesprekRij, gesprekVoor, lockGesprek } from './gesprek.sql.ts'

export type Obstakel = 'niet_gevonden' | 'intussen_gewijzigd'

/** Writes what happened to a gesprek; answers the id of the gebeurtenis. */
export const leg = (
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  {
    soort,
    gesprek,
  }: {
    soort: string
    gesprek: Pick<GesprekRij, 'id' | 'huishoudenId' | 'meldingId' | 'planId' | 'trajectId'>
  },
) =>
  record(tx, ctx.ids, identiteit(door), {
    soort,
    op: ctx.clock.now(),
    huishoudenId: gesprek.huishoudenId,
    meldingId: gesprek.meldingId,
    planId: gesprek.planId,
    trajectId: gesprek.trajectId,
    gegevens: { gesprek: gesprek.id },
  })

type Bekeken = Pick<GesprekRij, 'planId' | 'trajectId'> & {
  autorisaties: readonly Autorisatie[]
  isGeheim: boolean
  wet: Wet
  zegel?: ZegelOp
}

/** What this medewerker sees of the melding, plan or traject it is of; denied when there is nothing to see. */
export function besluitOver(
  door: Medewerker,
  { planId, trajectId, autorisaties, isGeheim, wet, zegel }: Bekeken,
) {
  const soort = trajectId ? 'traject' : planId ? 'plan' : 'melding'
  return beslisStuk(door, { soort, autorisaties, isVanEigenTeam: false, isGeheim, wet }, { zegel })
}

/** May this medewerker see what it is of, up to this niveau? */
export function mag(door: Medewerker, bekeken: Bekeken, niveau: 'L2' | 'L3'): boolean {
  const besluit = besluitOver(door, bekeken)
  return besluit.allow && reikt(besluit.niveau, niveau)
}

/** The one thing a gesprek is of, to give or end a grant on. */
export function waarvan({
  meldingId,
  planId,
  trajectId,
}: Pick<GesprekRij, 'meldingId' | 'planId' | 'trajectId'>): Op {
  if (meldingId) return { meldingId }
  return trajectId ? { trajectId } : { planId: planId ?? '' }
}

/** One act on a locked gesprek that this medewerker may see up to the niveau; refused when somebody was first. */
export const opGesprek = <W extends string>(
  ctx: Context,
  door: Medewerker,
  o: { id: string; versie?: number; sleutel: string; act: string; niveau: 'L2' | 'L3' },
  work: (tx: Tx, gesprek: GesprekRij, op: Date) => Promise<Result<{ gesprekId: string }, W>>,
) =>
  eenKeer<{ gesprekId: string }, W | Obstakel>(ctx, door, o, async ({ tx, op }) => {
    await lockGesprek(tx, o.id)
    const gesprek = await gesprekVoor(tx, door, o.id, op)
    if (!gesprek || !mag(door, gesprek, o.niveau)) return refused('niet_gevonden')
    if (o.versie !== undefined && o.versie !== gesprek.versie) return refused('intussen_gewijzigd')
    return work(tx, gesprek, op)
  })
