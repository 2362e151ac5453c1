// Each act of an overleg once: lock, decide, save, gebeurtenis, grants, invitation.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { beeindigAutorisaties, insertAutorisaties, verzetEinde } from '../autorisatie/autorisatie.sql.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { maakAfspraak } from '../plan/inhoud.commands.ts'
import type { Invoer as AfspraakInvoer } from '../plan/maken.ts'
import { isOpenPlan, lockPlan, planVoor } from '../plan/plan.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { afzeggen } from './afzeggen.ts'
import { deleteGenodigde, insertGenodigde, saveAanwezigen } from './genodigde.sql.ts'
import { gastTot, type Invoer as Houding, houden, terugkijkdagen, terugkijkenTot } from './houden.ts'
import { alsBehandelaar, gebeurd, opOverleg, type Verzoek, type Werk } from './overleg.commands.ts'
import { insertOverleg, insertOverlegAfspraak, saveOverleg } from './overleg.sql.ts'
import { isPossible } from './overleg.ts'
import { type Invoer as Planning, type Weigering as PlanWeigering, plannen } from './plannen.ts'
import { type Genodigde, type Invoer as Uitnodiging, uitnodigen } from './uitnodigen.ts'
import { uitnodigingIntrekken } from './uitnodigingintrekken.ts'

const grondslag = 'overleg'

/** Plans an overleg on a plan this medewerker works with; who plans it leads it. */
export function overlegPlannen(
  ctx: Context,
  door: Medewerker,
  o: { planId: string; sleutel: string; invoer: Planning },
): Promise<Result<{ overlegId: string }, PlanWeigering | 'niet_gevonden'>> {
  return eenKeer<{ overlegId: string }, PlanWeigering | 'niet_gevonden'>(
    ctx,
    door,
    { act: 'overleg_plannen', sleutel: o.sleutel },
    async ({ tx, op }) => {
      await lockPlan(tx, o.planId)
      const plan = await planVoor(tx, door, o.planId, op)
      if (!plan || !alsBehandelaar(door, { ...plan, opPlan: plan.autorisaties }))
        return refused('niet_gevonden')
      const isOpen = plan.status !== 'afgesloten'
      const id = ctx.ids.nieuw(op)
      const { huishoudenId, opgesteldOp } = plan
      const outcome = plannen(o.invoer, { id, plan: { id: plan.id, huishoudenId, isOpen, opgesteldOp } })
      if (!outcome.ok) return outcome
      const punten = o.invoer.punten.map((tekst) => ({ id: ctx.ids.nieuw(op), tekst, besluit: null }))
      await insertOverleg(tx, door, outcome.value, punten)
      await gebeurd({ ctx, tx, door, op }, outcome.value, 'overleg_gepland', { soort: outcome.value.soort })
      return done({ overlegId: id })
    },
  )
}

/** Asks somebody to the table; a colleague may see the overleg from now on, and only the shared parts of the plan. */
export const overlegUitnodigen = (ctx: Context, door: Medewerker, o: Verzoek & { invoer: Uitnodiging }) =>
  opOverleg(ctx, door, { ...o, act: 'overleg_uitnodigen' }, async (werk) => {
    const { tx, overleg, op } = werk
    const isPlanOpen = await isOpenPlan(tx, overleg.planId)
    const collegas = await collegasMet(tx, 'overleg:inzien', datumInAmsterdam(op))
    const outcome = uitnodigen(overleg, o.invoer, {
      id: ctx.ids.nieuw(op),
      voorzitterId: overleg.voorzitterId,
      collegas: collegas.map(({ id }) => id),
      genodigd: overleg.genodigden.flatMap(({ medewerkerId }) => medewerkerId ?? []),
      doelIds: overleg.doelen.map(({ id }) => id),
      isPlanOpen,
    })
    if (!outcome.ok) return outcome.reason
    const bij = { gemeenteId: door.gemeenteId, overlegId: overleg.id }
    if (!(await insertGenodigde(tx, bij, outcome.value))) return 'is_al_uitgenodigd' as const
    const gebeurtenisId = await gebeurd(werk, overleg, 'overleg_uitgenodigd', { genodigde: outcome.value.id })
    await laatToe(werk, outcome.value, gebeurtenisId)
    return undefined
  })

/** A grant on the overleg by name, never on the plan: what is not shared stays closed (access.md 2.2). */
async function laatToe(werk: Werk, { medewerkerId }: Genodigde, gebeurtenisId: string): Promise<void> {
  const { ctx, tx, door, overleg, op } = werk
  if (!medewerkerId) return
  await insertAutorisaties(tx, door.gemeenteId, [
    {
      id: ctx.ids.nieuw(op),
      overlegId: overleg.id,
      medewerkerId,
      niveau: 'L2',
      wet: 'geen',
      doel: 'behandeling',
      grondslag,
      van: op,
      tot: gastTot(overleg, op),
      gebeurtenisId,
    },
  ])
}

/** From what was written down now who was asked has two weeks; whose time was over stays out. */
const laatTerugkijken = ({ tx, overleg, op }: Werk): Promise<unknown> =>
  verzetEinde(tx, {
    overlegId: overleg.id,
    geplandOp: overleg.geplandOp,
    grondslag,
    dagen: terugkijkdagen,
    nu: op,
    tot: terugkijkenTot(op),
  })

export const overlegUitnodigingIntrekken = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { genodigdeId: string },
) =>
  opOverleg(ctx, door, { ...o, act: 'overleg_uitnodiging_intrekken' }, async (werk) => {
    const { tx, overleg, op } = werk
    const outcome = uitnodigingIntrekken(overleg, overleg.genodigden, o.genodigdeId)
    if (!outcome.ok) return outcome.reason
    const { id, medewerkerId } = outcome.value
    await deleteGenodigde(tx, id)
    if (medewerkerId) await beeindigAutorisaties(tx, { medewerkerId }, { overlegId: overleg.id }, op)
    await gebeurd(werk, overleg, 'overleg_uitnodiging_ingetrokken', { genodigde: id })
    return undefined
  })

/** Fixes the decisions; who was asked can look back for two weeks. */
export const overlegHouden = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { invoer: Houding; aanwezig: readonly string[] },
) =>
  opOverleg(ctx, door, { ...o, act: 'overleg_houden' }, async (werk) => {
    const { tx, overleg, op } = werk
    const outcome = houden(overleg, overleg.punten, o.invoer, op)
    if (!outcome.ok) return outcome.reason
    await saveOverleg(tx, outcome.value.overleg, outcome.value.punten)
    await saveAanwezigen(tx, { overlegId: overleg.id, aanwezig: o.aanwezig })
    await gebeurd(werk, overleg, 'overleg_gehouden', { uitkomst: o.invoer.uitkomst })
    await laatTerugkijken(werk)
    return undefined
  })

export const overlegAfzeggen = (ctx: Context, door: Medewerker, o: Verzoek & { reden: string }) =>
  opOverleg(ctx, door, { ...o, act: 'overleg_afzeggen' }, async (werk) => {
    const { tx, overleg } = werk
    const outcome = afzeggen(overleg, o.reden)
    if (!outcome.ok) return outcome.reason
    await saveOverleg(tx, outcome.value)
    await gebeurd(werk, overleg, 'overleg_afgezegd')
    // Who was asked should read that it is off; that takes a day, and nothing of the plan is shown any more.
    await laatTerugkijken(werk)
    return undefined
  })

/** An afspraak made at the table is an afspraak of the plan, by the plan's own rule. */
export const overlegAfspraakMaken = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { invoer: AfspraakInvoer },
) =>
  opOverleg(ctx, door, { ...o, act: 'overleg_afspraak_maken' }, async (werk) => {
    const { tx, overleg, op } = werk
    if (!isPossible('afsprakenMaken', overleg.status)) return 'niet_meer_gepland' as const
    await lockPlan(tx, overleg.planId)
    const plan = await planVoor(tx, door, overleg.planId, op)
    if (!plan) return 'niet_gevonden' as const
    const outcome = await maakAfspraak({ ctx, tx, door, plan, op }, o.invoer)
    if (!outcome.ok) return outcome.reason
    const { gemeenteId } = door
    await insertOverlegAfspraak(tx, { gemeenteId, overlegId: overleg.id, afspraakId: outcome.value.id })
    return undefined
  })
