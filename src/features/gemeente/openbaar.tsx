// The door of an empty installation: open until there is a gemeente, and gone for good afterwards.

import { newForm, type OpenCall } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { gemeenteInrichten, gemeenteIsIngericht } from './commands.ts'
import { inrichtSchema } from './formulier.ts'
import { InrichtPagina } from './inrichtpagina.tsx'
import { waarom } from './teksten.ts'

export async function getInrichten(call: OpenCall): Promise<Response> {
  if (!call.ctx.inrichtcode || (await gemeenteIsIngericht(call.ctx))) return call.nietGevonden()
  return page(<InrichtPagina form={newForm(call)} />)
}

export async function postInrichten(call: OpenCall): Promise<Response> {
  const { ctx } = call
  if (!ctx.inrichtcode || (await gemeenteIsIngericht(ctx))) return call.nietGevonden()
  const gelezen = readForm(call.body, inrichtSchema, call.csrf)
  if (!gelezen.ok) return page(<InrichtPagina form={gelezen.form} />, 422)
  const { inrichtcode, beheerderNaam: naam, beheerderSub: sub, ...gemeente } = gelezen.value
  const code = ctx.inrichtcode.probeer(inrichtcode, ctx.clock.now())
  if (!code.ok) return geweigerd(gelezen.form, code.reason)
  const outcome = await gemeenteInrichten(ctx, { ...gemeente, beheerder: { naam, sub } })
  if (outcome.ok) return redirect('/')
  return outcome.reason === 'al_ingericht' ? call.nietGevonden() : geweigerd(gelezen.form, outcome.reason)
}

const geweigerd = (form: FormState, reden: keyof typeof waarom): Response =>
  page(
    <InrichtPagina form={withError(form, waarom[reden].veld, waarom[reden].zin)} />,
    reden === 'te_vaak_geprobeerd' ? 429 : 422,
  )
