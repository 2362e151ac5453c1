// The staff door of a plan: its page, drawing it up, and every act at the thing it acts on.

import { type Call, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm } from '../../platform/form.ts'
import { eigenPlanStukken } from '../document/eigenplanstukken.tsx'
import { afsluitDeel } from './afsluitdeel.tsx'
import { afspraakDeel } from './afspraakdeel.tsx'
import { planAfspraakHeropenen } from './afspraakheropenen.commands.ts'
import { planDelen, planVaststellen } from './akkoord.commands.ts'
import { akkoordDeel } from './akkoorddeel.tsx'
import { beeldDeel } from './beelddeel.tsx'
import { betwistDeel } from './betwistdeel.tsx'
import { planDoelHeropenen } from './doel.commands.ts'
import { doelAfsluitDeel } from './doelafsluitdeel.tsx'
import { doelDeel } from './doeldeel.tsx'
import { evaluatieDeel } from './evaluatiedeel.tsx'
import { heropenSchema, leegSchema, nakomingSchema, opstelSchema, versieSchema } from './formulier.ts'
import { GeweigerdPagina } from './geweigerd.tsx'
import { toonVersies, toonVoor } from './lezen.tsx'
import { lezerDeel } from './lezerdeel.tsx'
import { deuren } from './onderdeel.tsx'
import { planOpstellen } from './opstellen.commands.ts'
import { aanleidingVoor } from './opstelling.sql.ts'
import { opvolgDeel } from './opvolgdeel.tsx'
import type { PlanWeigering } from './plan.commands.ts'
import { PlanPagina } from './plan.tsx'
import { planBeeld } from './planbeeld.tsx'
import { waarom } from './teksten.ts'
import { verlengDeel } from './verlengdeel.tsx'
import { afspraakNakomen, planVanAfspraak } from './verloop.commands.ts'
import { volwassenDeel } from './volwassendeel.tsx'
import { aanvulDeel, woordenDeel } from './woordendeel.tsx'

export const woorden = deuren(woordenDeel)
export const aanvulling = deuren(aanvulDeel)
export const doelen = deuren(doelDeel)
export const afspraken = deuren(afspraakDeel)
export const akkoord = deuren(akkoordDeel)
export const evaluaties = deuren(evaluatieDeel)
export const afsluiting = deuren(afsluitDeel)
export const doelafsluiting = deuren(doelAfsluitDeel)
export const betwisting = deuren(betwistDeel)
export const lezers = deuren(lezerDeel)
export const opvolging = deuren(opvolgDeel)
export const gezondheidsbeeld = deuren(beeldDeel)
export const volwassen = deuren(volwassenDeel)
export const jeugdhulpverlenging = deuren(verlengDeel)

export const getPlan = (call: Call): Promise<Response> => toon(call, call.params.id ?? '')

/** The plan, with the reason when a button did nothing. */
function toon(call: Call, planId: string, reason?: PlanWeigering): Promise<Response> {
  return read(call, async (tx) => {
    const beeld = reason === 'niet_gevonden' ? undefined : await planBeeld(call, tx, planId)
    if (!beeld) return call.nietGevonden()
    const status = reason === 'intussen_gewijzigd' ? 409 : reason ? 422 : 200
    const stukken = await eigenPlanStukken(call, tx, beeld.plan.huishoudenId ?? '', { planId })
    const fout = reason && waarom[reason].zin
    return page(<PlanPagina call={call} beeld={beeld} stukken={stukken} fout={fout} />, status)
  })
}

/** Draws up the plan of a household; when it has one already, the page leads there. */
export async function postOpstellen(call: Call): Promise<Response> {
  const { ctx, medewerker } = call
  const huishoudenId = call.params.id ?? ''
  const gelezen = readForm(call.body, opstelSchema, call.csrf)
  if (!gelezen.ok) return call.nietGevonden()
  const { meldingId } = gelezen.value
  const { sleutel } = gelezen.form
  const outcome = await planOpstellen(ctx, medewerker, { huishoudenId, meldingId, sleutel })
  if (outcome.ok) return redirect(`/werk/plannen/${outcome.value.planId}`)
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const { zin } = waarom[outcome.reason]
  return read(call, async (tx) => {
    const rij = await aanleidingVoor(tx, medewerker, { huishoudenId, meldingId }, ctx.clock.now())
    const planId = rij?.lopendPlanId ?? null
    return page(<GeweigerdPagina call={call} zin={zin} planId={planId} meldingId={meldingId} />, 422)
  })
}

export const postDeling = (call: Call): Promise<Response> => meteen(call, planDelen)
export const postVaststelling = (call: Call): Promise<Response> => meteen(call, planVaststellen)

/** An act that needs no more than its button. */
async function meteen(call: Call, command: typeof planDelen | typeof planVaststellen): Promise<Response> {
  const planId = call.params.id ?? ''
  const gelezen = readForm(call.body, versieSchema, call.csrf)
  const versie = gelezen.ok ? gelezen.value.versie : 0
  const { sleutel } = gelezen.form
  const outcome = await command(call.ctx, call.medewerker, { planId, sleutel, versie })
  return outcome.ok ? redirect(`/werk/plannen/${planId}`) : toon(call, planId, outcome.reason)
}

/** A promise was kept, or it was not; then back to the plan it stands in. */
export async function postNakoming(call: Call): Promise<Response> {
  const { ctx, medewerker, params } = call
  const afspraakId = params.id ?? ''
  const gelezen = readForm(call.body, nakomingSchema, call.csrf)
  const planId = await planVanAfspraak(ctx, medewerker, afspraakId)
  if (!planId || !gelezen.ok) return call.nietGevonden()
  const outcome = await afspraakNakomen(ctx, medewerker, {
    planId,
    sleutel: gelezen.form.sleutel,
    afspraakId,
    isNagekomen: gelezen.value.nagekomen === 'ja',
  })
  return outcome.ok ? redirect(`/werk/plannen/${planId}#doelen`) : toon(call, planId, outcome.reason)
}

/** It was a slip: the promise stands open again. */
export async function postAfspraakheropening(call: Call): Promise<Response> {
  const { ctx, medewerker, params } = call
  const afspraakId = params.id ?? ''
  const { sleutel } = readForm(call.body, leegSchema, call.csrf).form
  const planId = await planVanAfspraak(ctx, medewerker, afspraakId)
  if (!planId) return call.nietGevonden()
  const outcome = await planAfspraakHeropenen(ctx, medewerker, { planId, sleutel, afspraakId })
  return outcome.ok ? redirect(`/werk/plannen/${planId}#doelen`) : toon(call, planId, outcome.reason)
}

/** It was not done after all; the doel goes on. */
export async function postDoelheropening(call: Call): Promise<Response> {
  const planId = call.params.id ?? ''
  const gelezen = readForm(call.body, heropenSchema, call.csrf)
  if (!gelezen.ok) return toon(call, planId, 'onderdeel_is_weg')
  const o = { planId, sleutel: gelezen.form.sleutel, doelId: gelezen.value.welk }
  const outcome = await planDoelHeropenen(call.ctx, call.medewerker, o)
  return outcome.ok ? redirect(`/werk/plannen/${planId}#doelen`) : toon(call, planId, outcome.reason)
}

/** Every versie that was given to read, two beside each other. */
export const getVersies = (call: Call): Promise<Response> => read(call, (tx) => toonVersies(call, tx))
/** What one person gets to read. */
export const getVoor = (call: Call): Promise<Response> => read(call, (tx) => toonVoor(call, tx))
