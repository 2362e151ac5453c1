// The staff doors of activiteiten: all of them by goal, one to change, and a new one. Nobody is shown.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { activiteiten, doelen } from './activiteit.sql.ts'
import { ActiviteitenPagina } from './activiteiten.tsx'
import { activiteitToevoegen, activiteitWijzigen } from './commands.ts'
import { activiteitSchema, invoerVan, waardenVan } from './formulier.ts'
import { waarom } from './teksten.ts'
import { WijzigPagina } from './wijzigen.tsx'

export const getActiviteiten = (call: Call): Promise<Response> =>
  toonAlle(call, newForm(call, { status: 'gepland' }))

export async function postActiviteit(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, activiteitSchema, call.csrf)
  if (!gelezen.ok) return toonAlle(call, gelezen.form, 422)
  const { form, value } = gelezen
  const outcome = await activiteitToevoegen(call.ctx, call.medewerker, {
    sleutel: form.sleutel,
    invoer: invoerVan(value),
  })
  if (outcome.ok) return redirect('/werk/activiteiten')
  return outcome.reason === 'niet_gevonden'
    ? call.nietGevonden()
    : toonAlle(call, withError(form, waarom[outcome.reason].veld, waarom[outcome.reason].zin), 422)
}

const toonAlle = (call: Call, form: FormState, status = 200): Promise<Response> =>
  read(call, async (tx) => {
    const beeld = { doelen: await doelen(tx), activiteiten: await activiteiten(tx) }
    return page(<ActiviteitenPagina call={call} beeld={beeld} form={form} />, status)
  })

export const getActiviteit = (call: Call): Promise<Response> => toonEen(call)

export async function postWijziging(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, activiteitSchema, call.csrf)
  if (!gelezen.ok) return toonEen(call, gelezen.form, 422)
  const { form, value } = gelezen
  const o = {
    id: call.params.id ?? '',
    versie: value.versie,
    sleutel: form.sleutel,
    invoer: invoerVan(value),
  }
  const outcome = await activiteitWijzigen(call.ctx, call.medewerker, o)
  if (outcome.ok) return redirect('/werk/activiteiten')
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const { veld, zin } = waarom[outcome.reason]
  return toonEen(call, withError(form, veld, zin), outcome.reason === 'intussen_gewijzigd' ? 409 : 422)
}

/** The form as it was sent, or as it stands now; always with the version of now, so that sending again is a choice. */
const toonEen = (call: Call, form?: FormState, status = 200): Promise<Response> =>
  read(call, async (tx) => {
    const nu = (await activiteiten(tx)).find(({ id }) => id === call.params.id)
    if (!nu) return call.nietGevonden()
    const beeld = { nu, doelen: await doelen(tx), isAnders: status === 409 }
    const velden = form
      ? { ...form, values: { ...form.values, versie: String(nu.versie) } }
      : newForm(call, waardenVan(nu))
    return page(<WijzigPagina call={call} beeld={beeld} form={velden} />, status)
  })
