// The door of the inwoner: the questions behind a link that works once, without login and without a cookie.

import { newForm, type OpenCall } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { codeBekijken, ervaringBeantwoorden, type Stand } from './antwoord.commands.ts'
import { gemeenteOp } from './antwoord.sql.ts'
import { ingevuld, vragenSchema } from './formulier.ts'
import { nietsIngevuld } from './teksten.ts'
import { DichtPagina, VragenPagina } from './vragenpagina.tsx'

/** What a page of this door says when it opens no form. */
const statusVan = { al_geantwoord: 200, code_verlopen: 410, code_onbekend: 404, te_vaak: 429 } as const

export async function getVragen(call: OpenCall): Promise<Response> {
  const gemeenteId = await call.ctx.gemeenteVan(call.url.hostname)
  if (gemeenteId === undefined) return call.nietGevonden()
  return toon(call, { gemeenteId, form: newForm(call) })
}

/** Read whatever the code is worth first: who comes too late keeps no form to fill in again. */
export async function postVragen(call: OpenCall): Promise<Response> {
  const { ctx, params, body, csrf } = call
  const gemeenteId = await ctx.gemeenteVan(call.url.hostname)
  if (gemeenteId === undefined) return call.nietGevonden()
  const gelezen = readForm(body, vragenSchema, csrf)
  if (!gelezen.ok) return toon(call, { gemeenteId, form: gelezen.form, status: 422 })
  const invoer = ingevuld(gelezen.value)
  if (!invoer)
    return toon(call, {
      gemeenteId,
      form: withError(gelezen.form, 'communicatie', nietsIngevuld),
      status: 422,
    })
  const code = params.code ?? ''
  const stand = await codeBekijken(ctx, gemeenteId, code)
  if (stand === 'open') await ervaringBeantwoorden(ctx, gemeenteId, { code, invoer })
  // The page of a spent code thanks; it is the same for who sent twice.
  return stand === 'open' || stand === 'al_geantwoord'
    ? redirect(call.url.pathname)
    : dicht(call, gemeenteId, stand)
}

async function toon(
  call: OpenCall,
  o: { readonly gemeenteId: number; readonly form: FormState; readonly status?: number },
): Promise<Response> {
  const stand = await codeBekijken(call.ctx, o.gemeenteId, call.params.code ?? '')
  if (stand !== 'open') return dicht(call, o.gemeenteId, stand)
  const gemeente = await gemeenteVoor(call, o.gemeenteId)
  return page(<VragenPagina gemeente={gemeente} action={call.url.pathname} form={o.form} />, o.status)
}

const dicht = async (call: OpenCall, gemeenteId: number, stand: Exclude<Stand, 'open'>): Promise<Response> =>
  page(<DichtPagina gemeente={await gemeenteVoor(call, gemeenteId)} stand={stand} />, statusVan[stand])

const gemeenteVoor = ({ ctx }: OpenCall, gemeenteId: number) =>
  ctx.db.transaction({ gemeenteId }, (tx) => gemeenteOp(tx, gemeenteId))
