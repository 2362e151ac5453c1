// The staff door of raadsvragen: the list, asking, one question, its answer, taking it back.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { kpis } from '../monitor/monitor.sql.ts'
import { kwartaalVan, leesPeriode, type Periode, vorige } from '../monitor/periode.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { raadsvraagBeantwoorden, raadsvraagIntrekken, raadsvraagStellen } from './commands.ts'
import { antwoordSchema, intrekSchema, vraagSchema } from './formulier.ts'
import { LijstPagina } from './lijst.tsx'
import { NieuwPagina } from './nieuw.tsx'
import { VraagPagina } from './pagina.tsx'
import { eigenVragen, gepubliceerdeVragen, openVragen, vraagMet } from './raadsvraag.sql.ts'
import { mag } from './raadsvraag.ts'
import { waarom } from './teksten.ts'

const kpiNaam = (code: string) => kpis.find((kpi) => kpi.code === code)?.vraag ?? code
const vandaag = (call: Call) => datumInAmsterdam(call.ctx.clock.now())

export const getVragen = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const { id, rechten } = call.medewerker
    return page(
      <LijstPagina
        call={call}
        vandaag={vandaag(call)}
        wachtend={rechten.has('raadsvraag:beantwoorden') ? await openVragen(tx) : undefined}
        eigen={rechten.has('raadsvraag:stellen') ? await eigenVragen(tx, id) : undefined}
        beantwoord={await gepubliceerdeVragen(tx)}
        kpiNaam={kpiNaam}
      />,
    )
  })

/** The last eight quarters that have begun, and their years, the latest first. */
function perioden(dag: Datum): readonly Periode[] {
  const kwartalen = [kwartaalVan(dag)]
  while (kwartalen.length < 8) kwartalen.push(vorige(kwartalen.at(-1) as Periode))
  const jaren = [...new Set(kwartalen.map(({ code }) => code.slice(0, 4)))]
  return [...kwartalen, ...jaren.flatMap((jaar) => leesPeriode(jaar) ?? [])]
}

export function getNieuw(call: Call): Promise<Response> {
  const { searchParams } = call.url
  const kpi = searchParams.get('kpi') ?? ''
  const periode = searchParams.get('periode') ?? vorige(kwartaalVan(vandaag(call))).code
  return toonNieuw(call, { kpi, periode })
}

/** A period that was asked for by its address can be chosen too. */
const toonNieuw = (call: Call, values: { kpi: string; periode: string }, getypt?: FormState) =>
  read(call, async () => {
    const gewoon = perioden(vandaag(call))
    const gevraagd = leesPeriode(values.periode)
    const ook = gevraagd && !gewoon.some(({ code }) => code === gevraagd.code) ? [gevraagd] : []
    return page(
      <NieuwPagina
        call={call}
        kpis={kpis}
        perioden={[...gewoon, ...ook]}
        form={getypt ?? newForm(call, values)}
      />,
      getypt ? 422 : 200,
    )
  })

export async function postVraag(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, vraagSchema, call.csrf)
  const getypt = { kpi: call.body.get('kpi') ?? '', periode: call.body.get('periode') ?? '' }
  if (!gelezen.ok) return toonNieuw(call, getypt, gelezen.form)
  const opdracht = { sleutel: gelezen.form.sleutel, invoer: gelezen.value }
  const uitkomst = await raadsvraagStellen(call.ctx, call.medewerker, opdracht)
  if (uitkomst.ok) return redirect(`/werk/raadsvragen/${uitkomst.value.id}`)
  return toonNieuw(call, getypt, withError(gelezen.form, ...waarom[uitkomst.reason]))
}

export const getVraag = (call: Call): Promise<Response> => toon(call, {})

type Getypt = { readonly antwoord?: FormState; readonly intrek?: FormState; readonly status?: number }

const toon = (call: Call, { antwoord, intrek, status }: Getypt): Promise<Response> =>
  read(call, async (tx) => {
    const vraag = await vraagMet(tx, call.params.id ?? '')
    if (!vraag || !mag(vraag, call.medewerker)) return call.nietGevonden()
    return page(
      <VraagPagina
        call={call}
        vraag={vraag}
        kpiNaam={kpiNaam(vraag.kpi)}
        antwoordForm={antwoord ?? newForm(call)}
        intrekForm={intrek ?? newForm(call)}
      />,
      status ?? (antwoord || intrek ? 422 : 200),
    )
  })

type Reden = keyof typeof waarom
/** Somebody else was first. */
const statusVan = (reden: Reden) => (waarom[reden][0] === '' && reden !== 'niet_van_u' ? 409 : 422)

export async function postAntwoord(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, antwoordSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { antwoord: gelezen.form })
  const { sleutel } = gelezen.form
  const uitkomst = await raadsvraagBeantwoorden(call.ctx, call.medewerker, { id, sleutel, ...gelezen.value })
  if (uitkomst.ok) return redirect(`/werk/raadsvragen/${id}`)
  const { reason } = uitkomst
  return toon(call, { antwoord: withError(gelezen.form, ...waarom[reason]), status: statusVan(reason) })
}

export async function postIntrekking(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, intrekSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { intrek: gelezen.form })
  const { sleutel } = gelezen.form
  const uitkomst = await raadsvraagIntrekken(call.ctx, call.medewerker, { id, sleutel, ...gelezen.value })
  if (uitkomst.ok) return redirect(`/werk/raadsvragen/${id}`)
  const { reason } = uitkomst
  return toon(call, { intrek: withError(gelezen.form, ...waarom[reason]), status: statusVan(reason) })
}
