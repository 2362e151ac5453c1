// What every act on an overdracht has in common: one transaction, once per form, locked, seen, and what it leaves behind.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import type { Antwoord } from '../../platform/eenmalig.ts'
import { record } from '../../platform/record.ts'
import { type Result, refused } from '../../platform/result.ts'
import { autorisatiesOp } from '../autorisatie/autorisatie.sql.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import { houdHuishoudenVan } from '../autorisatie/huishouden.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { lockOverdracht } from './overdracht.sql.ts'
import type { Stand } from './overdracht.ts'

export type OpOverdracht = { readonly overdrachtId: string; readonly sleutel: string }

/** May this medewerker see this overdracht now, and up to which niveau; the receiver by team or name, the sender by the card. */
export async function besluitOp(
  { tx, door, op }: Pick<Werk, 'tx' | 'door' | 'op'>,
  o: Pick<Stand, 'id' | 'huishoudenId' | 'naarTeamId' | 'status'>,
): Promise<Allow | undefined> {
  const besluit = decide(
    door,
    {
      soort: 'overdracht',
      autorisaties: await autorisatiesOp(tx, door, { overdrachtId: o.id }, op),
      isVanEigenTeam:
        (o.status === 'aangeboden' || o.status === 'aanvaard') &&
        door.teams.some(({ id }) => id === o.naarTeamId),
      isGeheim: await isGeheimOp(tx, { huishoudenId: o.huishoudenId }),
    },
    'behandeling',
  )
  return besluit.allow ? besluit : undefined
}

/** Does one act on one overdracht that this medewerker may see; a second submit answers the first. */
export const opOverdracht = <A extends Antwoord, W extends string>(
  ctx: Context,
  door: Medewerker,
  o: OpOverdracht & { readonly act: string },
  doe: (werk: Werk, stand: Stand) => Promise<Result<A, W>>,
): Promise<Result<A, W | 'niet_gevonden'>> =>
  eenKeer<A, W | 'niet_gevonden'>(ctx, door, o, async (werk) => {
    // Before the overdracht itself, as every act on a huishouden does.
    await houdHuishoudenVan(werk.tx, 'overdracht', o.overdrachtId)
    const stand = await lockOverdracht(werk.tx, o.overdrachtId)
    if (!stand || !(await besluitOp(werk, stand))) return refused('niet_gevonden')
    return doe(werk, stand)
  })

type Over = Pick<Stand, 'id' | 'inwonerId'> &
  Partial<Pick<Stand, 'meldingId' | 'trajectId' | 'planId'>> & { readonly huishoudenId: string | null }

/** Writes what happened to an overdracht; ids and codes only. Answers the id of the gebeurtenis. */
export const gebeurd = (
  { ctx, tx, door, op }: Werk,
  o: Over,
  soort: string,
  gegevens: Readonly<Record<string, string | boolean | null>> = {},
): Promise<string> =>
  record(tx, ctx.ids, identiteit(door), {
    soort,
    op,
    huishoudenId: o.huishoudenId,
    inwonerId: o.inwonerId,
    meldingId: o.meldingId,
    trajectId: o.trajectId,
    planId: o.planId,
    gegevens: { overdracht: o.id, ...gegevens },
  })
