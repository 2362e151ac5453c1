// The door of the team manager: how the own teams stand, who has how much, formatie, hours and who is away.

import type { z } from 'zod'
import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { type Read, readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import type { Result } from '../../platform/result.ts'
import { datumInAmsterdam, plusDagen, schrijfDatum } from '../termijn/datum.ts'
import {
  afwezigheidVastleggen,
  formatieEindigen,
  formatieVastleggen,
  inzetVastleggen,
  verlofIntrekken,
} from './commands.ts'
import { formatieVan, verlovenVan } from './formatie.sql.ts'
import { eindeSchema, formatieSchema, intrekSchema, inzetSchema, verlofSchema } from './formulier.ts'
import { TeamPagina } from './teampagina.tsx'
import { type FormatieWeigering, waarom } from './teksten.ts'
import { teamStanden, werklastVan } from './werklast.sql.ts'
import { zonderMedewerker } from './zonder.sql.ts'

const week = 7

/** Which of the forms on the page was sent, with what was typed. */
type Getypt = Partial<Record<'formatie' | 'einde' | 'verlof' | 'inzet', FormState>>

export const getTeam = (call: Call): Promise<Response> => toon(call, {})

const toon = (call: Call, getypt: Getypt): Promise<Response> =>
  read(call, async (tx) => {
    const vandaag = datumInAmsterdam(call.ctx.clock.now())
    const teamIds = call.medewerker.teams.map(({ id }) => id)
    const collegas = await werklastVan(tx, teamIds, vandaag)
    const ids = collegas.map(({ medewerkerId }) => medewerkerId)
    const vers = (naam: keyof Getypt, waarden: Record<string, string>) =>
      getypt[naam] ?? newForm(call, waarden)
    const dag = schrijfDatum(vandaag)
    return page(
      <TeamPagina
        call={call}
        vandaag={vandaag}
        standen={await teamStanden(tx, teamIds, { vandaag, week: plusDagen(vandaag, week) })}
        collegas={collegas}
        verloven={await verlovenVan(tx, ids, vandaag)}
        formatie={await formatieVan(tx, teamIds)}
        zonder={await zonderMedewerker(tx, teamIds, vandaag)}
        forms={{
          formatie: vers('formatie', { van: dag, soort: 'vast' }),
          einde: vers('einde', { eindeTot: dag }),
          verlof: vers('verlof', {}),
          inzet: vers('inzet', { inzetVan: dag }),
        }}
      />,
      Object.keys(getypt).length > 0 ? 422 : 200,
    )
  })

type Gelezen<S extends z.ZodObject> = Extract<Read<z.output<S>>, { ok: true }>

/** One form of the page: read, done, and back to the page; or back with everything typed. */
const formulier =
  <S extends z.ZodObject>(
    welk: keyof Getypt,
    schema: S,
    doe: (call: Call, g: Gelezen<S>) => Promise<Result<{ id: string }, FormatieWeigering>>,
  ) =>
  async (call: Call): Promise<Response> => {
    const gelezen = readForm(call.body, schema, call.csrf)
    if (!gelezen.ok) return toon(call, { [welk]: gelezen.form })
    const outcome = await doe(call, gelezen)
    if (outcome.ok) return redirect('/werk/team')
    const { veld, zin } = waarom[outcome.reason]
    return toon(call, { [welk]: withError(gelezen.form, veld, zin) })
  }

export const postFormatie = formulier('formatie', formatieSchema, ({ ctx, medewerker }, { value, form }) => {
  const { teamId, soort, fte, isVacature, van, tot = null } = value
  const invoer = { teamId, soort, fte, isVacature, van, tot }
  return formatieVastleggen(ctx, medewerker, { sleutel: form.sleutel, invoer })
})

export const postEinde = formulier('einde', eindeSchema, ({ ctx, medewerker }, { value, form }) =>
  formatieEindigen(ctx, medewerker, { sleutel: form.sleutel, id: value.id, tot: value.eindeTot }),
)

export const postVerlof = formulier('verlof', verlofSchema, ({ ctx, medewerker }, { value, form }) => {
  const { afwezigId: medewerkerId, afwezigVan: van, afwezigTot: tot } = value
  return afwezigheidVastleggen(ctx, medewerker, { sleutel: form.sleutel, invoer: { medewerkerId, van, tot } })
})

export const postIntrekking = formulier('verlof', intrekSchema, ({ ctx, medewerker }, { value, form }) =>
  verlofIntrekken(ctx, medewerker, { sleutel: form.sleutel, id: value.id }),
)

export const postInzet = formulier('inzet', inzetSchema, ({ ctx, medewerker }, { value, form }) => {
  const { inzetId: medewerkerId, uren, inzetVan: van } = value
  return inzetVastleggen(ctx, medewerker, { sleutel: form.sleutel, medewerkerId, uren, van })
})
