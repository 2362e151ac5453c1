// The door of the second person: destroying one by one what the functionaris granted.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { present } from '../autorisatie/present.ts'
import { opdrachtWeergave } from './ding.ts'
import { dingSchema, stukUit } from './formulier.ts'
import { waaromNietWeg } from './teksten.ts'
import { dingVernietigen, teVernietigen } from './vernietigen.commands.ts'
import { VernietigPagina } from './vernietigpagina.tsx'

export const getVernietiging = (call: Call): Promise<Response> => toon(call)

async function toon(call: Call, gestuurd?: FormState): Promise<Response> {
  const opdracht = await teVernietigen(call, call.params.id ?? '')
  if (!opdracht) return call.nietGevonden()
  const { mag, dingen, gevonden } = opdracht
  const { id, inwonerId, beslotenDoor, besluitwoorden } = gevonden.verzoek
  return read(call, async () => {
    const v = present(call.gezien, mag, opdrachtWeergave, {
      ...{ id, inwonerId, beslotenDoor, besluitwoorden, dingen },
      naam: gevonden.naam,
    })
    return page(<VernietigPagina {...{ call, v, gestuurd }} vers={newForm(call)} />, gestuurd ? 422 : 200)
  })
}

export async function postVernietiging(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, dingSchema, call.csrf)
  const { form } = gelezen
  if (!gelezen.ok) return toon(call, form)
  const id = call.params.id ?? ''
  const o = { id, sleutel: form.sleutel, ...stukUit(gelezen.value.ding) }
  const uitslag = await dingVernietigen(call.ctx, call.medewerker, o)
  if (uitslag.ok) return redirect(`/werk/verzoeken/${id}/vernietiging`)
  if (uitslag.reason === 'niet_gevonden') return call.nietGevonden()
  return toon(call, withError(form, ...waaromNietWeg[uitslag.reason]))
}
