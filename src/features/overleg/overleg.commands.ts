// What every act on an overleg has in common: one transaction, once per form, locked, seen, not changed meanwhile.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { type Autorisatie, reikt } from '../autorisatie/autorisatie.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { lockOverleg, overlegVoor } from './overleg.sql.ts'
import type { Overleg } from './overleg.ts'

export type Obstakel = 'niet_gevonden' | 'intussen_gewijzigd'
export type Verzoek = { readonly id: string; readonly versie: number | undefined; readonly sleutel: string }
export type OverlegRij = NonNullable<Awaited<ReturnType<typeof overlegVoor>>>
export type Werk = {
  readonly ctx: Context
  readonly tx: Tx
  readonly door: Medewerker
  readonly overleg: OverlegRij
  readonly op: Date
}

type Bekeken = {
  readonly opPlan: readonly Autorisatie[]
  readonly opOverleg?: readonly Autorisatie[]
  readonly isGeheim: boolean
}

/** Who works with the plan, sees the whole overleg and may act on it; undefined for everybody else. */
export function alsBehandelaar(door: Medewerker, { opPlan, isGeheim }: Bekeken): Allow | undefined {
  const voorwerp = { soort: 'plan', autorisaties: opPlan, isVanEigenTeam: false, isGeheim } as const
  const besluit = decide(door, voorwerp, 'behandeling')
  return besluit.allow && reikt(besluit.niveau, 'L2') ? besluit : undefined
}

/** Who was asked to the table, and for as long as that lasts. */
export function alsGast(door: Medewerker, { opOverleg = [], isGeheim }: Bekeken): Allow | undefined {
  const voorwerp = { soort: 'overleg', autorisaties: opOverleg, isVanEigenTeam: false, isGeheim } as const
  const besluit = decide(door, voorwerp, 'behandeling')
  return besluit.allow ? besluit : undefined
}

/** Does one act on one overleg; a second submit of the same form answers the first. */
export function opOverleg<W extends string>(
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly act: string },
  doe: (werk: Werk) => Promise<W | undefined>,
): Promise<Result<{ overlegId: string }, W | Obstakel>> {
  return eenKeer<{ overlegId: string }, W | Obstakel>(ctx, door, o, async ({ tx, op }) => {
    await lockOverleg(tx, o.id)
    const overleg = await overlegVoor(tx, door, o.id, op)
    if (!overleg || !alsBehandelaar(door, overleg)) return refused('niet_gevonden')
    if (o.versie !== undefined && o.versie !== overleg.versie) return refused('intussen_gewijzigd')
    const reason = await doe({ ctx, tx, door, overleg, op })
    return reason ? refused(reason) : done({ overlegId: o.id })
  })
}

/** Writes what happened to an overleg; answers the id of the gebeurtenis. */
export const gebeurd = (
  { ctx, tx, door, op }: Omit<Werk, 'overleg'>,
  overleg: Pick<Overleg, 'id' | 'planId' | 'huishoudenId'>,
  soort: string,
  gegevens: Readonly<Record<string, string>> = {},
): Promise<string> =>
  record(tx, ctx.ids, identiteit(door), {
    soort,
    op,
    planId: overleg.planId,
    huishoudenId: overleg.huishoudenId,
    gegevens: { overleg: overleg.id, ...gegevens },
  })
