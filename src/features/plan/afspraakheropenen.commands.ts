// What was said of a promise by mistake is taken back: what the button and the act ask, and the act.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { afsprakenVan, gezegdSinds, saveHeropend } from './afspraak.sql.ts'
import type { Afspraak } from './afspraak.ts'
import { afspraakHeropenen, type Feiten } from './afspraakheropenen.ts'
import { doelenVan } from './doel.sql.ts'
import { gebeurd, opPlan, type Verzoek } from './plan.commands.ts'
import type { Plan, Resultaat } from './plan.ts'

type Doel = { readonly id: string; readonly resultaat: Resultaat | null }

/** What the rule asks of each promise of a plan: the last word of today, and how its doel stands. */
export async function heropenFeiten(
  tx: Tx,
  door: Medewerker,
  o: { readonly plan: Pick<Plan, 'huishoudenId'>; readonly doelen: readonly Doel[]; readonly nu: Date },
): Promise<(afspraak: Pick<Afspraak, 'id' | 'doelId'>) => Feiten> {
  const gezegd = await gezegdSinds(tx, o.plan.huishoudenId, datumInAmsterdam(o.nu))
  return ({ id, doelId }) => ({
    doelResultaat: o.doelen.find((doel) => doel.id === doelId)?.resultaat ?? null,
    isZelfVandaagGezegd: gezegd.find(({ afspraakId }) => afspraakId === id)?.doorId === door.id,
  })
}

/** It was a slip: the promise stands open again. */
export const planAfspraakHeropenen = (ctx: Context, door: Medewerker, o: Verzoek & { afspraakId: string }) =>
  opPlan(ctx, door, { ...o, act: 'afspraak_heropenen' }, async (werk) => {
    const { tx, plan, op } = werk
    const afspraak = (await afsprakenVan(tx, plan.id)).find(({ id }) => id === o.afspraakId)
    if (!afspraak) return 'niet_gevonden'
    const feiten = await heropenFeiten(tx, door, { plan, doelen: await doelenVan(tx, plan.id), nu: op })
    const outcome = afspraakHeropenen(plan, afspraak, feiten(afspraak))
    if (!outcome.ok) return outcome.reason
    await saveHeropend(tx, outcome.value)
    await gebeurd(werk, 'afspraak_heropend', { afspraak: outcome.value, was: afspraak.status })
    return undefined
  })
