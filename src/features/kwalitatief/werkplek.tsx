// The staff doors of the resultaat-kpi's: what was heard about each, and writing it down. Nobody is shown.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { resultaatKpis } from '../monitor/zonderbron.ts'
import { kwalitatiefIntrekken, kwalitatiefVastleggen } from './commands.ts'
import { intrekSchema, metingSchema } from './formulier.ts'
import { laatsteMetingen, metingenOver } from './kwalitatief.sql.ts'
import { ResultaatPagina } from './resultaat.tsx'
import { ResultatenPagina } from './resultaten.tsx'
import { waarom } from './teksten.ts'

export const getResultaten = (call: Call): Promise<Response> =>
  read(call, async (tx) => page(<ResultatenPagina call={call} laatste={await laatsteMetingen(tx)} />))

export const getResultaat = (call: Call): Promise<Response> =>
  toon(call, call.params.code ?? '', { form: newForm(call) })

export async function postMeting(call: Call): Promise<Response> {
  const code = call.params.code ?? ''
  const gelezen = readForm(call.body, metingSchema, call.csrf)
  if (!gelezen.ok) return toon(call, code, { form: gelezen.form, status: 422 })
  const { form, value: invoer } = gelezen
  const o = { kpi: code, sleutel: form.sleutel, invoer }
  const outcome = await kwalitatiefVastleggen(call.ctx, call.medewerker, o)
  if (outcome.ok) return redirect(`/werk/resultaten/${code}`)
  if (outcome.reason === 'kpi_onbekend') return call.nietGevonden()
  const { veld, zin } = waarom[outcome.reason]
  return toon(call, code, { form: withError(form, veld, zin), status: 422 })
}

export async function postIntrekking(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const code = call.params.code ?? ''
  const gelezen = readForm(call.body, intrekSchema, call.csrf)
  if (!gelezen.ok)
    return toon(call, code, { form: newForm(call), intrekking: { id, form: gelezen.form }, status: 422 })
  const o = { id, waarom: gelezen.value.waarom, sleutel: gelezen.form.sleutel }
  const outcome = await kwalitatiefIntrekken(call.ctx, call.medewerker, o)
  return outcome.ok ? redirect(`/werk/resultaten/${outcome.value.kpi}`) : call.nietGevonden()
}

type Beeld = {
  readonly form: FormState
  readonly intrekking?: { readonly id: string; readonly form: FormState }
  readonly status?: number
}

function toon(call: Call, code: string, { form, intrekking, status }: Beeld): Promise<Response> {
  const kpi = resultaatKpis.find((k) => k.code === code)
  if (!kpi) return Promise.resolve(call.nietGevonden())
  return read(call, async (tx) => {
    const metingen = await metingenOver(tx, code)
    const props = { call, kpi, metingen, form, intrekking: intrekking ?? { id: '', form: newForm(call) } }
    return page(<ResultaatPagina {...props} />, status)
  })
}
