// The staff door of a verplaatsing: choosing, reviewing, changing the choice, and doing it.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { typed } from '../../ui/field.tsx'
import { schrijfBrief } from '../regie/brief.tsx'
import { type Bekeken, beeldVan } from './beeld.tsx'
import { werkVerplaatsen } from './commands.ts'
import { leesKeuzes, veld, verplaatsSchema } from './formulier.ts'
import { NakijkPagina } from './nakijken.tsx'
import { waarom, waaromAfgeschermd } from './teksten.ts'
import { groepWeigering, verplaatsen } from './verplaatsen.ts'
import type { Keuze } from './verplaatsing.ts'
import { VerplaatsingPagina } from './verplaatsing.tsx'

export const getVerplaatsing = (call: Call): Promise<Response> => {
  const van = call.url.searchParams.get('van') ?? undefined
  return toon(call, van, newForm(call, { wijze: 'vragen' }))
}

/** Back from the review with everything as it was chosen. */
export function postKeuze(call: Call): Promise<Response> {
  const { form } = readForm(call.body, verplaatsSchema, call.csrf)
  return toon(call, call.body.get('van') ?? '', { ...form, errors: {} })
}

export function postControle(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, verplaatsSchema, call.csrf)
  const vanId = call.body.get('van') ?? ''
  if (!gelezen.ok) return toon(call, vanId, gelezen.form, 422)
  const { voorAlle, wijze, reden } = gelezen.value
  const keuzes = leesKeuzes(call.body, voorAlle)
  return read(call, async (tx) => {
    const bekeken = await beeldVan(call, tx, vanId)
    const { beeld, stand } = bekeken
    if (!stand) return call.nietGevonden()
    const uitkomst = verplaatsen(stand.groepen, stand.kandidaten, { keuzes, wijze, reden })
    if (!uitkomst.ok) {
      const form = metFouten(gelezen.form, stand, keuzes, uitkomst.reason)
      return keuzePagina(call, bekeken, form, { keuzes, isOud: uitkomst.reason === 'intussen_gewijzigd' })
    }
    return page(<NakijkPagina call={call} beeld={beeld} form={gelezen.form} keuzes={keuzes} wijze={wijze} />)
  })
}

export async function postVerplaatsing(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, verplaatsSchema, call.csrf)
  const vanId = call.body.get('van') ?? ''
  if (!gelezen.ok) return toon(call, vanId, gelezen.form, 422)
  const { voorAlle, wijze, reden } = gelezen.value
  const keuzes = leesKeuzes(call.body, voorAlle)
  const { sleutel } = gelezen.form
  const verzoek = { vanId, keuzes, wijze, reden, sleutel, schrijf: schrijfBrief }
  const uitkomst = await werkVerplaatsen(call.ctx, call.medewerker, verzoek)
  if (uitkomst.ok) return redirect(`/werk/team/verplaatsing?van=${vanId}`)
  const { reason } = uitkomst
  if (reason === 'niet_gevonden') return call.nietGevonden()
  return read(call, async (tx) => {
    const bekeken = await beeldVan(call, tx, vanId)
    const form = metFouten(gelezen.form, bekeken.stand, keuzes, reason)
    return keuzePagina(call, bekeken, form, { keuzes, isOud: reason === 'intussen_gewijzigd' })
  })
}

/** A sentence at each huishouden that cannot go there, and one for the whole. */
function metFouten(
  form: FormState,
  stand: Bekeken['stand'],
  keuzes: readonly Keuze[],
  reason: keyof typeof waarom,
): FormState {
  const wijze = typed(form, 'wijze') === 'meteen' ? 'meteen' : 'vragen'
  const perGroep = keuzes.reduce((f, keuze) => {
    const groep = stand?.groepen.find(({ id }) => id === keuze.groepId)
    const naar = stand?.kandidaten.find(({ id }) => id === keuze.naarId)
    const fout = groep && groepWeigering(groep, naar, { reden: keuze.reden, wijze })
    if (!groep || !fout) return f
    if (fout === 'geheim_vraagt_reden') return withError(f, veld.reden(groep.id), waarom[fout])
    return withError(f, veld.naar(groep.id), groep.isGeheim ? waaromAfgeschermd : waarom[fout])
  }, form)
  if (Object.keys(perGroep.errors).length > 0 && reason !== 'intussen_gewijzigd') return perGroep
  return withError(perGroep, reason === 'reden_ontbreekt' ? 'reden' : '', waarom[reason])
}

/** The form as it stands now: the newest stand in the hidden fields, and what changed marked. */
function keuzePagina(
  call: Call,
  { beeld, stand }: Bekeken,
  form: FormState,
  o: { keuzes: readonly Keuze[]; isOud: boolean },
): Response {
  const nu = new Map(stand?.groepen.map((groep) => [groep.id, groep.stand]))
  const gewijzigd = o.keuzes.filter(({ groepId, stand }) => nu.get(groepId) !== stand)
  return page(
    <VerplaatsingPagina
      call={call}
      beeld={beeld}
      form={form}
      gewijzigd={new Set(gewijzigd.map(({ groepId }) => groepId))}
    />,
    o.isOud ? 409 : 422,
  )
}

function toon(call: Call, vanId: string | undefined, form: FormState, status = 200): Promise<Response> {
  return read(call, async (tx) => {
    const { beeld } = await beeldVan(call, tx, vanId)
    if (vanId !== undefined && !beeld.van) return call.nietGevonden()
    return page(<VerplaatsingPagina call={call} beeld={beeld} form={form} gewijzigd={new Set()} />, status)
  })
}
