// The staff doors of the survey: the yearly draw, answers on paper, what people wrote, and asking at the end of a traject.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { datumInAmsterdam, jaarVan } from '../termijn/datum.ts'
import { trajectBeeld } from '../traject/trajectbeeld.tsx'
import { ervaringInvoeren } from './antwoord.commands.ts'
import { ErvaringPagina } from './ervaringpagina.tsx'
import { ingevuld, papierSchema, trekSchema, vraagSchema } from './formulier.ts'
import { KaartPagina } from './kaart.tsx'
import { PapierPagina } from './papier.tsx'
import { steekproefTrekken } from './ronde.commands.ts'
import { nietsIngevuld, papierWaarom, trekWaarom, vraagWaarom } from './teksten.ts'
import { toelichtingen } from './toelichting.sql.ts'
import { ToelichtingenPagina } from './toelichtingen.tsx'
import { codeVanFormulier, ervaringVragen } from './uitnodiging.commands.ts'
import { aantalInKader, responsPerJaar, rondes } from './uitnodiging.sql.ts'
import { VraagPagina } from './vraagpagina.tsx'

const vandaag = (call: Call) => datumInAmsterdam(call.ctx.clock.now())

export const getErvaring = (call: Call): Promise<Response> => toonErvaring(call, newForm(call))

export async function postSteekproef(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, trekSchema, call.csrf)
  if (!gelezen.ok) return toonErvaring(call, gelezen.form, 422)
  const { form, value: invoer } = gelezen
  const outcome = await steekproefTrekken(call.ctx, call.medewerker, { sleutel: form.sleutel, invoer })
  if (outcome.ok) return redirect('/werk/ervaring')
  const { veld, zin } = trekWaarom[outcome.reason]
  return toonErvaring(call, withError(form, veld, zin), 422)
}

const toonErvaring = (call: Call, form: FormState, status = 200): Promise<Response> =>
  read(call, async (tx) => {
    const jaar = jaarVan(vandaag(call))
    const beeld = {
      jaar,
      kader: await aantalInKader(tx, jaar),
      rondes: await rondes(tx),
      respons: await responsPerJaar(tx),
    }
    return page(<ErvaringPagina call={call} beeld={beeld} form={form} />, status)
  })

export const getPapier = async (call: Call): Promise<Response> =>
  page(<PapierPagina call={call} form={newForm(call)} />)

export async function postPapier(call: Call): Promise<Response> {
  const fout = (form: FormState) => page(<PapierPagina call={call} form={form} />, 422)
  const gelezen = readForm(call.body, papierSchema, call.csrf)
  if (!gelezen.ok) return fout(gelezen.form)
  const { form, value } = gelezen
  const invoer = ingevuld(value)
  if (!invoer) return fout(withError(form, 'communicatie', nietsIngevuld))
  const { code } = value
  const outcome = await ervaringInvoeren(call.ctx, call.medewerker, { sleutel: form.sleutel, code, invoer })
  if (outcome.ok) return redirect('/werk/ervaring/papier')
  const { veld, zin } = papierWaarom[outcome.reason]
  return fout(withError(form, veld, zin))
}

export const getToelichtingen = (call: Call): Promise<Response> =>
  read(call, async (tx) =>
    page(<ToelichtingenPagina call={call} rijen={await toelichtingen(tx, vandaag(call))} />),
  )

export const getVraag = (call: Call): Promise<Response> => toonVraag(call, newForm(call, { hoe: 'kaart' }))

export async function postVraag(call: Call): Promise<Response> {
  const { ctx, medewerker: door } = call
  const trajectId = call.params.id ?? ''
  const gelezen = readForm(call.body, vraagSchema, call.csrf)
  if (!gelezen.ok) return toonVraag(call, gelezen.form, 422)
  const { sleutel } = gelezen.form
  const { hoe } = gelezen.value
  const outcome = await ervaringVragen(ctx, door, { trajectId, sleutel, hoe })
  if (!outcome.ok) {
    if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
    const { veld, zin } = vraagWaarom[outcome.reason]
    return toonVraag(call, withError(gelezen.form, veld, zin), 422)
  }
  if (hoe !== 'kaart') return redirect(`/werk/trajecten/${trajectId}`)
  const code = codeVanFormulier(ctx, door.gemeenteId, sleutel)
  const adres = new URL(`/e/${code}`, ctx.base).href
  return page(<KaartPagina call={call} terug={`/werk/trajecten/${trajectId}`} adres={adres} />)
}

const toonVraag = (call: Call, form: FormState, status = 200): Promise<Response> =>
  read(call, async (tx) => {
    const beeld = await trajectBeeld(call, tx)
    if (!beeld || beeld.isMeelezer) return call.nietGevonden()
    return page(<VraagPagina call={call} traject={beeld.traject} form={form} />, status)
  })
