// From concept to a plan that runs: sharing it, who says yes, and the start.

import type { Context } from '../../context.ts'
import { putUitgaand } from '../../platform/post.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { startEigenRegie } from '../regie/eigen.commands.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { klokken } from '../termijn/klokken.ts'
import { insertTermijnen, stopTermijnenVanHuishouden } from '../termijn/termijn.sql.ts'
import { afsprakenVan } from './afspraak.sql.ts'
import { personenVan, saveAkkoord } from './akkoord.sql.ts'
import type { Wijze } from './akkoord.ts'
import { akkoordVastleggen } from './akkoordvastleggen.ts'
import { planBrief } from './brief.ts'
import { delen } from './delen.ts'
import { doelenVan } from './doel.sql.ts'
import { akkoordenVan, alsPersoon, type Bewerking, gebeurd, opPlan, type Werk } from './plan.commands.ts'
import { savePlan } from './plan.sql.ts'
import { vaststellen } from './vaststellen.ts'

/** Gives the resident this versie to read; as a letter when we know where to. */
export const planDelen = (ctx: Context, door: Medewerker, o: Bewerking) =>
  opPlan(ctx, door, { ...o, act: 'plan_delen' }, async (werk) => {
    const doelen = await doelenVan(werk.tx, werk.plan.id)
    const outcome = delen(werk.plan, doelen.length, werk.op)
    if (!outcome.ok) return outcome.reason
    await savePlan(werk.tx, outcome.value)
    await gebeurd(werk, 'plan_gedeeld', { brief: await stuurBrief(werk, doelen) })
    return undefined
  })

/** Puts the letter in the outbox; false when there is no address, or it must stay hidden. */
async function stuurBrief(werk: Werk, doelen: Awaited<ReturnType<typeof doelenVan>>): Promise<boolean> {
  const { ctx, tx, door, plan, op } = werk
  const personen = await personenVan(tx, { huishoudenId: plan.huishoudenId, planId: plan.id })
  // To the eldest: the letter is about all of them and goes to one address.
  const [aan] = personen.filter((persoon) => persoon.isLid)
  // A hidden address stays with who keeps it (access.md H4): such a plan is handed over in person.
  if (!aan?.heeftAdres || personen.some((persoon) => persoon.isGeheim)) return false
  const tekst = planBrief({
    plan,
    doelen,
    afspraken: await afsprakenVan(tx, plan.id),
    gemeente: door.gemeente,
    telefoon: door.gemeenteTelefoon,
    nu: op,
  })
  const { gemeenteId } = door
  const stuk = { soort: 'plan', weg: 'brief', inwonerId: aan.id, planId: plan.id, ...tekst } as const
  const id = await putUitgaand(tx, ctx.ids, { gemeenteId, op, stuk })
  await ctx.taken.stuur(tx, 'uitgaand_versturen', { gemeenteId, id })
  return true
}

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
    await gebeurd(werk, 'plan_vastgesteld')
    await insertTermijnen(tx, door.gemeenteId, [{ ...klok, id: ctx.ids.nieuw(), planId: plan.id }])
    const gestopt = klokken.filter(({ stop }) => stop === 'plan_vastgesteld').map(({ soort }) => soort)
    await stopTermijnenVanHuishouden(tx, plan.huishoudenId, gestopt, datumInAmsterdam(op))
    if (eigenRegie) await startEigenRegie(ctx, tx, door, { planId: plan.id, op, inwonerId: eigenRegie })
    return undefined
  })
