// The staff doors of rapporten: who may only read sees what was published, who makes them sees all.

import type { z } from 'zod'
import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { type Read, readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { isId } from '../../platform/id.ts'
import type { Result } from '../../platform/result.ts'
import { isJaar, kwartaalVan, leesPeriode, vorige } from '../monitor/periode.ts'
import { periodeNaam } from '../monitor/teksten.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { rapportCorrigeren, rapportOpstellen } from './commands.ts'
import { correctieSchema, inleidingSchema, intrekSchema, opstelSchema, versieSchema } from './formulier.ts'
import { LijstPagina } from './lijst.tsx'
import { alleRapporten, makersVan } from './makers.sql.ts'
import { bestand } from './openbaar.tsx'
import { metPapier } from './papierantwoord.tsx'
import { rapportMet } from './rapport.sql.ts'
import { type HeelRapport, isGeteld } from './rapport.ts'
import { type Weigering, waarom } from './teksten.ts'
import { tellingVan } from './telling.sql.ts'
import {
  rapportBewerken,
  rapportHertellen,
  rapportIntrekken,
  rapportPubliceren,
  rapportVaststellen,
} from './verder.commands.ts'
import { type Veldgroep, WerkbladPagina } from './werkblad.tsx'

const maakt = ({ medewerker: { rechten } }: Call) =>
  rechten.has('rapport:opstellen') || rechten.has('rapport:vaststellen')

export const getRapporten = (call: Call): Promise<Response> => toonLijst(call)

const toonLijst = (call: Call, getypt?: FormState): Promise<Response> =>
  read(call, async (tx) => {
    const alle = await alleRapporten(tx)
    const laatste = vorige(kwartaalVan(datumInAmsterdam(call.ctx.clock.now())))
    return page(
      <LijstPagina
        call={call}
        rapporten={maakt(call) ? alle : alle.filter(({ status }) => status === 'gepubliceerd')}
        perioden={periodenTot(laatste.code)}
        form={getypt ?? newForm(call, { soort: 'kwartaal', periode: laatste.code })}
      />,
      getypt ? 422 : 200,
    )
  })

/** Every quarter and year that ended, the latest first, as far back as figures go. */
function periodenTot(laatste: string): readonly (readonly [string, string])[] {
  const jaren = Array.from(
    { length: Number(laatste.slice(0, 4)) - 2014 },
    (_, nr) => Number(laatste.slice(0, 4)) - nr,
  )
  const grens = leesPeriode(laatste)?.tot ?? ''
  return jaren
    .flatMap((jaar) => [String(jaar), ...[4, 3, 2, 1].map((k) => `${jaar}-Q${k}`)])
    .flatMap((code) => leesPeriode(code) ?? [])
    .filter(({ tot }) => tot <= grens)
    .map((p) => [p.code, isJaar(p) ? `Heel ${p.code}` : periodeNaam(p)] as const)
}

export async function postRapport(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, opstelSchema, call.csrf)
  if (!gelezen.ok) return toonLijst(call, gelezen.form)
  const { sleutel } = gelezen.form
  const uitkomst = await rapportOpstellen(call.ctx, call.medewerker, { sleutel, ...gelezen.value })
  if (uitkomst.ok) return redirect(`/werk/rapporten/${uitkomst.value.id}`)
  const [veld, zin] = waarom[uitkomst.reason]
  return toonLijst(call, withError(gelezen.form, veld, zin))
}

/** The page of a rapport; the same address with `.csv`, `.json` or `.pdf` behind it gives the file. */
export const getRapport = (call: Call): Promise<Response> =>
  metPapier(call, async (opPapier) => {
    const [id = '', soort] = (call.params.rapport ?? '').split(/\.(csv|json|pdf)$/)
    if (!isId(id)) return call.nietGevonden()
    if (soort === undefined) return toon(call, id)
    return read(call, async (tx) => {
      const rapport = await leesbaar(call, await rapportMet(tx, id))
      if (!rapport || rapport.status === 'ingetrokken' || !isGeteld(rapport)) return call.nietGevonden()
      const { gemeente } = call.medewerker
      return soort === 'pdf' ? opPapier(rapport, gemeente) : bestand(rapport, soort, gemeente)
    })
  })

/** What was never published is for who makes it. */
const leesbaar = (call: Call, rapport: HeelRapport | undefined) =>
  rapport && (rapport.gepubliceerdOp !== null || maakt(call)) ? rapport : undefined

type Getypt = { readonly veld: Veldgroep; readonly form: FormState; readonly status: 409 | 422 }

const toon = (call: Call, id: string, getypt?: Getypt): Promise<Response> =>
  read(call, async (tx) => {
    const rapport = leesbaar(call, await rapportMet(tx, id))
    if (!rapport) return call.nietGevonden()
    const vers = (veld: Veldgroep, waarden: Record<string, string> = {}) =>
      getypt?.veld === veld ? getypt.form : newForm(call, waarden)
    return page(
      <WerkbladPagina
        call={call}
        rapport={rapport}
        makers={maakt(call) ? await makersVan(tx, id) : undefined}
        telling={await tellingVan(tx, id)}
        nuOpgeslagen={getypt?.status === 409 && getypt.veld === 'inleiding' ? rapport.inleiding : undefined}
        forms={{
          inleiding: vers('inleiding', { inleiding: rapport.inleiding }),
          stap: vers('stap'),
          correctie: vers('correctie'),
          intrekking: vers('intrekking'),
        }}
      />,
      getypt?.status ?? 200,
    )
  })

type Gelezen<S extends z.ZodObject> = Extract<Read<z.output<S>>, { ok: true }>
type Act<S extends z.ZodObject> = (
  call: Call,
  o: { readonly id: string; readonly sleutel: string } & Gelezen<S>['value'],
) => Promise<Result<{ id: string }, Weigering>>

/** One form of the page: read, done, and on to the page; or back with everything typed. */
const formulier =
  <S extends z.ZodObject>(veld: Veldgroep, schema: S, act: Act<S>) =>
  async (call: Call): Promise<Response> => {
    const id = call.params.id ?? ''
    if (!isId(id)) return call.nietGevonden()
    const gelezen = readForm(call.body, schema, call.csrf)
    if (!gelezen.ok) return toon(call, id, { veld, form: gelezen.form, status: 422 })
    const uitkomst = await act(call, { ...gelezen.value, id, sleutel: gelezen.form.sleutel })
    if (uitkomst.ok) return redirect(`/werk/rapporten/${uitkomst.value.id}`)
    if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
    const [plek, zin] = waarom[uitkomst.reason]
    const status = uitkomst.reason === 'intussen_gewijzigd' ? 409 : 422
    return toon(call, id, { veld, form: withError(gelezen.form, plek, zin), status })
  }

export const postInleiding = formulier('inleiding', inleidingSchema, ({ ctx, medewerker }, o) =>
  rapportBewerken(ctx, medewerker, o),
)
export const postCijfers = formulier('stap', versieSchema, ({ ctx, medewerker }, o) =>
  rapportHertellen(ctx, medewerker, o),
)
export const postVaststelling = formulier('stap', versieSchema, ({ ctx, medewerker }, o) =>
  rapportVaststellen(ctx, medewerker, o),
)
export const postPublicatie = formulier('stap', versieSchema, ({ ctx, medewerker }, o) =>
  rapportPubliceren(ctx, medewerker, o),
)
export const postCorrectie = formulier('correctie', correctieSchema, ({ ctx, medewerker }, o) =>
  rapportCorrigeren(ctx, medewerker, o),
)
export const postIntrekking = formulier('intrekking', intrekSchema, ({ ctx, medewerker }, o) =>
  rapportIntrekken(ctx, medewerker, o),
)
