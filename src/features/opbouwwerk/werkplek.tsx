// The door of opbouwwerk: the projects of my teams, one project with its hours, and its end.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { opbouwprojectAfsluiten, opbouwprojectStarten, opbouwurenSchrijven } from './commands.ts'
import { projectSchema, sluitSchema, urenSchema } from './formulier.ts'
import { kernenVan, projectenVan, projectVan, urenVan } from './opbouwwerk.sql.ts'
import { ProjectenPagina } from './projectenpagina.tsx'
import { ProjectPagina } from './projectpagina.tsx'
import { type OpbouwWeigering, waarom } from './teksten.ts'

const teamsVan = (call: Call) => call.medewerker.teams.map(({ id }) => id)
const metFout = (form: FormState, reden: OpbouwWeigering) =>
  withError(form, waarom[reden].veld, waarom[reden].zin)

export const getProjecten = (call: Call): Promise<Response> => toonLijst(call)

const toonLijst = (call: Call, form?: FormState): Promise<Response> =>
  read(call, async (tx) =>
    page(
      <ProjectenPagina
        call={call}
        projecten={await projectenVan(tx, teamsVan(call))}
        kernen={await kernenVan(tx)}
        form={form ?? newForm(call)}
      />,
      form ? 422 : 200,
    ),
  )

export async function postProject(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, projectSchema, call.csrf)
  if (!gelezen.ok) return toonLijst(call, gelezen.form)
  const { teamId, kernId = null, naam, doel, streef, urenBegroot, van, tot } = gelezen.value
  const invoer = { teamId, kernId, naam, doel, streef, urenBegroot, van, tot }
  const { sleutel } = gelezen.form
  const outcome = await opbouwprojectStarten(call.ctx, call.medewerker, { sleutel, invoer })
  if (outcome.ok) return redirect(`/werk/opbouwwerk/${outcome.value.id}`)
  return toonLijst(call, metFout(gelezen.form, outcome.reason))
}

export const getProject = (call: Call): Promise<Response> => toon(call, {})

const toon = (call: Call, getypt: { uren?: FormState; sluit?: FormState }): Promise<Response> =>
  read(call, async (tx) => {
    const project = await projectVan(tx, call.params.id ?? '', teamsVan(call))
    if (!project) return call.nietGevonden()
    const dag = schrijfDatum(datumInAmsterdam(call.ctx.clock.now()))
    return page(
      <ProjectPagina
        call={call}
        project={project}
        uren={await urenVan(tx, project.id)}
        urenForm={getypt.uren ?? newForm(call, { dag })}
        sluitForm={getypt.sluit ?? newForm(call)}
      />,
      getypt.uren || getypt.sluit ? 422 : 200,
    )
  })

export async function postUren(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, urenSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { uren: gelezen.form })
  const { dag, uren, wat } = gelezen.value
  const { sleutel } = gelezen.form
  const o = { id, sleutel, invoer: { dag, uren, wat } }
  const outcome = await opbouwurenSchrijven(call.ctx, call.medewerker, o)
  if (outcome.ok) return redirect(`/werk/opbouwwerk/${id}`)
  // The field of the hours has another name here.
  const veld = outcome.reason === 'uren_ontbreken' ? 'uren' : waarom[outcome.reason].veld
  return toon(call, { uren: withError(gelezen.form, veld, waarom[outcome.reason].zin) })
}

export async function postAfsluiting(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, sluitSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { sluit: gelezen.form })
  const o = { id, sleutel: gelezen.form.sleutel, ...gelezen.value }
  const outcome = await opbouwprojectAfsluiten(call.ctx, call.medewerker, o)
  if (outcome.ok) return redirect(`/werk/opbouwwerk/${id}`)
  return toon(call, { sluit: metFout(gelezen.form, outcome.reason) })
}
