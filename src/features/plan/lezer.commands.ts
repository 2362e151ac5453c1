// With whom a part of the plan is shared.

import type { Context } from '../../context.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { doelenVan } from './doel.sql.ts'
import { mensenVan, replaceLezingen } from './lezer.sql.ts'
import { openstellen } from './openstellen.ts'
import { alsMens, type Bewerking, gebeurd, opPlan } from './plan.commands.ts'

/** Chooses the readers of one doel, or of the words on top; counts as no change of what people said yes to. */
export const planOpenstellen = (
  ctx: Context,
  door: Medewerker,
  o: Bewerking & { doelId: string | undefined; inwonerIds: readonly string[] },
) =>
  opPlan(ctx, door, { ...o, act: 'plan_openstellen', niveau: 'L3' }, async (werk) => {
    const { tx, plan, op } = werk
    const doelId = o.doelId ?? null
    const feiten = {
      doelIds: (await doelenVan(tx, plan.id)).map(({ id }) => id),
      mensen: (await mensenVan(tx, plan.huishoudenId, datumInAmsterdam(op))).map((mens) => alsMens(mens, op)),
    }
    const outcome = openstellen(plan, { doelId, inwonerIds: o.inwonerIds }, feiten)
    if (!outcome.ok) return outcome.reason
    const lezingen = outcome.value.map((lezing) => ({ ...lezing, id: ctx.ids.nieuw(op) }))
    await replaceLezingen(
      tx,
      { gemeenteId: door.gemeenteId, planId: plan.id, doelId, doorId: door.id, op },
      lezingen,
    )
    await gebeurd(werk, 'plan_opengesteld', { doel: doelId, lezers: lezingen.length })
    return undefined
  })
