// From concept to a plan that runs: sharing it, who says yes, and the start.

import type { Context } from '../../context.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { startEigenRegie } from '../regie/eigen.commands.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { klokken } from '../termijn/klokken.ts'
import { insertTermijnen, stopTermijnenVanHuishouden } from '../termijn/termijn.sql.ts'
import { afsprakenVan } from './afspraak.sql.ts'
import { personenVan, saveAkkoord } from './akkoord.sql.ts'
import type { Wijze } from './akkoord.ts'
import { akkoordVastleggen } from './akkoordvastleggen.ts'
import { stuurBrieven } from './brief.commands.ts'
import { delen } from './delen.ts'
import { doelenVan } from './doel.sql.ts'
import { akkoordenVan, alsPersoon, type Bewerking, gebeurd, opPlan } from './plan.commands.ts'
import { savePlan } from './plan.sql.ts'
import { vaststellen } from './vaststellen.ts'
import { insertVersie, markVastgesteld } from './versie.sql.ts'
import { inhoudVan } from './versie.ts'

/** Gives the resident this versie to read, and keeps it; as letters where we know where to. */
export const planDelen = (ctx: Context, door: Medewerker, o: Bewerking) =>
  opPlan(ctx, door, { ...o, act: 'plan_delen' }, async (werk) => {
    const { tx, plan, op } = werk
    const doelen = await doelenVan(tx, plan.id)
    const outcome = delen(plan, doelen.length, op)
    if (!outcome.ok) return outcome.reason
    await savePlan(tx, outcome.value)
    const inhoud = inhoudVan(plan.eigenWoorden, doelen, await afsprakenVan(tx, plan.id))
    const { gemeenteId, id: doorId } = door
    await insertVersie(tx, { gemeenteId, planId: plan.id, versie: plan.versie, inhoud, op, doorId })
    await gebeurd(werk, 'plan_gedeeld', { brief: (await stuurBrieven(werk)) > 0 })
    return undefined
  })

/** One person says yes or no to the versie that was on the page. */
export const planAkkoordVastleggen = (
  ctx: Context,
  door: Medewerker,
  o: Bewerking & { inwonerId: string; wijze: Wijze; toelichting: string | undefined },
) =>
  opPlan(ctx, door, { ...o, act: 'plan_akkoord_vastleggen' }, async (werk) => {
    const { tx, plan, op } = werk
    const personen = await personenVan(tx, { huishoudenId: plan.huishoudenId, planId: plan.id })
    const persoon = personen.find((p) => p.id === o.inwonerId)
    const outcome = akkoordVastleggen(plan, persoon && alsPersoon(persoon, op), o)
    if (!outcome.ok) return outcome.reason
    const bij = {
      gemeenteId: door.gemeenteId,
      planId: plan.id,
      doorId: door.id,
      op,
      toelichting: o.toelichting,
    }
    await saveAkkoord(tx, bij, outcome.value)
    await gebeurd(werk, 'plan_akkoord_vastgelegd', { inwoner: o.inwonerId, wijze: o.wijze })
    // Of a plan that runs the new versie holds from the first yes; of a new plan from vaststellen.
    if (plan.status === 'lopend' && o.wijze !== 'niet_akkoord')
      await markVastgesteld(tx, { planId: plan.id, versie: plan.versie, op })
    return undefined
  })

/** The plan runs: its evaluatie clock starts, the household's clock of gesprek and plan stops, eigen regie begins. */
export const planVaststellen = (ctx: Context, door: Medewerker, o: Bewerking) =>
  opPlan(ctx, door, { ...o, act: 'plan_vaststellen' }, async (werk) => {
    const { tx, plan, op } = werk
    const rijen = await personenVan(tx, { huishoudenId: plan.huishoudenId, planId: plan.id })
    const feiten = {
      aantalDoelen: (await doelenVan(tx, plan.id)).length,
      personen: rijen.map((rij) => alsPersoon(rij, op)),
      akkoorden: akkoordenVan(rijen),
      heeftRegisseur: plan.heeftRegisseur,
    }
    const outcome = vaststellen(plan, feiten, op)
    if (!outcome.ok) return outcome.reason
    const { klok, eigenRegie } = outcome.value
    await savePlan(tx, outcome.value.plan)
    await markVastgesteld(tx, { planId: plan.id, versie: plan.versie, op })
    await gebeurd(werk, 'plan_vastgesteld')
    await insertTermijnen(tx, door.gemeenteId, [{ ...klok, id: ctx.ids.nieuw(), planId: plan.id }])
    const gestopt = klokken.filter(({ stop }) => stop === 'plan_vastgesteld').map(({ soort }) => soort)
    await stopTermijnenVanHuishouden(tx, plan.huishoudenId, gestopt, datumInAmsterdam(op))
    if (eigenRegie) await startEigenRegie(ctx, tx, door, { planId: plan.id, op, inwonerId: eigenRegie })
    return undefined
  })
