// Each act of a gesprek once: lock, decide, save, gebeurtenis, clocks and grants.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { beeindigVerleendBij, insertAutorisaties } from '../autorisatie/autorisatie.sql.ts'
import { beeindigGesprekgrants } from '../autorisatie/gesprekgrant.sql.ts'
import { houdHuishouden, houdZaak } from '../autorisatie/huishouden.sql.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { klokken } from '../termijn/klokken.ts'
import { stopTermijnen, stopTermijnenVanHerkomst } from '../termijn/termijn.sql.ts'
import { type Weigering as AfzegWeigering, afzeggen } from './afzeggen.ts'
import { replaceBevindingen } from './bevinding.sql.ts'
import { leg, mag, type Obstakel, opGesprek, waarvan } from './gesprek.commands.ts'
import { aanleidingVoor, type Genoemd, type GesprekRij, insertGesprek, saveGesprek } from './gesprek.sql.ts'
import { type GeplandGesprek, type Invoer, type Weigering as PlanWeigering, plannen } from './plannen.ts'
import { type Weigering as VaststelWeigering, verslagVaststellen } from './verslagvaststellen.ts'
import { type Invoer as Voering, type Weigering as VoerWeigering, voeren } from './voeren.ts'

export type GesprekWeigering = PlanWeigering | VoerWeigering | VaststelWeigering | AfzegWeigering | Obstakel

/** Plans a gesprek; the colleague of a joint visit may see what it is about from now on. */
export function gesprekPlannen(
  ctx: Context,
  door: Medewerker,
  o: Genoemd & { invoer: Invoer; sleutel: string },
): Promise<Result<{ gesprekId: string }, PlanWeigering | 'niet_gevonden'>> {
  return eenKeer(ctx, door, { sleutel: o.sleutel, act: 'gesprek_plannen' }, async ({ tx, op }) => {
    await houdHuishouden(tx, o.huishoudenId)
    for (const soort of ['melding', 'traject', 'plan'] as const) {
      const id = o[`${soort}Id`]
      if (id) await houdZaak(tx, soort, id)
    }
    const aanleiding = await aanleidingVoor(tx, door, o, op)
    if (!aanleiding || !mag(door, aanleiding, 'L2')) return refused('niet_gevonden')
    const collegas = (await collegasMet(tx, 'gesprek:voeren', datumInAmsterdam(op))).map(({ id }) => id)
    const outcome = plannen(door.id, o.invoer, { id: ctx.ids.nieuw(op), aanleiding, collegas })
    if (!outcome.ok) return outcome
    await insertGesprek(tx, door.gemeenteId, outcome.value)
    const gebeurtenisId = await leg(ctx, tx, door, { soort: 'gesprek_gepland', gesprek: outcome.value })
    // Nobody gives more than they have (access.md 2.2).
    const niveau = mag(door, aanleiding, 'L3') ? 'L3' : 'L2'
    const { wet } = aanleiding
    await laatMeekijken(ctx, tx, door, { gesprek: outcome.value, gebeurtenisId, niveau, wet })
    return done({ gesprekId: outcome.value.id })
  })
}

type Schrijven = { id: string; versie: number; sleutel: string; invoer: Voering }

/** Saves what was found; the first time with a day, the gesprek counts as held. */
export const gesprekVoeren = (ctx: Context, door: Medewerker, o: Schrijven) =>
  opGesprek(ctx, door, { ...o, act: 'gesprek_voeren', niveau: 'L3' }, async (tx, gesprek) => {
    const outcome = await schrijf(ctx, tx, door, { gesprek, invoer: o.invoer })
    return outcome.ok ? done({ gesprekId: gesprek.id }) : outcome
  })

/** Saves what stands on the page and fixes it: nobody fixes words that were not seen. */
export const gesprekVerslagVaststellen = (ctx: Context, door: Medewerker, o: Schrijven) =>
  opGesprek(ctx, door, { ...o, act: 'verslag_vaststellen', niveau: 'L3' }, async (tx, gesprek, op) => {
    const geschreven = voeren(gesprek, o.invoer, op)
    const vast = geschreven.ok ? verslagVaststellen(geschreven.value, op) : geschreven
    if (!vast.ok) return vast
    const saved = await schrijf(ctx, tx, door, { gesprek, invoer: o.invoer })
    if (!saved.ok) return saved
    await saveGesprek(tx, vast.value)
    await leg(ctx, tx, door, { soort: 'verslag_vastgesteld', gesprek: vast.value })
    await stopKlokken(tx, gesprek, 'verslag_vastgesteld', op)
    return done({ gesprekId: gesprek.id })
  })

/** Calls a planned gesprek off; who would come along sees no longer what it was about. */
export const gesprekAfzeggen = (
  ctx: Context,
  door: Medewerker,
  o: { id: string; reden: string; sleutel: string },
) =>
  opGesprek(ctx, door, { ...o, act: 'gesprek_afzeggen', niveau: 'L2' }, async (tx, gesprek, op) => {
    const outcome = afzeggen(gesprek, o.reden)
    if (!outcome.ok) return outcome
    await saveGesprek(tx, outcome.value)
    await leg(ctx, tx, door, { soort: 'gesprek_afgezegd', gesprek })
    const event = { soort: 'gesprek_gepland', noun: 'gesprek', id: gesprek.id }
    await beeindigVerleendBij(tx, waarvan(gesprek), event, op)
    await beeindigGesprekgrants(tx, { gesprekId: gesprek.id }, op)
    return done({ gesprekId: gesprek.id })
  })

async function schrijf(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  { gesprek, invoer }: { gesprek: GesprekRij; invoer: Voering },
) {
  const op = ctx.clock.now()
  const outcome = voeren(gesprek, invoer, op)
  if (!outcome.ok) return outcome
  const { gevoerdOp, status, eigenPlan, verslag, versie } = outcome.value
  await saveGesprek(tx, { id: gesprek.id, gevoerdOp, status, eigenPlan, verslag, versie })
  await replaceBevindingen(tx, door.gemeenteId, gesprek.id, outcome.value.bevindingen)
  const isNuGevoerd = gesprek.status === 'gepland' && status === 'gevoerd'
  await leg(ctx, tx, door, { soort: isNuGevoerd ? 'gesprek_gevoerd' : 'gesprek_bijgewerkt', gesprek })
  if (isNuGevoerd) await stopKlokken(tx, gesprek, 'gesprek_gevoerd', gevoerdOp ?? op)
  // Who was spoken with was contacted (audit 2019, 4.1.2); the monitor counts it the same.
  if (isNuGevoerd) await stopKlokken(tx, gesprek, 'contact_vastgelegd', gevoerdOp ?? op)
  if (isNuGevoerd && gesprek.trajectId) {
    const dag = datumInAmsterdam(gevoerdOp ?? op)
    await stopTermijnenVanHerkomst(tx, gesprek.trajectId, ['eerste_contact'], dag)
  }
  if (eigenPlan && !gesprek.eigenPlan) await stopKlokken(tx, gesprek, 'eigen_plan_ingeleverd', op)
  return outcome
}

/** The clocks of the melding or the traject that wait for this event; a gesprek within a plan has none. */
const stopKlokken = async (tx: Tx, { meldingId, trajectId }: GesprekRij, stop: string, op: Date) => {
  const soorten = klokken.filter((klok) => klok.stop === stop).map((klok) => klok.soort)
  if (meldingId) await stopTermijnen(tx, { meldingId }, soorten, datumInAmsterdam(op))
  if (trajectId) await stopTermijnen(tx, { trajectId }, soorten, datumInAmsterdam(op))
}

/** A joint visit opens the dossier of what it is about to the colleague, by name (policy plan 4.2). */
async function laatMeekijken(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  o: { gesprek: GeplandGesprek; gebeurtenisId: string; niveau: 'L2' | 'L3'; wet: Wet },
): Promise<void> {
  const { metMedewerkerId } = o.gesprek
  if (!metMedewerkerId) return
  await insertAutorisaties(tx, door.gemeenteId, [
    {
      ...waarvan(o.gesprek),
      id: ctx.ids.nieuw(),
      medewerkerId: metMedewerkerId,
      niveau: o.niveau,
      wet: o.wet,
      doel: 'behandeling',
      grondslag: 'gezamenlijk_gesprek',
      van: ctx.clock.now(),
      gebeurtenisId: o.gebeurtenisId,
    },
  ])
}
