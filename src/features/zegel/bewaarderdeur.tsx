// The door of the functionaris to zegels nobody can open: which there are, and naming somebody; what is sealed is never read here.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { zegelBewaarderNoemen } from './bewaarder.commands.ts'
import { bewaringen, zonderBewaarder } from './bewaarder.sql.ts'
import { BewaarderPagina } from './bewaarderpagina.tsx'
import { bewaarderSchema } from './formulier.ts'
import { waarom } from './teksten.ts'

const hier = '/werk/privacy/zegels'
const hoogstens = 50

type Gestuurd = { readonly id: string; readonly form: FormState; readonly status: number }

export const getBewaarders = (call: Call): Promise<Response> => toon(call)

const toon = (call: Call, gestuurd?: Gestuurd): Promise<Response> =>
  read(call, async (tx) => {
    const { ctx, medewerker } = call
    const kandidaten = await collegasMet(tx, 'zegel:inzien', datumInAmsterdam(ctx.clock.now()))
    const zegels = await zonderBewaarder(
      tx,
      kandidaten.map(({ id }) => id),
    )
    const isWeg = gestuurd && !zegels.some(({ id }) => id === gestuurd.id)
    if (isWeg && gestuurd.status === 422) return call.nietGevonden()
    const collegas = kandidaten.filter(({ id }) => id !== medewerker.id)
    const genoemd = await bewaringen(tx, hoogstens)
    return page(
      <BewaarderPagina {...{ call, zegels, collegas, genoemd, gestuurd }} vers={newForm(call)} />,
      gestuurd?.status ?? 200,
    )
  })

export async function postBewaarder(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, bewaarderSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { id, form: gelezen.form, status: 422 })
  const { form, value } = gelezen
  const { medewerkerId, bewaarreden } = value
  const noeming = { id, medewerkerId, reden: bewaarreden, sleutel: form.sleutel }
  const outcome = await zegelBewaarderNoemen(call.ctx, call.medewerker, noeming)
  if (outcome.ok) return redirect(hier)
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const { veld, zin } = waarom[outcome.reason]
  const status = outcome.reason === 'heeft_bewaarder' ? 409 : 422
  return toon(call, { id, form: withError(form, veld === 'genoemden' ? 'medewerkerId' : veld, zin), status })
}
