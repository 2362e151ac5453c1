// What every act on a huishouden shares: once per form, locked, seen, not changed meanwhile, and what it leaves behind.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { Verschoven } from '../../platform/botsing.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { autorisatiesInHuishouden } from '../autorisatie/autorisatie.sql.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { type HuisRij, huisVan, lockHuizen } from './huishouden.sql.ts'

export type Obstakel = 'niet_gevonden' | 'intussen_gewijzigd'
export type Verzoek = { readonly huishoudenId: string; readonly versie: number; readonly sleutel: string }
export type Werk = {
  readonly ctx: Context
  readonly tx: Tx
  readonly door: Medewerker
  readonly huis: HuisRij
  readonly op: Date
  readonly vandaag: Datum
}

/** May this medewerker see who live here (L2 on anything of the huishouden); undefined when not, as when it is not there. */
export async function besluitOpHuishouden(
  { ctx, tx, door }: Pick<Werk, 'ctx' | 'tx' | 'door'>,
  huishoudenId: string,
): Promise<Allow | undefined> {
  const autorisaties = await autorisatiesInHuishouden(tx, door, huishoudenId, ctx.clock.now())
  const isGeheim = await isGeheimOp(tx, { huishoudenId })
  const voorwerp = { soort: 'inwoner', autorisaties, isVanEigenTeam: false, isGeheim } as const
  const besluit = decide(door, voorwerp, 'behandeling')
  return besluit.allow && reikt(besluit.niveau, 'L2') ? besluit : undefined
}

/** Whether who acted still sees who live there: the work that gave sight may have gone along with somebody. */
export type Gedaan = { readonly huishoudenId: string; readonly zietHuis: boolean }

/**
 * One act on one huishouden; a second submit of the same form answers the first.
 * `ook` names the huishoudens that change along, so that all are locked before anything is read.
 */
export function opHuishouden<W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { act: string; ook?: (tx: Tx) => Promise<readonly string[]> },
  doe: (werk: Werk) => Promise<W | undefined>,
): Promise<Result<Gedaan, W | Obstakel>> {
  const { huishoudenId } = o
  return eenKeer<Gedaan, W | Obstakel>(ctx, door, o, async ({ tx, op }) => {
    const vast = [huishoudenId, ...((await o.ook?.(tx)) ?? [])]
    await lockHuizen(tx, vast)
    // Who moved while this waited lives in a huishouden that is not held yet; taken now, two would wait for each other.
    if ((await o.ook?.(tx))?.some((id) => !vast.includes(id))) throw new Verschoven('somebody moved')
    const huis = await huisVan(tx, huishoudenId)
    if (!huis || !(await besluitOpHuishouden({ ctx, tx, door }, huishoudenId)))
      return refused('niet_gevonden')
    if (huis.versie !== o.versie) return refused('intussen_gewijzigd')
    const reason = await doe({ ctx, tx, door, huis, op, vandaag: datumInAmsterdam(op) })
    if (reason) return refused(reason)
    const zietHuis = (await besluitOpHuishouden({ ctx, tx, door }, huishoudenId)) !== undefined
    return done({ huishoudenId, zietHuis })
  })
}

/** Writes what happened in a huishouden, of whom, with days and codes. */
export const gebeurd = (
  { ctx, tx, door, huis, op }: Werk,
  soort: string,
  o: {
    huishoudenId?: string
    inwonerId?: string
    gegevens?: Readonly<Record<string, string | number | boolean | null>>
  } = {},
): Promise<string> =>
  record(tx, ctx.ids, identiteit(door), { soort, op, ...o, huishoudenId: o.huishoudenId ?? huis.id })
