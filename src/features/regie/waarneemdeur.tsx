// The door of waarnemen: the page, arranging who stands in, and stopping before the last day.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { redenSchema, waarneemSchema } from './formulier.ts'
import { waaromGeenWaarneming } from './teksten.ts'
import { waarnemingsbeeld } from './waarneembeeld.tsx'
import { regieWaarnemen, type WaarneemWeigering, waarnemingBeeindigen } from './waarneming.commands.ts'
import { WaarnemingPagina } from './waarneming.tsx'

type Mislukt = { readonly form?: FormState; readonly stop?: { id: string; form: FormState } }

export const getWaarnemingen = (call: Call): Promise<Response> => toon(call)

export async function postWaarneming(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, waarneemSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { form: gelezen.form })
  const { regie: regieIds, ...rest } = gelezen.value
  const uitkomst = await regieWaarnemen(call.ctx, call.medewerker, {
    ...rest,
    regieIds,
    sleutel: gelezen.form.sleutel,
  })
  if (uitkomst.ok) return redirect(`/werk/waarnemingen${call.url.search}`)
  return weiger(call, uitkomst.reason, (fout) => ({ form: fout(gelezen.form) }))
}

export async function postWaarnemingEinde(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, redenSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { stop: { id, form: gelezen.form } })
  const verzoek = { id, reden: gelezen.value.reden, sleutel: gelezen.form.sleutel }
  const uitkomst = await waarnemingBeeindigen(call.ctx, call.medewerker, verzoek)
  if (uitkomst.ok) return redirect('/werk/waarnemingen')
  return weiger(call, uitkomst.reason, (fout) => ({ stop: { id, form: fout(gelezen.form) } }))
}

function weiger(
  call: Call,
  reason: WaarneemWeigering,
  mislukt: (fout: (form: FormState) => FormState) => Mislukt,
): Promise<Response> {
  if (reason === 'niet_gevonden') return Promise.resolve(call.nietGevonden())
  const { veld, zin } = waaromGeenWaarneming[reason]
  const status = reason === 'verkeerde_status' ? 409 : 422
  return toon(
    call,
    mislukt((form) => withError(form, veld, zin)),
    status,
  )
}

function toon(call: Call, mislukt?: Mislukt, status = mislukt ? 422 : 200): Promise<Response> {
  return read(call, async (tx) => {
    const beeld = await waarnemingsbeeld(call, tx)
    if (!beeld) return call.nietGevonden()
    const alles = { regie: beeld.regies.map(({ id }) => id ?? '') }
    return page(
      <WaarnemingPagina
        call={call}
        beeld={beeld}
        form={mislukt?.form ?? newForm(call, alles)}
        stop={mislukt?.stop}
      />,
      status,
    )
  })
}
