// A plan that ends in another because their huishoudens became one: in the transaction of that act.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { decide } from '../autorisatie/decide.ts'
import { geefDoor } from '../autorisatie/doorgeven.sql.ts'
import { begrensAutorisaties } from '../autorisatie/einde.sql.ts'
import { insertVele } from '../autorisatie/vele.sql.ts'
import { gesprekkenNaarPlan } from '../gesprek/verhuizing.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { beeindigRegies } from '../regie/einde.commands.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { vervalTermijnen } from '../termijn/termijn.sql.ts'
import { opgaan, type Weigering } from './opgaan.ts'
import { lockPlan, planVoor, saveAfgesloten, savePlan } from './plan.sql.ts'
import type { Plan } from './plan.ts'
import { verhuisDoelen, verhuisMensen } from './verhuizing.sql.ts'

export type OpgaanWeigering = Weigering | 'niet_uw_plan'

/**
 * Ends one plan in the other: what is open goes along with its people and work, its regies and clocks end.
 * Refused to who has no sight of the whole plan that ends (L3): ask its procesregisseur.
 */
export async function planOpgaan(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  o: { planId: string; inId: string; reden: string },
): Promise<Result<undefined, OpgaanWeigering>> {
  const op = ctx.clock.now()
  for (const id of [o.planId, o.inId].toSorted()) await lockPlan(tx, id)
  const plan = await planVoor(tx, door, o.planId, op)
  const inPlan = await planVoor(tx, door, o.inId, op)
  if (!plan || !inPlan) return refused('plan_afgesloten')
  const voorwerp = { soort: 'plan', isVanEigenTeam: false, ...plan } as const
  const besluit = decide(door, voorwerp, 'behandeling')
  if (!besluit.allow || !reikt(besluit.niveau, 'L3')) return refused('niet_uw_plan')
  const outcome = opgaan({ plan, inPlan }, o.reden)
  if (!outcome.ok) return outcome
  await verhuisDoelen(tx, o)
  await verhuisMensen(tx, o)
  await saveAfgesloten(tx, o.planId, { op, reden: o.reden })
  await savePlan(tx, outcome.value.verder)
  const gebeurtenisId = await legVast(ctx, tx, door, { van: plan, in: outcome.value.verder, op })
  const plannen = { vanPlanId: o.planId, naarPlanId: o.inId }
  const behandelaars = await gesprekkenNaarPlan(tx, plannen)
  // First what everybody who worked there gets: that stays when the gesprek is called off.
  await geefDoor(tx, { ...plannen, op, gebeurtenisId }, ctx.ids.nieuw)
  await insertVele(
    tx,
    door.gemeenteId,
    behandelaars.map((medewerkerId) => ({
      ...{ id: ctx.ids.nieuw(), planId: o.inId, medewerkerId, niveau: 'L3' as const, wet: 'geen' as const },
      ...{ doel: 'behandeling' as const, grondslag: 'gesprek', van: op, gebeurtenisId },
    })),
  )
  await beeindigRegies(ctx, tx, door, { planId: o.planId, op })
  await begrensAutorisaties(tx, { planId: o.planId }, op)
  await vervalTermijnen(tx, { planId: o.planId }, datumInAmsterdam(op))
  return done(undefined)
}

/** Each plan its own gebeurtenis: who reads the one that ended need not see the other. Answers that of the one that goes on. */
async function legVast(ctx: Context, tx: Tx, door: Medewerker, o: { van: Plan; in: Plan; op: Date }) {
  const gebeurd = (soort: string, p: Plan, gegevens: Readonly<Record<string, string | number>>) => {
    const over = { planId: p.id, huishoudenId: p.huishoudenId }
    return record(tx, ctx.ids, identiteit(door), { ...over, soort, op: o.op, gegevens })
  }
  await gebeurd('plan_afgesloten', o.van, { in: o.in.id })
  return gebeurd('plan_opgegaan', o.in, { van: o.van.id, versie: o.in.versie })
}
