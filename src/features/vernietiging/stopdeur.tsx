// The staff door of vernietigingsstops.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { ophefSchema, stopSchema } from './formulier.ts'
import { vernietigingsstopOpheffen, vernietigingsstopPlaatsen } from './stop.commands.ts'
import { stops } from './stop.sql.ts'
import { StopPagina } from './stops.tsx'
import { ophefWaarom, stopWaarom } from './teksten.ts'

const hier = '/werk/beheer/vernietigingsstops'

type Getypt = {
  readonly form?: FormState
  readonly gestuurd?: { readonly id: string; readonly form: FormState }
}

const toon = (call: Call, getypt: Getypt = {}): Promise<Response> =>
  read(call, async (tx) =>
    page(
      <StopPagina
        call={call}
        stops={await stops(tx)}
        form={getypt.form ?? newForm(call)}
        vers={newForm(call)}
        gestuurd={getypt.gestuurd}
      />,
      getypt.form || getypt.gestuurd ? 422 : 200,
    ),
  )

export const getStops = (call: Call): Promise<Response> => toon(call)

export async function postStop(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, stopSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { form: gelezen.form })
  const { adres, reden } = gelezen.value
  const { sleutel } = gelezen.form
  const uitkomst = await vernietigingsstopPlaatsen(call.ctx, call.medewerker, { ...adres, reden, sleutel })
  if (uitkomst.ok) return redirect(hier)
  return toon(call, { form: withError(gelezen.form, ...stopWaarom[uitkomst.reason]) })
}

export async function postOpheffing(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, ophefSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { gestuurd: { id, form: gelezen.form } })
  const { sleutel } = gelezen.form
  const uitkomst = await vernietigingsstopOpheffen(call.ctx, call.medewerker, {
    id,
    sleutel,
    ...gelezen.value,
  })
  if (uitkomst.ok) return redirect(hier)
  if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
  return toon(call, { gestuurd: { id, form: withError(gelezen.form, ...ophefWaarom[uitkomst.reason]) } })
}
