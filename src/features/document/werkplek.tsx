// The staff door of documents: the form to add one, and handing one over.

import { type Call, newForm, read } from '../../context.ts'
import { file, page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { autorisatiesInHuishouden } from '../autorisatie/autorisatie.sql.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { mogelijkeDragers } from '../autorisatie/drager.commands.ts'
import type { LidNaam } from '../autorisatie/drager.sql.ts'
import { beslisOver } from '../autorisatie/drager.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { documentToevoegen } from './commands.ts'
import { bestandVan } from './document.sql.ts'
import { bestandWeergave } from './document.ts'
import { documentSchema } from './formulier.ts'
import { NieuwDocumentPagina } from './nieuw.tsx'
import { plekZin, waarom } from './teksten.ts'

const lidWeergave: Weergave<LidNaam> = { personen: (l) => [l.id], velden: { id: 'L1', naam: 'L2' } }

/** The empty form; a thing that was named in the address stands chosen. */
export const getNieuw = (call: Call): Promise<Response> =>
  toonNieuw(
    call,
    newForm(
      call,
      { niveau: 'L3', bij: call.url.searchParams.get('bij') ?? '' },
      `/werk/dossiers/${call.params.id}/documenten`,
    ),
  )

export async function postNieuw(call: Call): Promise<Response> {
  const huishoudenId = call.params.id ?? ''
  const gelezen = readForm(call.body, documentSchema, call.csrf)
  if (!gelezen.ok) return toonNieuw(call, opnieuwKiezen(call, gelezen.form), 422)
  const { bestand } = call
  const { sleutel } = gelezen.form
  const o = { huishoudenId, sleutel, invoer: gelezen.value, bestand }
  const outcome = await documentToevoegen(call.ctx, call.medewerker, o)
  if (outcome.ok) return redirect(`/werk/dossiers/${huishoudenId}#documenten`)
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const { veld, zin } = waarom[outcome.reason]
  return toonNieuw(call, opnieuwKiezen(call, withError(gelezen.form, veld, zin)), 422)
}

/** A browser gives no file back: say so at the field, unless something else is said there. */
function opnieuwKiezen(call: Call, form: FormState): FormState {
  if (form.errors.bestand) return form
  const bestand = call.bestand ? 'Kies het bestand opnieuw.' : waarom.bestand_ontbreekt.zin
  // The field stands on top, so its sentence does too.
  return { ...form, errors: { bestand, ...form.errors } }
}

function toonNieuw(call: Call, form: FormState, status = 200): Promise<Response> {
  const { ctx, medewerker, gezien, params } = call
  const huishoudenId = params.id ?? ''
  return read(call, async (tx) => {
    const mogelijk = await mogelijkeDragers(ctx, tx, medewerker, huishoudenId)
    const beste = mogelijk?.plekken.find(({ besluit }) => reikt(besluit.niveau, 'L2'))?.besluit
    if (!mogelijk || !beste) return call.nietGevonden()
    const plekken = mogelijk.plekken
      .filter(({ besluit }) => reikt(besluit.niveau, 'L3'))
      .map(({ plek }) => ({ value: plek.sleutel, label: plekZin(plek) }))
    const leden = mogelijk.leden
      .map((lid) => present(gezien, beste, lidWeergave, lid))
      .map(({ id = '', naam = '' }) => ({ value: id, label: naam }))
    return page(<NieuwDocumentPagina {...{ call, form, huishoudenId, plekken, leden }} />, status)
  })
}

/** The file itself: never shown in the browser, and logged before the first byte leaves. */
export const getDocument = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const { ctx, medewerker, gezien } = call
    const gevonden = await bestandVan(tx, medewerker, call.params.id ?? '')
    if (!gevonden) return call.nietGevonden()
    const { huishoudenId } = gevonden
    const verleend = await autorisatiesInHuishouden(tx, medewerker, huishoudenId, ctx.clock.now())
    const isGeheim = await isGeheimOp(tx, { huishoudenId })
    const besluit = beslisOver(medewerker, { verleend, isGeheim }, gevonden)
    if (!besluit || !reikt(besluit.niveau, gevonden.niveau)) return call.nietGevonden()
    const { bestand = '', naam = '', mime = '' } = present(gezien, besluit, bestandWeergave, gevonden)
    return file(await ctx.opslag.open(bestand, medewerker.gemeenteId), { naam, mime })
  })
