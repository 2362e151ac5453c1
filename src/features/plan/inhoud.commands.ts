// What stands in a plan: the words, doelen and afspraken; each change is the next versie.

import type { Context } from '../../context.ts'
import { done, type Result } from '../../platform/result.ts'
import { leeftijdOp, volledigeNaam } from '../inwoner/inwoner.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import { wetBij } from '../melding/melding.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { aanvullen } from './aanvullen.ts'
import { afsprakenVan, deleteAfspraak, insertAfspraak, saveAfspraak } from './afspraak.sql.ts'
import { deleteDoel, doelenVan, insertDoelen, saveDoel } from './doel.sql.ts'
import { mensenVan } from './lezer.sql.ts'
import { type Feiten, type Invoer, lees, maken, type Weigering } from './maken.ts'
import { type Bewerking, gebeurd, opPlan, type Verzoek, type Werk } from './plan.commands.ts'
import { savePlan } from './plan.sql.ts'
import type { Doel } from './plan.ts'
import { wijzigen } from './wijzigen.ts'

export const planWoordenWijzigen = (ctx: Context, door: Medewerker, o: Bewerking & { woorden: string }) =>
  opPlan(ctx, door, { ...o, act: 'plan_woorden_wijzigen' }, async (werk) => {
    const outcome = wijzigen(werk.plan, { onderdeel: 'woorden' })
    if (!outcome.ok) return outcome.reason
    await savePlan(werk.tx, { ...outcome.value, eigenWoorden: o.woorden })
    await gebeurd(werk, 'plan_gewijzigd', { onderdeel: 'woorden', hoe: 'anders' })
    return undefined
  })

export const planAanvullen = (ctx: Context, door: Medewerker, o: Verzoek & { woorden: string }) =>
  opPlan(ctx, door, { ...o, act: 'plan_aanvullen' }, async (werk) => {
    const outcome = aanvullen(werk.plan, o.woorden)
    if (!outcome.ok) return outcome.reason
    await savePlan(werk.tx, outcome.value)
    await gebeurd(werk, 'plan_aangevuld')
    return undefined
  })

type DoelInvoer = Omit<Doel, 'id' | 'wet'> & { readonly wet?: Wet | undefined }

/** A doel added, changed or taken out; without a wet the leefgebied and the age say which. */
export const planDoelWijzigen = (
  ctx: Context,
  door: Medewerker,
  o: Bewerking & { doelId: string | undefined; weg: boolean; invoer: DoelInvoer },
) =>
  opPlan(ctx, door, { ...o, act: 'plan_doel_wijzigen' }, async (werk) => {
    const { tx, plan, op } = werk
    const id = o.doelId ?? ctx.ids.nieuw(op)
    const hoe = o.weg ? 'weg' : o.doelId ? 'anders' : 'erbij'
    const mensen = await mensenVan(tx, plan.huishoudenId, datumInAmsterdam(op))
    const persoon = mensen.find((mens) => mens.isLid && mens.id === o.invoer.inwonerId)
    const oud = (await doelenVan(tx, plan.id)).find((doel) => doel.id === id)
    const isAfgesloten = oud !== undefined && oud.resultaat !== null
    const is = { bekend: oud !== undefined, vanHuishouden: persoon !== undefined, isAfgesloten }
    const outcome = wijzigen(plan, { onderdeel: 'doel', hoe, is })
    if (!outcome.ok) return outcome.reason
    const leeftijd = persoon?.geboortedatum
      ? leeftijdOp(datumInAmsterdam(op), persoon.geboortedatum)
      : undefined
    const doel = { ...o.invoer, id, wet: o.invoer.wet ?? wetBij(o.invoer.leefgebied, leeftijd) }
    if (hoe === 'weg') await deleteDoel(tx, id)
    else if (hoe === 'anders') await saveDoel(tx, doel)
    else await insertDoelen(tx, { gemeenteId: door.gemeenteId, planId: plan.id }, [doel])
    await savePlan(tx, outcome.value)
    await gebeurd(werk, 'plan_gewijzigd', { onderdeel: 'doel', hoe, doel: id })
    return undefined
  })

type AfspraakBewerking = Bewerking & { readonly invoer: Invoer }

export const afspraakMaken = (ctx: Context, door: Medewerker, o: AfspraakBewerking) =>
  opPlan(ctx, door, { ...o, act: 'afspraak_maken' }, async (werk) => {
    const outcome = await maakAfspraak(werk, o.invoer)
    return outcome.ok ? undefined : outcome.reason
  })

/** Puts an afspraak in a locked plan, wherever it was made: at a table, or on the plan's own page. */
export async function maakAfspraak(werk: Werk, invoer: Invoer): Promise<Result<{ id: string }, Weigering>> {
  const { ctx, tx, door, plan, op } = werk
  const outcome = maken(plan, invoer, { ...(await feitenVan(werk)), id: ctx.ids.nieuw(op) })
  if (!outcome.ok) return outcome
  const { afspraak } = outcome.value
  await insertAfspraak(tx, { gemeenteId: door.gemeenteId, planId: plan.id }, afspraak)
  await savePlan(tx, outcome.value.plan)
  await gebeurd(werk, 'afspraak_gemaakt', { afspraak: afspraak.id, van: afspraak.van })
  return done({ id: afspraak.id })
}

export const planAfspraakWijzigen = (
  ctx: Context,
  door: Medewerker,
  o: AfspraakBewerking & { afspraakId: string; weg: boolean },
) =>
  opPlan(ctx, door, { ...o, act: 'plan_afspraak_wijzigen' }, async (werk) => {
    const { tx, plan } = werk
    const hoe = o.weg ? 'weg' : 'anders'
    const status = (await afsprakenVan(tx, plan.id)).find((a) => a.id === o.afspraakId)?.status
    const outcome = wijzigen(plan, { onderdeel: 'afspraak', hoe, is: { status } })
    if (!outcome.ok) return outcome.reason
    const afspraak = lees(o.invoer, await feitenVan(werk))
    if (o.weg) await deleteAfspraak(tx, o.afspraakId)
    else if (!afspraak.ok) return afspraak.reason
    else await saveAfspraak(tx, o.afspraakId, afspraak.value)
    await savePlan(tx, outcome.value)
    await gebeurd(werk, 'plan_gewijzigd', { onderdeel: 'afspraak', hoe, afspraak: o.afspraakId })
    return undefined
  })

async function feitenVan({ tx, plan, op }: Werk): Promise<Feiten> {
  const vandaag = datumInAmsterdam(op)
  const doelen = await doelenVan(tx, plan.id)
  const mensen = await mensenVan(tx, plan.huishoudenId, vandaag)
  return {
    vandaag,
    doelIds: doelen.filter((doel) => doel.resultaat === null).map((doel) => doel.id),
    collegas: await collegasMet(tx, 'plan:inzien', vandaag),
    mensen: mensen.map((mens) => ({ id: mens.id, naam: volledigeNaam(mens) })),
  }
}
