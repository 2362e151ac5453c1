// A plan that runs: promises kept or not, looking back, and the end.

import type { Context } from '../../context.ts'
import { begrensAutorisaties } from '../autorisatie/einde.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { beeindigRegies } from '../regie/einde.commands.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { insertTermijnen, stopTermijnen, vervalTermijnen } from '../termijn/termijn.sql.ts'
import { afsluiten, type Invoer as Einde } from './afsluiten.ts'
import { afsprakenVan, planIdVan, saveNagekomen } from './afspraak.sql.ts'
import { doelenVan, saveEinden } from './doel.sql.ts'
import { insertEvaluatie } from './evaluatie.sql.ts'
import { evalueren, type Invoer as Terugblik } from './evalueren.ts'
import { nakomen } from './nakomen.ts'
import { type Bewerking, gebeurd, opPlan, type Verzoek } from './plan.commands.ts'
import { saveAfgesloten } from './plan.sql.ts'

/** The plan a promise stands in; undefined when there is no such promise. */
export const planVanAfspraak = (
  ctx: Context,
  door: Medewerker,
  afspraakId: string,
): Promise<string | undefined> => ctx.db.transaction(identiteit(door), (tx) => planIdVan(tx, afspraakId))

/** A promise was kept, or it was not. */
export const afspraakNakomen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { afspraakId: string; isNagekomen: boolean },
) =>
  opPlan(ctx, door, { ...o, act: 'afspraak_nakomen' }, async (werk) => {
    const { tx, plan, op } = werk
    const afspraak = (await afsprakenVan(tx, plan.id)).find((a) => a.id === o.afspraakId)
    if (!afspraak) return 'niet_gevonden'
    const outcome = nakomen(plan, afspraak, o.isNagekomen)
    if (!outcome.ok) return outcome.reason
    await saveNagekomen(tx, outcome.value, op)
    const soort = o.isNagekomen ? 'afspraak_nagekomen' : 'afspraak_niet_nagekomen'
    await gebeurd(werk, soort, { afspraak: afspraak.id, van: afspraak.van, voor: afspraak.voorDatum })
    return undefined
  })

/** Looks back with the resident: scores now, and the day of the next time. */
export const planEvalueren = (ctx: Context, door: Medewerker, o: Bewerking & { invoer: Terugblik }) =>
  opPlan(ctx, door, { ...o, act: 'plan_evalueren', niveau: 'L3' }, async (werk) => {
    const { tx, plan, op } = werk
    const { invoer } = o
    const doelIds = (await doelenVan(tx, plan.id)).map((doel) => doel.id)
    const outcome = evalueren(plan, invoer, { doelIds, nu: op })
    if (!outcome.ok) return outcome.reason
    const { klok, scores } = outcome.value
    const id = ctx.ids.nieuw(op)
    const van = { id, gemeenteId: door.gemeenteId, planId: plan.id, doorId: door.id }
    await insertEvaluatie(tx, { ...van, ...invoer }, scores)
    await gebeurd(werk, 'plan_geevalueerd', { evaluatie: id, vervolg: invoer.vervolg, op: invoer.gehoudenOp })
    await stopTermijnen(tx, { planId: plan.id }, ['evaluatie'], invoer.gehoudenOp)
    if (klok) await insertTermijnen(tx, door.gemeenteId, [{ ...klok, id: ctx.ids.nieuw(), planId: plan.id }])
    return undefined
  })

/** Ends the plan with a result for every doel; who could see it, can look back for twelve months (access.md 2.4, O3). */
export const planAfsluiten = (ctx: Context, door: Medewerker, o: Bewerking & { invoer: Einde }) =>
  opPlan(ctx, door, { ...o, act: 'plan_afsluiten', niveau: 'L3' }, async (werk) => {
    const { tx, plan, op } = werk
    const doelIds = (await doelenVan(tx, plan.id)).map((doel) => doel.id)
    const outcome = afsluiten(plan, o.invoer, { doelIds, nu: op })
    if (!outcome.ok) return outcome.reason
    const { einden, klok } = outcome.value
    await saveEinden(tx, einden)
    await saveAfgesloten(tx, plan.id, { op, reden: o.invoer.reden })
    await gebeurd(werk, 'plan_afgesloten', {
      doelen: einden.length,
      bereikt: einden.filter((einde) => einde.resultaat === 'bereikt').length,
    })
    await beeindigRegies(ctx, tx, door, { planId: plan.id, op })
    await begrensAutorisaties(tx, { planId: plan.id }, op)
    await vervalTermijnen(tx, { planId: plan.id }, datumInAmsterdam(op))
    if (klok) await insertTermijnen(tx, door.gemeenteId, [{ ...klok, id: ctx.ids.nieuw(), planId: plan.id }])
    return undefined
  })
