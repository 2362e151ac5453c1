// The staff door of vertegenwoordigingen: who may read, recording one, and changing, taking back and ending it.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { isId } from '../../platform/id.ts'
import type { Result } from '../../platform/result.ts'
import { typed } from '../../ui/field.tsx'
import { reikt } from '../autorisatie/autorisatie.ts'
import type { Masked } from '../autorisatie/present.ts'
import { besluitOpHuishouden } from '../huishouden/huishouden.commands.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { lezersIn } from './beeld.tsx'
import {
  type VertegenwoordigingWeigering,
  vertegenwoordigingBeeindigen,
  vertegenwoordigingIntrekken,
  vertegenwoordigingVastleggen,
  vertegenwoordigingWijzigen,
} from './commands.ts'
import { type Detail, detailVan, laatsteVersie } from './detail.tsx'
import {
  contactVan,
  eindSchema,
  intrekSchema,
  invoerVan,
  nieuwSchema,
  waaroverWaarde,
  wieUit,
  wijzigSchema,
} from './formulier.ts'
import { LezersPagina } from './lijst.tsx'
import { laatsteVanJaar } from './looptijd.ts'
import { NieuwPagina, SoortPagina } from './nieuw.tsx'
import { nieuwBeeld } from './nieuwbeeld.tsx'
import { type Formulieren, VertegenwoordigingPagina } from './pagina.tsx'
import { waarom } from './teksten.ts'
import { heeftVeld } from './velden.tsx'
import { type Soort, soorten, soortregels } from './vertegenwoordigingsoort.ts'

const lijst = (huishoudenId: string) => `/werk/dossiers/${huishoudenId}/vertegenwoordiging`

export const getLezers = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const { ctx, medewerker: door, params } = call
    const huishoudenId = params.id ?? ''
    const besluit = isId(huishoudenId) && (await besluitOpHuishouden({ ctx, tx, door }, huishoudenId))
    if (!besluit) return call.nietGevonden()
    const leden = await lezersIn(call, tx, { huishoudenId, besluit })
    const magVastleggen = reikt(besluit.niveau, 'L3') && door.rechten.has('vertegenwoordiging:vastleggen')
    return page(<LezersPagina {...{ call, huishoudenId, leden, magVastleggen }} />)
  })

export function getNieuw(call: Call): Promise<Response> {
  const gevraagd = call.url.searchParams
  const soort = soorten.find((een) => een === gevraagd.get('soort'))
  const inwonerId = gevraagd.get('inwoner') ?? ''
  return toonNieuw(call, { inwonerId, soort, form: soort && newForm(call, beginVan(call, soort)) })
}

/** What a soort begins with: its usual reach, and today. */
function beginVan(call: Call, soort: Soort): FormState['values'] {
  const { niveaus, waarover, metAfspraken, hoogstensJaar } = soortregels[soort]
  const vandaag = datumInAmsterdam(call.ctx.clock.now())
  return {
    van: schrijfDatum(vandaag),
    ...(hoogstensJaar && { totEnMet: schrijfDatum(laatsteVanJaar(vandaag)) }),
    ...(niveaus.length > 1 && { niveau: niveaus[0] ?? '' }),
    ...(waarover.includes('alles') && waarover.length > 1 && { waarover: 'alles' }),
    ...(metAfspraken && { metAfspraken: 'ja' }),
  }
}

export async function postNieuw(call: Call): Promise<Response> {
  const { params, body, csrf, ctx, medewerker } = call
  const gelezen = readForm(body, nieuwSchema, csrf)
  const { form } = gelezen
  const inwonerId = typed(form, 'inwonerId')
  const soort = soorten.find((een) => een === typed(form, 'soort'))
  if (!gelezen.ok) return toonNieuw(call, { inwonerId, soort, form, status: 422 })
  const { value } = gelezen
  const outcome = await vertegenwoordigingVastleggen(ctx, medewerker, {
    huishoudenId: params.id ?? '',
    inwonerId,
    ...wieUit(value),
    invoer: { ...invoerVan(value), soort: value.soort },
    sleutel: form.sleutel,
  })
  if (outcome.ok) return redirect(lijst(outcome.value.huishoudenId))
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const { veld, zin } = bijVeld(outcome.reason, value.soort)
  return toonNieuw(call, { inwonerId, soort, form: withError(form, veld, zin), status: 422 })
}

/** The field of this refusal, when this soort has it; who it is can be a name too. */
function bijVeld(reason: Exclude<VertegenwoordigingWeigering, 'niet_gevonden'>, soort: Soort) {
  const { veld, zin } = waarom[reason]
  if (veld === 'wieId' && !heeftVeld(soort, 'wieId')) return { veld: 'naam', zin }
  return { veld: heeftVeld(soort, veld) ? veld : '', zin }
}

type Nieuw = { inwonerId: string; soort: Soort | undefined; form: FormState | undefined; status?: number }

const toonNieuw = (call: Call, { inwonerId, soort, form, status = 200 }: Nieuw): Promise<Response> =>
  read(call, async (tx) => {
    const beeld = await nieuwBeeld(call, tx, inwonerId)
    if (!beeld) return call.nietGevonden()
    if (!soort || !form) return page(<SoortPagina call={call} beeld={beeld} />, status)
    return page(<NieuwPagina {...{ call, beeld, form, soort }} />, status)
  })

export const getVertegenwoordiging = (call: Call): Promise<Response> => toon(call, {}, 200)

export async function postWijziging(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, wijzigSchema, call.csrf)
  const { form } = gelezen
  if (!gelezen.ok) return toon(call, { wijzig: form }, 422)
  const o = { id: call.params.id ?? '', sleutel: form.sleutel }
  const inhoud = { invoer: invoerVan(gelezen.value), contact: contactVan(gelezen.value) }
  const outcome = await vertegenwoordigingWijzigen(call.ctx, call.medewerker, { ...o, ...inhoud })
  return antwoord(call, outcome, (veld, zin) => ({ wijzig: withError(form, veld, zin) }))
}

export async function postIntrekking(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, intrekSchema, call.csrf)
  const { form } = gelezen
  if (!gelezen.ok) return toon(call, { intrek: form }, 422)
  const o = { id: call.params.id ?? '', sleutel: form.sleutel, toelichting: gelezen.value.toelichting }
  const outcome = await vertegenwoordigingIntrekken(call.ctx, call.medewerker, o)
  return antwoord(call, outcome, (veld, zin) => ({ intrek: withError(form, veld, zin) }))
}

export async function postBeeindiging(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, eindSchema, call.csrf)
  const { form } = gelezen
  if (!gelezen.ok) return toon(call, { einde: form }, 422)
  const o = { id: call.params.id ?? '', sleutel: form.sleutel, ...gelezen.value }
  const outcome = await vertegenwoordigingBeeindigen(call.ctx, call.medewerker, o)
  return antwoord(call, outcome, (veld, zin) => ({ einde: withError(form, veld, zin) }))
}

type Uitslag = Result<{ readonly huishoudenId: string }, VertegenwoordigingWeigering>
type Getypt = Partial<Formulieren>

function antwoord(
  call: Call,
  outcome: Uitslag,
  fout: (veld: string, zin: string) => Getypt,
): Promise<Response> | Response {
  if (outcome.ok) return redirect(lijst(outcome.value.huishoudenId))
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const { veld, zin } = waarom[outcome.reason]
  const isConflict = outcome.reason === 'intussen_gewijzigd'
  return toon(call, fout(veld === 'wieId' ? '' : veld, zin), isConflict ? 409 : 422)
}

/** After a conflict what it became is shown, with what was typed: sending again is then a choice. */
function toon(call: Call, getypt: Getypt, status: number): Promise<Response> {
  const isConflict = status === 409
  return read(call, async (tx) => {
    const gevraagd = call.params.id ?? ''
    const v = await detailVan(call, tx, isConflict ? await laatsteVersie(tx, gevraagd) : gevraagd)
    if (!v) return call.nietGevonden()
    const formulieren = {
      wijzig: newForm(call, waardenVan(v)),
      intrek: newForm(call),
      einde: newForm(call),
      ...getypt,
    }
    return page(<VertegenwoordigingPagina {...{ call, v, formulieren, isConflict }} />, status)
  })
}

const aan = (is: boolean | undefined) => (is ? 'ja' : '')

function waardenVan(v: Masked<Detail>): FormState['values'] {
  const waarover =
    v.waarover &&
    waaroverWaarde({ waarover: v.waarover, meldingId: v.meldingId ?? null, trajectId: v.trajectId ?? null })
  return {
    waarover: waarover ?? '',
    niveau: v.niveau ?? '',
    metAfspraken: aan(v.metAfspraken),
    magHandelen: aan(v.magHandelen),
    heeftBezwaar: aan(v.heeftBezwaar),
    isAfgeschermd: aan(v.isAfgeschermd),
    waaromAfgeschermd: v.waaromAfgeschermd ?? '',
    van: v.van ? schrijfDatum(v.van) : '',
    totEnMet: v.totEnMet ? schrijfDatum(v.totEnMet) : '',
    bewijs: v.bewijs ?? '',
    gegevenDoor: v.gegevenDoor ?? '',
    organisatie: v.organisatie ?? '',
    telefoon: v.telefoon ?? '',
    email: v.email ?? '',
  }
}
