// The door to bijzondere rollen: what waits for a second person, who has one, and what changed.

import type { z } from 'zod'
import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import type { Result } from '../../platform/result.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { bijzonder } from './aanstelling.ts'
import { antwoordSchema, weigerSchema } from './formulier.ts'
import { bijzondereVoorvallen } from './geschiedenis.sql.ts'
import { rolBevestigen, rolvoorstelIntrekken, rolWeigeren } from './rolvoorstel.commands.ts'
import { bevestigersVoor, bijzondereDragers, openVoorstellen, voorstelVan } from './rolvoorstel.sql.ts'
import { type Weigering, waarom } from './teksten.ts'
import { VoorstelPagina } from './voorstelpagina.tsx'

const hier = '/werk/beheer/rolvoorstellen'
const kwartaal = 92 * 24 * 3_600_000

export const getVoorstellen = (call: Call): Promise<Response> => toon(call)

type Gestuurd = { readonly id: string; readonly form: FormState }

const toon = (call: Call, gestuurd?: Gestuurd, isConflict = false): Promise<Response> =>
  read(call, async (tx) => {
    if (gestuurd && !(await voorstelVan(tx, gestuurd.id))) return call.nietGevonden()
    const nu = call.ctx.clock.now()
    const dag = datumInAmsterdam(nu)
    const open = await openVoorstellen(tx)
    const voorstellen = []
    // Rarely more than one: a bijzondere rol changes hands a few times a year.
    for (const v of open) {
      const { medewerkerId, voorgesteldDoorId: voorstellerId } = v
      voorstellen.push({ ...v, bevestigers: await bevestigersVoor(tx, { medewerkerId, voorstellerId, dag }) })
    }
    const vanaf = new Date(nu.getTime() - kwartaal)
    return page(
      <VoorstelPagina
        call={call}
        voorstellen={voorstellen}
        dragers={await bijzondereDragers(tx, bijzonder, dag)}
        voorvallen={await bijzondereVoorvallen(tx, { rollen: bijzonder, vanaf, hoogstens: 100 })}
        vandaag={dag}
        gestuurd={gestuurd}
        vers={newForm(call)}
      />,
      isConflict ? 409 : gestuurd ? 422 : 200,
    )
  })

async function antwoord<S extends z.ZodObject>(
  call: Call,
  schema: S,
  doe: (o: { id: string; sleutel: string }, v: z.output<S>) => Promise<Result<{ id: string }, Weigering>>,
): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, schema, call.csrf)
  if (!gelezen.ok) return toon(call, { id, form: gelezen.form })
  const uitkomst = await doe({ id, sleutel: gelezen.form.sleutel }, gelezen.value)
  if (uitkomst.ok) return redirect(hier)
  if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
  if (uitkomst.reason === 'rol_is_voorbij') return call.geenRecht()
  const [vak, zin] = waarom[uitkomst.reason]
  const form = withError(gelezen.form, vak === 'reden' ? vak : '', zin)
  return toon(call, { id, form }, uitkomst.reason === 'al_beslist')
}

export const postBevestiging = (call: Call): Promise<Response> =>
  antwoord(call, antwoordSchema, (o) => rolBevestigen(call.ctx, call.medewerker, o))

export const postWeigering = (call: Call): Promise<Response> =>
  antwoord(call, weigerSchema, (o, { reden }) => rolWeigeren(call.ctx, call.medewerker, { ...o, reden }))

export const postIntrekking = (call: Call): Promise<Response> =>
  antwoord(call, antwoordSchema, (o) => rolvoorstelIntrekken(call.ctx, call.medewerker, o))
