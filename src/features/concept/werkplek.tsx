// The staff door of drafts: kept while somebody types or with a button, thrown away with another; the form itself shows them.

import type { Call } from '../../context.ts'
import { json, redirect } from '../../platform/answer.tsx'
import { deleteConcept, isTeGroot, saveConcept } from '../../platform/concept.ts'
import { plekVan, sleutelVan, valuesOf } from '../../platform/form.ts'
import { isId } from '../../platform/id.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import { tijdInAmsterdam } from '../termijn/datum.ts'

const eigen = (call: Call) => ({
  gemeenteId: call.medewerker.gemeenteId,
  medewerkerId: call.medewerker.id,
  sleutel: sleutelVan(call.body).split('.')[0] ?? '',
})

/** What was typed, as far as a person typed it: our own hidden fields stay out. */
const getypt = (call: Call) =>
  Object.fromEntries(Object.entries(valuesOf(call.body)).filter(([naam]) => !naam.startsWith('_')))

/** Keeps the draft; answers the time of it to the script, and the page it came from to a button. */
export async function postConcept(call: Call): Promise<Response> {
  const { ctx, medewerker, body } = call
  const plek = plekVan(body)
  if (!plek || !isId(eigen(call).sleutel)) return call.nietGevonden()
  const pagina = new URL(plek.pagina, ctx.base).pathname
  const op = ctx.clock.now()
  const velden = getypt(call)
  if (isTeGroot(velden)) return call.teGroot()
  const concept = { ...eigen(call), formulier: plek.naam, pagina, velden, op }
  await ctx.db.transaction(identiteit(medewerker), (tx) => saveConcept(tx, ctx.sleutels, concept))
  if (call.request.headers.get('accept') === 'application/json') return json({ tijd: tijdInAmsterdam(op) })
  return redirect(plek.pagina)
}

export async function postWeggooien(call: Call): Promise<Response> {
  const plek = plekVan(call.body)
  if (!plek || !isId(eigen(call).sleutel)) return call.nietGevonden()
  await call.ctx.db.transaction(identiteit(call.medewerker), (tx) => deleteConcept(tx, eigen(call)))
  return redirect(plek.pagina)
}
