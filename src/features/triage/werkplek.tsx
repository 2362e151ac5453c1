// The staff door of the triage: what advises now, the draft, its test, and what was learned per rule.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { type Read, readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import type { Result } from '../../platform/result.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import {
  type TriageWeigering,
  triageAanpassen,
  triageKopieren,
  triagePubliceren,
  triageToetsen,
  triageWeggooien,
} from './commands.ts'
import { ConceptPagina } from './concept.tsx'
import {
  codeVan,
  kopieerSchema,
  momentVan,
  plaatsSchema,
  publiceerSchema,
  regelSchema,
  regelUit,
  veldenVan,
  versieSchema,
} from './formulier.ts'
import { LeerPagina } from './leerpagina.tsx'
import { gebruikSinds, gevallenSinds, leerbeeld } from './leren.sql.ts'
import { OverzichtPagina } from './overzicht.tsx'
import { weigering as nietPubliceren } from './publiceren.ts'
import { RegelPagina } from './regelpagina.tsx'
import { waarom } from './teksten.ts'
import { toetsen } from './toetsen.ts'
import { ToetsPagina } from './toetspagina.tsx'
import { conceptVan, geldendOp, gepubliceerd, versieMet } from './triage.sql.ts'
import { VersiePagina } from './versiepagina.tsx'

const begin = '/werk/beheer/triage'
const concept = `${begin}/concept`

/** A year back: what last year's meldingen say about a table. */
const jaarTerug = (nu: Date) => new Date(nu.getTime() - 365 * 86_400_000)

export const getTriage = (call: Call): Promise<Response> => toonTriage(call)

const toonTriage = (call: Call, fout?: FormState): Promise<Response> =>
  read(call, async (tx) => {
    const nu = call.ctx.clock.now()
    const props = {
      geldend: await geldendOp(tx, nu),
      concept: await conceptVan(tx),
      versies: await gepubliceerd(tx),
      gebruik: await gebruikSinds(tx, jaarTerug(nu)),
    }
    return page(<OverzichtPagina call={call} {...props} form={fout ?? newForm(call)} />, fout ? 422 : 200)
  })

/** The draft was published or thrown away while somebody worked in it: what advises now, and what was typed. */
const geenConcept = (call: Call, form: FormState): Promise<Response> =>
  toonTriage(call, withError(form, '', waarom.geen_concept))

export const getVersie = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const nummer = Number(call.params.nummer)
    // As large as PostgreSQL counts versions.
    const isNummer = Number.isInteger(nummer) && Math.abs(nummer) < 2 ** 31
    const versie = isNummer ? await versieMet(tx, nummer) : undefined
    if (!versie) return call.nietGevonden()
    const isGeldend = (await geldendOp(tx, call.ctx.clock.now())).nummer === nummer
    return page(<VersiePagina call={call} versie={versie} isGeldend={isGeldend} form={newForm(call)} />)
  })

/** How each rule did: of the rules that advise now, and of any that advised once. */
export const getRegelgebruik = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const nu = call.ctx.clock.now()
    const code = call.params.code ?? ''
    const { regels } = await geldendOp(tx, nu)
    const beeld = await leerbeeld(tx, code, jaarTerug(nu))
    const regel = regels.find((r) => r.code === code)
    if (!regel && beeld.geadviseerd === 0) return call.nietGevonden()
    return page(<LeerPagina call={call} code={code} regel={regel} beeld={beeld} />)
  })

export const getConcept = (call: Call): Promise<Response> => toonConcept(call)

const toonConcept = (call: Call, fout?: FormState, status = fout ? 422 : 200): Promise<Response> =>
  read(call, async (tx) => {
    const versie = await conceptVan(tx)
    if (!versie) return fout ? geenConcept(call, fout) : call.nietGevonden()
    const niet = nietPubliceren(versie, await geldendOp(tx, call.ctx.clock.now()))
    const props = { versie, nietPubliceren: niet && waarom[niet] }
    return page(<ConceptPagina call={call} {...props} form={fout ?? newForm(call)} />, status)
  })

export const getToets = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const nu = call.ctx.clock.now()
    const versie = await conceptVan(tx)
    if (!versie) return call.nietGevonden()
    const geldend = await geldendOp(tx, nu)
    const toets = toetsen(geldend.regels, versie.regels, await gevallenSinds(tx, jaarTerug(nu)))
    return page(<ToetsPagina call={call} toets={toets} versie={versie} form={newForm(call)} />)
  })

export async function postConcept(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, kopieerSchema, call.csrf)
  if (!gelezen.ok) return toonTriage(call, gelezen.form)
  const { sleutel } = gelezen.form
  const outcome = await triageKopieren(call.ctx, call.medewerker, { sleutel, ...gelezen.value })
  if (outcome.ok) return redirect(concept)
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  return toonTriage(call, withError(gelezen.form, '', waarom[outcome.reason]))
}

/** One act on the draft: carried out, or the draft as it is now with the reason why not. */
async function doe<T>(
  call: Call,
  gelezen: Read<T>,
  act: (value: T, sleutel: string) => Promise<Result<unknown, TriageWeigering>>,
  naar: string,
): Promise<Response> {
  if (!gelezen.ok) return toonConcept(call, gelezen.form)
  const outcome = await act(gelezen.value, gelezen.form.sleutel)
  if (outcome.ok) return redirect(naar)
  if (outcome.reason === 'niet_gevonden') return geenConcept(call, gelezen.form)
  const veld = outcome.reason.startsWith('vanaf') ? 'vanaf' : ''
  const status = outcome.reason === 'intussen_gewijzigd' ? 409 : 422
  return toonConcept(call, withError(gelezen.form, veld, waarom[outcome.reason]), status)
}

export const postPlaats = (call: Call) =>
  doe(
    call,
    readForm(call.body, plaatsSchema, call.csrf),
    ({ versie, wat, code }, sleutel) =>
      triageAanpassen(call.ctx, call.medewerker, { versie, sleutel, aanpassing: { wat, code } }),
    concept,
  )

export const postToets = (call: Call) =>
  doe(
    call,
    readForm(call.body, versieSchema, call.csrf),
    ({ versie }, sleutel) => triageToetsen(call.ctx, call.medewerker, { versie, sleutel }),
    concept,
  )

export const postPublicatie = (call: Call) =>
  doe(
    call,
    readForm(call.body, publiceerSchema, call.csrf),
    ({ versie, reden, vanaf }, sleutel) =>
      triagePubliceren(call.ctx, call.medewerker, {
        versie,
        sleutel,
        reden,
        vanaf: momentVan(vanaf, datumInAmsterdam(call.ctx.clock.now())),
      }),
    begin,
  )

export const postWeg = (call: Call) =>
  doe(
    call,
    readForm(call.body, versieSchema, call.csrf),
    ({ versie }, sleutel) => triageWeggooien(call.ctx, call.medewerker, { versie, sleutel }),
    begin,
  )

export const getRegel = (call: Call): Promise<Response> => toonRegel(call)

/** The form of one rule; with a refusal as it was typed, and beside it what is stored when a colleague was first. */
const toonRegel = (call: Call, fout?: FormState, isTeLaat = false): Promise<Response> =>
  read(call, async (tx) => {
    const versie = await conceptVan(tx)
    const regel = versie?.regels.find(({ code }) => code === call.params.code)
    if (!versie && fout) return geenConcept(call, fout)
    if (versie && !regel && call.params.code !== 'nieuw' && fout)
      return toonConcept(call, withError(fout, '', waarom.regel_onbekend))
    if (!versie || (!regel && call.params.code !== 'nieuw')) return call.nietGevonden()
    const form = fout ?? newForm(call, regel ? veldenVan(regel) : {})
    const status = isTeLaat ? 409 : fout ? 422 : 200
    return page(
      <RegelPagina call={call} versie={versie} regel={regel} form={form} isTeLaat={isTeLaat} />,
      status,
    )
  })

export async function postRegel(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, regelSchema, call.csrf)
  const isNieuw = call.params.code === 'nieuw'
  const code = isNieuw ? codeVan(call.body.get('naam') ?? '') : (call.params.code ?? '')
  // With the rest of what is missing: all errors at once.
  if (isNieuw && (code.length < 3 || code === 'nieuw'))
    return toonRegel(
      call,
      withError(gelezen.form, 'naam', 'Geef de regel een korte naam van drie letters of meer.'),
    )
  if (!gelezen.ok) return toonRegel(call, gelezen.form)
  const outcome = await triageAanpassen(call.ctx, call.medewerker, {
    versie: gelezen.value.versie,
    sleutel: gelezen.form.sleutel,
    aanpassing: { wat: isNieuw ? 'erbij' : 'anders', regel: regelUit(code, gelezen.value) },
  })
  if (outcome.ok) return redirect(concept)
  if (outcome.reason === 'niet_gevonden') return geenConcept(call, gelezen.form)
  if (outcome.reason === 'regel_onbekend')
    return toonConcept(call, withError(gelezen.form, '', waarom.regel_onbekend))
  const veld = outcome.reason === 'code_bestaat_al' ? 'naam' : ''
  const isTeLaat = outcome.reason === 'intussen_gewijzigd'
  return toonRegel(call, withError(gelezen.form, veld, waarom[outcome.reason]), isTeLaat)
}
