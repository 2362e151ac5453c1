// The staff door of regie: who leads, asking, answering, ending; after an act back to the plan.

import { type Call, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { type Read, readForm, withError } from '../../platform/form.ts'
import type { Result } from '../../platform/result.ts'
import { regieAanbieden, regieAanvaarden, regieWeigeren } from './aanbod.commands.ts'
import { schrijfBrief } from './brief.tsx'
import { regieOvernemen, regieTeruggeven } from './eigen.commands.ts'
import { regieBeeindigen } from './einde.commands.ts'
import { aanbodSchema, leegSchema, redenSchema } from './formulier.ts'
import { deelAanbieden, deelVan } from './formulieren.tsx'
import { planIdVan } from './regie.sql.ts'
import { RegiePagina } from './regie.tsx'
import { regieBeeld } from './regiebeeld.tsx'
import type { Mislukt } from './regieblok.tsx'
import { besluitOpPlan, type Gedaan, type RegieWeigering } from './stand.commands.ts'
import { waarom } from './teksten.ts'

export { getOverdracht, postOverdracht } from './overdrachtdeur.tsx'
export { getWaarnemingen, postWaarneming, postWaarnemingEinde } from './waarneemdeur.tsx'

export const getRegie = (call: Call): Promise<Response> => toon(call, async () => call.params.id ?? '')

export async function postAanbod(call: Call): Promise<Response> {
  const planId = call.params.id ?? ''
  const gelezen = readForm(call.body, aanbodSchema, call.csrf)
  const laag = call.body.get('laag') === 'casus' ? 'casus' : 'proces'
  if (!gelezen.ok) return toon(call, async () => planId, { deel: deelAanbieden(laag), form: gelezen.form })
  const outcome = await regieAanbieden(call.ctx, call.medewerker, {
    planId,
    ...gelezen.value,
    schrijf: schrijfBrief,
    sleutel: gelezen.form.sleutel,
  })
  if (outcome.ok) return naar(outcome.value)
  return weiger(call, async () => planId, { deel: deelAanbieden(laag), form: gelezen.form }, outcome.reason)
}

export const postAanvaarding = (call: Call) =>
  opRegie(call, 'aanvaarden', readForm(call.body, leegSchema, call.csrf), (o) =>
    regieAanvaarden(call.ctx, call.medewerker, o),
  )
export const postTeruggave = (call: Call) =>
  opRegie(call, 'teruggeven', readForm(call.body, leegSchema, call.csrf), (o) =>
    regieTeruggeven(call.ctx, call.medewerker, o),
  )
export const postWeigering = (call: Call) =>
  opRegie(call, 'weigeren', readForm(call.body, redenSchema, call.csrf), (o) =>
    regieWeigeren(call.ctx, call.medewerker, o),
  )
export const postBeeindiging = (call: Call) =>
  opRegie(call, 'beeindigen', readForm(call.body, redenSchema, call.csrf), (o) =>
    regieBeeindigen(call.ctx, call.medewerker, o),
  )
export const postOvername = (call: Call) =>
  opRegie(call, 'overnemen', readForm(call.body, redenSchema, call.csrf), (o) =>
    regieOvernemen(call.ctx, call.medewerker, o),
  )

/** One act on one regie: carried out, or its form again with the reason why not. */
async function opRegie<T extends object>(
  call: Call,
  act: string,
  gelezen: Read<T>,
  doe: (o: T & { regieId: string; sleutel: string }) => Promise<Result<Gedaan, RegieWeigering>>,
): Promise<Response> {
  const regieId = call.params.id ?? ''
  const vind = (tx: Tx) => planIdVan(tx, regieId)
  const mislukt = { deel: deelVan(act, regieId), form: gelezen.form }
  if (!gelezen.ok) return toon(call, vind, mislukt)
  const outcome = await doe({ ...gelezen.value, regieId, sleutel: gelezen.form.sleutel })
  return outcome.ok ? naar(outcome.value) : weiger(call, vind, mislukt, outcome.reason)
}

/** Who said no, or handed over, may not see the plan any more. */
const naar = ({ planId, zietPlan }: Gedaan) => redirect(zietPlan ? `/werk/plannen/${planId}` : '/werk')

type Vind = (tx: Tx) => Promise<string | undefined>

function weiger(call: Call, vind: Vind, mislukt: Mislukt, reason: RegieWeigering): Promise<Response> {
  if (reason === 'niet_gevonden') return Promise.resolve(call.nietGevonden())
  const { veld, zin } = waarom[reason]
  const status = reason === 'verkeerde_status' ? 409 : 422
  return toon(call, vind, { ...mislukt, form: withError(mislukt.form, veld, zin) }, status)
}

/** The page of who leads, as it is now; with the refused form in it, if there is one. */
function toon(call: Call, vind: Vind, mislukt?: Mislukt, status = mislukt ? 422 : 200): Promise<Response> {
  return read(call, async (tx) => {
    const planId = await vind(tx)
    const besluit = planId && (await besluitOpPlan({ ctx: call.ctx, tx, door: call.medewerker }, planId))
    if (!planId || !besluit) return call.nietGevonden()
    const beeld = await regieBeeld(call, tx, besluit, planId)
    return page(<RegiePagina call={call} beeld={beeld} mislukt={mislukt} />, status)
  })
}
