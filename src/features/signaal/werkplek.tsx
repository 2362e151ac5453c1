// The staff door of a signaal: looking at it, taking it up, and saying what was done.

import { type Call, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import type { Result } from '../../platform/result.ts'
import { present } from '../autorisatie/present.ts'
import { type SignaalWeigering, signaalAfhandelen, signaalOppakken, signaalVoor } from './commands.ts'
import { afhandelSchema, oppakSchema } from './formulier.ts'
import { signaalWeergave } from './signaal.ts'
import { SignaalPagina } from './signaal.tsx'
import { waarom } from './teksten.ts'

export const getSignaal = (call: Call): Promise<Response> => toon(call)

export async function postOppakking(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, oppakSchema, call.csrf)
  if (!gelezen.ok) return toon(call, gelezen.form, 422)
  const { sleutel } = gelezen.form
  const versie = gelezen.value.versie ?? 0
  return na(
    call,
    gelezen.form,
    await signaalOppakken(call.ctx, call.medewerker, { id: idVan(call), versie, sleutel }),
  )
}

export async function postAfhandeling(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, afhandelSchema, call.csrf)
  if (!gelezen.ok) return toon(call, gelezen.form, 422)
  const { sleutel } = gelezen.form
  const versie = gelezen.value.versie ?? 0
  const wat = { ...gelezen.value, id: idVan(call), versie, sleutel }
  return na(call, gelezen.form, await signaalAfhandelen(call.ctx, call.medewerker, wat))
}

const idVan = (call: Call) => call.params.id ?? ''

/** Back to the signaal, or the form again with the reason why not. */
function na(call: Call, form: FormState, outcome: Result<{ id: string }, SignaalWeigering>) {
  if (outcome.ok) return redirect(`/werk/signalen/${outcome.value.id}`)
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const { veld, zin } = waarom[outcome.reason]
  const isRace = outcome.reason === 'intussen_gewijzigd' || outcome.reason === 'al_afgehandeld'
  return toon(call, withError(form, veld, zin), isRace ? 409 : 422)
}

const toon = (call: Call, form?: FormState, status?: number): Promise<Response> =>
  read(call, async (tx) => {
    const gevonden = await signaalVoor(call.ctx, tx, call.medewerker, idVan(call))
    if (!gevonden) return call.nietGevonden()
    const signaal = present(call.gezien, gevonden.besluit, signaalWeergave, gevonden.signaal)
    return page(<SignaalPagina call={call} signaal={signaal} form={form} />, status)
  })
