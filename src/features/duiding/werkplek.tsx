// The staff door of duidingen: write one, keep it as a concept, publish it.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { kpis } from '../monitor/monitor.sql.ts'
import { leesPeriode } from '../monitor/periode.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { duidingSchrijven } from './commands.ts'
import { duidingAdres } from './deel.tsx'
import { duidingenVan } from './duiding.sql.ts'
import { duidingSchema } from './formulier.ts'
import { DuidingPagina } from './pagina.tsx'
import { waarom } from './teksten.ts'

export const getDuiding = (call: Call): Promise<Response> =>
  toon(call, call.url.searchParams.get('periode') ?? '')
export const postDuiding = (call: Call): Promise<Response> => bewaar(call, false)
export const postPublicatie = (call: Call): Promise<Response> => bewaar(call, true)

/** The figure and the period asked for; undefined when there is no such figure, or the period has yet to begin. */
function gevraagd(call: Call, tekst: string) {
  const kpi = kpis.find(({ code }) => code === call.params.kpi)
  const periode = leesPeriode(tekst)
  const isBegonnen = periode && periode.van <= datumInAmsterdam(call.ctx.clock.now())
  return kpi && isBegonnen ? { kpi, periode } : undefined
}

async function bewaar(call: Call, isGepubliceerd: boolean): Promise<Response> {
  const gelezen = readForm(call.body, duidingSchema, call.csrf)
  const over = gevraagd(call, String(gelezen.form.values.periode ?? ''))
  if (!over) return call.nietGevonden()
  const { kpi, periode } = over
  if (!gelezen.ok) return toon(call, periode.code, { form: gelezen.form })
  const invoer = { ...gelezen.value, kpi: kpi.code, periode: periode.code }
  const opdracht = { sleutel: gelezen.form.sleutel, invoer, isGepubliceerd }
  const uitkomst = await duidingSchrijven(call.ctx, call.medewerker, opdracht)
  if (uitkomst.ok) return redirect(duidingAdres({ kpi: kpi.code, periode }))
  const isConflict = uitkomst.reason === 'intussen_gewijzigd'
  return toon(call, periode.code, { form: withError(gelezen.form, ...waarom[uitkomst.reason]), isConflict })
}

type Getypt = { readonly form: FormState; readonly isConflict?: boolean }

const toon = (call: Call, tekst: string, getypt?: Getypt): Promise<Response> =>
  read(call, async (tx) => {
    const over = gevraagd(call, tekst)
    if (!over) return call.nietGevonden()
    const hier = (await duidingenVan(tx, over.kpi.code)).filter((d) => d.periode === over.periode.code)
    const concept = hier.find(({ status }) => status === 'concept')
    return page(
      <DuidingPagina
        call={call}
        {...over}
        concept={concept}
        gepubliceerd={hier.filter(({ status }) => status === 'gepubliceerd')}
        form={getypt?.form ?? newForm(call, { uitleg: concept?.uitleg })}
        isConflict={getypt?.isConflict ?? false}
      />,
      getypt ? (getypt.isConflict ? 409 : 422) : 200,
    )
  })
