// A plan that runs: promises kept or not, looking back, and the end.

import type { Context } from '../../context.ts'
import { begrensAutorisaties } from '../autorisatie/einde.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { gesprekkenAfzeggen } from '../melding/gesprekaf.commands.ts'
import { beeindigRegies } from '../regie/einde.commands.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { insertTermijnen, stopTermijnen, vervalTermijnen } from '../termijn/termijn.sql.ts'
import { afsluiten, type Invoer as Einde } from './afsluiten.ts'
import { afsprakenVan, planIdVan, saveAfgerond, saveBetwisting } from './afspraak.sql.ts'
import { betwisten } from './betwisten.ts'
import { rondAf } from './doel.commands.ts'
import { doelenVan, saveEinden } from './doel.sql.ts'
import { evaluatiesVan, insertEvaluatie, saveOpvolging } from './evaluatie.sql.ts'
import { evalueren, type Invoer as Terugblik } from './evalueren.ts'
import { nakomen } from './nakomen.ts'
import { opvolgen } from './opvolgen.ts'
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
    await saveAfgerond(tx, [{ ...outcome.value, reden: null }], op)
    const soort = o.isNagekomen ? 'afspraak_nagekomen' : 'afspraak_niet_nagekomen'
    await gebeurd(werk, soort, { afspraak: afspraak.id, van: afspraak.van, voor: afspraak.voorDatum })
    return undefined
  })

/** The other side says it was not so. */
export const afspraakBetwisten = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { afspraakId: string | undefined; betwistDoor: string; woorden: string },
) =>
  opPlan(ctx, door, { ...o, act: 'afspraak_betwisten' }, async (werk) => {
    const { tx, plan, op } = werk
    const afspraak = (await afsprakenVan(tx, plan.id)).find((a) => a.id === o.afspraakId)
    const outcome = betwisten(plan, afspraak, { door: o.betwistDoor, woorden: o.woorden })
    if (!outcome.ok || !afspraak) return outcome.ok ? 'onderdeel_is_weg' : outcome.reason
    await saveBetwisting(tx, afspraak.id, outcome.value, op)
    await gebeurd(werk, 'afspraak_betwist', { afspraak: afspraak.id, van: afspraak.van })
    return undefined
  })

/** What the evaluatie asked for was done, in words. */
export const planOpvolgen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { evaluatieId: string | undefined; woorden: string },
) =>
  opPlan(ctx, door, { ...o, act: 'plan_opvolgen', niveau: 'L3' }, async (werk) => {
    const { tx, plan, op } = werk
    const evaluaties = await evaluatiesVan(tx, plan.id)
    const outcome = opvolgen(
      evaluaties.find(({ id }) => id === o.evaluatieId),
      o.woorden,
    )
    if (!outcome.ok) return outcome.reason
    await saveOpvolging(tx, { ...outcome.value, op, doorId: door.id })
    await gebeurd(werk, 'plan_opgevolgd', { evaluatie: outcome.value.id })
    return undefined
  })

/**
 * Looks back with the resident: scores now, and the day of the next time.
 * `laatste` is the evaluatie that stood last when the form was made: of two at once the second is told.
 */
export const planEvalueren = (
  ctx: Context,
  door: Medewerker,
  o: Bewerking & { invoer: Terugblik; laatste: string | undefined },
) =>
  opPlan(ctx, door, { ...o, act: 'plan_evalueren', niveau: 'L3' }, async (werk) => {
    const { tx, plan, op } = werk
    const { invoer } = o
    if ((await evaluatiesVan(tx, plan.id))[0]?.id !== o.laatste) return 'intussen_gewijzigd'
    // A doel that is closed has its end score.
    const open = (await doelenVan(tx, plan.id)).filter((doel) => doel.resultaat === null)
    const doelIds = open.map((doel) => doel.id)
    const [vorige] = await evaluatiesVan(tx, plan.id)
    const outcome = evalueren(plan, invoer, { doelIds, vorigeOp: vorige?.gehoudenOp, nu: op })
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
    const doelen = await doelenVan(tx, plan.id)
    const feiten = { doelen, afspraken: await afsprakenVan(tx, plan.id), nu: op }
    const outcome = afsluiten(plan, o.invoer, feiten)
    if (!outcome.ok) return outcome.reason
    const { einden, afgerond, klok } = outcome.value
    await saveEinden(tx, einden, op)
    await rondAf(werk, afgerond)
    await saveAfgesloten(tx, plan.id, { op, reden: o.invoer.reden })
    await gebeurd(werk, 'plan_afgesloten', {
      doelen: doelen.length,
      bereikt: [...doelen, ...einden].filter(({ resultaat }) => resultaat === 'bereikt').length,
    })
    await beeindigRegies(ctx, tx, door, { planId: plan.id, op })
    await gesprekkenAfzeggen(werk, { planId: plan.id }, 'Het plan is afgesloten.')
    await begrensAutorisaties(tx, { planId: plan.id }, op)
    await vervalTermijnen(tx, { planId: plan.id }, datumInAmsterdam(op))
    if (klok) await insertTermijnen(tx, door.gemeenteId, [{ ...klok, id: ctx.ids.nieuw(), planId: plan.id }])
    return undefined
  })
