// The staff door of the word back.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { standVoor, terugkoppelingGeven } from './commands.ts'
import { terugkoppeling, terugSchema } from './formulier.ts'
import { waarom } from './teksten.ts'
import { weigering } from './terugkoppelen.ts'
import { type StandRij, standVan } from './terugkoppeling.sql.ts'
import { TerugkoppelingPagina } from './terugkoppeling.tsx'

type Over = Pick<StandRij, 'inwonerId' | 'voornamen' | 'voorvoegsel' | 'geslachtsnaam' | 'loopt'>
const weergave: Weergave<Over> = {
  personen: (o) => [o.inwonerId],
  velden: { inwonerId: 'L1', voornamen: 'L2', voorvoegsel: 'L2', geslachtsnaam: 'L2', loopt: 'L1' },
}

export const getTerugkoppeling = (call: Call): Promise<Response> => toon(call)

export async function postTerugkoppeling(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, terugSchema, call.csrf)
  if (!gelezen.ok) return toon(call, gelezen.form)
  const overdrachtId = call.params.id ?? ''
  const outcome = await terugkoppelingGeven(call.ctx, call.medewerker, {
    overdrachtId,
    invoer: terugkoppeling(gelezen.value),
    sleutel: gelezen.form.sleutel,
  })
  if (outcome.ok) return redirect(`/werk/overdrachten/${overdrachtId}`)
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const { veld, zin } = waarom[outcome.reason]
  const status = outcome.reason === 'al_teruggekoppeld' ? 409 : 422
  return toon(call, withError(gelezen.form, veld, zin), status)
}

function toon(call: Call, form?: FormState, status = form ? 422 : 200): Promise<Response> {
  const { ctx, medewerker: door, params, gezien } = call
  return read(call, async (tx) => {
    const nu = ctx.clock.now()
    const rij = await standVan(tx, door, params.id ?? '', nu)
    const mijn = rij && standVoor(door, rij, nu)
    if (!rij || !mijn) return call.nietGevonden()
    const { inwonerId, voornamen, voorvoegsel, geslachtsnaam, loopt } = rij
    const over = { inwonerId, voornamen, voorvoegsel, geslachtsnaam, loopt }
    return page(
      <TerugkoppelingPagina
        call={call}
        over={present(gezien, mijn.besluit, weergave, over)}
        form={form ?? newForm(call)}
        reden={weigering(mijn.stand)}
      />,
      status,
    )
  })
}
