// The staff door of streefwaarden: all of them, one figure, proposing, deciding, taking back.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { duidingDeel } from '../duiding/deel.tsx'
import type { Kpi } from '../monitor/kpi.ts'
import { kpis, streefwaarden } from '../monitor/monitor.sql.ts'
import { kwartaalVan, vorige } from '../monitor/periode.ts'
import { geldend } from '../monitor/streefwaarde.ts'
import { raadsvraagDeel } from '../raadsvraag/deel.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import {
  streefvoorstelAannemen,
  streefvoorstelIntrekken,
  streefvoorstelVerwerpen,
} from './besluit.commands.ts'
import { delenMetStreven, gepubliceerdVan, laatste, perKern } from './cijfer.ts'
import { streefwaardeVoorstellen } from './commands.ts'
import { besluitSchema, intrekSchema, voorstelSchema, waardeFout, waardeVan } from './formulier.ts'
import { gepubliceerdeCellen } from './gepubliceerd.sql.ts'
import { LijstPagina, regels } from './lijst.tsx'
import { voorstelVeld } from './nieuwvoorstel.tsx'
import { CijferPagina } from './pagina.tsx'
import type { Streefvoorstel } from './streefvoorstel.ts'
import { kernen, voorstellenVan } from './streefwaarde.sql.ts'
import { waarom } from './teksten.ts'
import { besluitVeld } from './voorstel.tsx'

const vandaag = (call: Call) => datumInAmsterdam(call.ctx.clock.now())

export const getStreefwaarden = (call: Call): Promise<Response> =>
  read(call, async (tx) => page(<LijstPagina call={call} regels={await regels(tx, vandaag(call))} />))

const kpiVan = (code: string | undefined) => kpis.find((kpi) => kpi.code === code)

export function getStreefwaarde(call: Call): Promise<Response> {
  const kpi = kpiVan(call.params.kpi)
  return kpi ? toon(call, kpi, {}) : Promise.resolve(call.nietGevonden())
}

type Getypt = {
  readonly voorstel?: FormState
  readonly besluit?: { readonly id: string; readonly form: FormState }
  readonly intrek?: FormState
  readonly status?: number
}

const toon = (call: Call, kpi: Kpi, getypt: Getypt): Promise<Response> =>
  read(call, async (tx) => {
    const gegevens = {
      cellen: await gepubliceerdeCellen(tx, kpi.code),
      streefwaarden: await streefwaarden(tx),
    }
    const deel = gevraagdDeel(call, kpi, gegevens.streefwaarden)
    const op = vandaag(call)
    const punten = gepubliceerdVan(gegevens, { kpi, deel })
    const periode = laatste(punten)?.periode ?? vorige(kwartaalVan(op))
    const fout = foutVan(getypt)
    return page(
      <CijferPagina
        call={call}
        kpi={kpi}
        deel={deel}
        punten={punten}
        perKern={perKern(gegevens, { kpi, deel }, periode.code)}
        streefwaarden={gegevens.streefwaarden}
        streef={geldend(gegevens.streefwaarden, { kpi: kpi.code, deel: deel.code, op })}
        voorstellen={await voorstellenVan(tx, kpi.code)}
        kernen={await kernen(tx)}
        voorstelForm={getypt.voorstel ?? newForm(call, { deel: deel.code })}
        formulieren={(voorstel) => formulieren(call, voorstel, getypt)}
        fout={fout}
      >
        {await duidingDeel(call, tx, { kpi: kpi.code, periode })}
        {await raadsvraagDeel(call, tx, { kpi: kpi.code, periode })}
      </CijferPagina>,
      getypt.status ?? (fout ? 422 : 200),
    )
  })

/** The part that was typed or asked for, else the one a streefwaarde was set for. */
function gevraagdDeel(call: Call, kpi: Kpi, gezegd: Parameters<typeof delenMetStreven>[1]) {
  const code = call.body.get('deel') ?? call.url.searchParams.get('deel')
  const [eerste = kpi.delen[0]] = delenMetStreven(kpi, gezegd)
  return kpi.delen.find((deel) => deel.code === code) ?? eerste
}

function foutVan({ voorstel, besluit, intrek }: Getypt) {
  if (voorstel) return { form: voorstel, id: voorstelVeld }
  if (besluit) return { form: besluit.form, id: besluitVeld(besluit.id) }
  return intrek && { form: intrek, id: (naam: string) => naam }
}

/** What was proposed stands in the form already: mostly it is decided so. */
function formulieren(call: Call, v: Streefvoorstel, { besluit }: Getypt) {
  const getal = (n: number | null) => n?.toLocaleString('nl-NL', { useGrouping: false })
  const voorgesteld = {
    ...{ minimaal: getal(v.minimaal), maximaal: getal(v.maximaal), van: schrijfDatum(v.van) },
    ...(v.minimaal === null && v.maximaal === null && { geen: 'ja' }),
  }
  const isFout = besluit?.id === v.id
  return { besluit: isFout ? besluit.form : newForm(call, voorgesteld), intrek: newForm(call), isFout }
}

export async function postVoorstel(call: Call): Promise<Response> {
  const kpi = kpiVan(call.params.kpi)
  if (!kpi) return call.nietGevonden()
  const gelezen = readForm(call.body, voorstelSchema, call.csrf)
  if (!gelezen.ok) return toon(call, kpi, { voorstel: gelezen.form })
  const niets = waardeFout(gelezen.value)
  if (niets) return toon(call, kpi, { voorstel: withError(gelezen.form, ...niets) })
  const { deel, kernId = null, van, motivering } = gelezen.value
  const voorstel = { kpi, deel, kernId, van, motivering, ...waardeVan(gelezen.value) }
  const { sleutel } = gelezen.form
  const uitkomst = await streefwaardeVoorstellen(call.ctx, call.medewerker, { sleutel, voorstel })
  if (uitkomst.ok) return redirect(`/werk/streefwaarden/${kpi.code}?deel=${deel}`)
  return toon(call, kpi, { voorstel: withError(gelezen.form, ...waarom[uitkomst.reason]) })
}

/** Somebody else was first. */
const statusVan = (reden: keyof typeof waarom) =>
  waarom[reden][0] === '' && reden !== 'niet_van_u' ? 409 : 422

export async function postBesluit(call: Call): Promise<Response> {
  const kpi = kpiVan(call.params.kpi)
  const id = call.params.id ?? ''
  if (!kpi) return call.nietGevonden()
  const gelezen = readForm(call.body, besluitSchema, call.csrf)
  if (!gelezen.ok) return toon(call, kpi, { besluit: { id, form: gelezen.form } })
  const v = gelezen.value
  const niets = v.uitkomst === 'aangenomen' ? waardeFout(v) : undefined
  if (niets) return toon(call, kpi, { besluit: { id, form: withError(gelezen.form, ...niets) } })
  const { beslotenDoor, beslotenOp, verwijzing, versie, van } = v
  const besluit = { beslotenDoor, beslotenOp, verwijzing }
  const o = { id, kpi: kpi.code, versie, sleutel: gelezen.form.sleutel }
  const uitkomst =
    v.uitkomst === 'aangenomen'
      ? await streefvoorstelAannemen(call.ctx, call.medewerker, {
          ...o,
          aanneming: { ...besluit, van, ...waardeVan(v) },
        })
      : await streefvoorstelVerwerpen(call.ctx, call.medewerker, { ...o, besluit })
  if (uitkomst.ok) return redirect(`/werk/streefwaarden/${kpi.code}`)
  const { reason } = uitkomst
  if (reason === 'niet_gevonden') return call.nietGevonden()
  const form = withError(gelezen.form, ...waarom[reason])
  return toon(call, kpi, { besluit: { id, form }, status: statusVan(reason) })
}

export async function postIntrekking(call: Call): Promise<Response> {
  const kpi = kpiVan(call.params.kpi)
  const id = call.params.id ?? ''
  if (!kpi) return call.nietGevonden()
  const gelezen = readForm(call.body, intrekSchema, call.csrf)
  if (!gelezen.ok) return toon(call, kpi, { intrek: gelezen.form })
  const o = { id, kpi: kpi.code, sleutel: gelezen.form.sleutel, ...gelezen.value }
  const uitkomst = await streefvoorstelIntrekken(call.ctx, call.medewerker, o)
  if (uitkomst.ok) return redirect(`/werk/streefwaarden/${kpi.code}`)
  const { reason } = uitkomst
  if (reason === 'niet_gevonden') return call.nietGevonden()
  return toon(call, kpi, { intrek: withError(gelezen.form, ...waarom[reason]), status: statusVan(reason) })
}
