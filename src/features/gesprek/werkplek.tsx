// The staff door of a gesprek: plan it, write it down, fix it, call it off.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { isId } from '../../platform/id.ts'
import { typed } from '../../ui/field.tsx'
import { reikt } from '../autorisatie/autorisatie.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import {
  type GesprekWeigering,
  gesprekAfzeggen,
  gesprekPlannen,
  gesprekVerslagVaststellen,
  gesprekVoeren,
} from './commands.ts'
import {
  afzegSchema,
  planInvoer,
  planSchema,
  verslagInvoer,
  verslagSchema,
  verslagWaarden,
} from './formulier.ts'
import { besluitOver } from './gesprek.commands.ts'
import { aanleidingVoor, type GesprekRij, gesprekVoor } from './gesprek.sql.ts'
import { GesprekPagina } from './gesprek.tsx'
import { ingeleverdBij, woordenVan } from './ingeleverd.tsx'
import { NieuwGesprekPagina } from './nieuw.tsx'
import { weigering } from './plannen.ts'
import { pagina, waarom } from './teksten.ts'
import { beginVan, verteldAan } from './verteld.tsx'

/** A line about a gesprek is L2; what was found in it is L3 (access.md 2.3). */
const weergave: Weergave<GesprekRij> = {
  personen: (g) => g.leden.map((lid) => lid.id),
  velden: {
    id: 'L0',
    huishoudenId: 'L1',
    meldingId: 'L1',
    planId: 'L1',
    trajectId: 'L1',
    lopendPlanId: 'L1',
    status: 'L1',
    sinds: 'L1',
    versie: 'L1',
    geplandOp: 'L1',
    gevoerdOp: 'L1',
    vastgesteldOp: 'L1',
    gevoerdDoor: 'L1',
    behandelaar: 'L1',
    metMedewerker: 'L1',
    huishouden: 'L2',
    leden: 'L2',
    plaats: 'L2',
    metNaaste: 'L2',
    metOco: 'L2',
    afzegreden: 'L3',
    eigenPlan: 'L3',
    verslag: 'L3',
    bevindingen: 'L3',
    // Who reads what is sealed was named on it.
    zegel: 'LX',
  },
}

/** Nobody of them is named yet. */
const aanleidingWeergave: Weergave<{ huishouden: string }> = {
  personen: () => [],
  velden: { huishouden: 'L2' },
}

/** The empty form, for the melding, plan or traject in the address. */
export function getNieuw(call: Call): Promise<Response> {
  const meldingId = call.url.searchParams.get('melding') ?? ''
  const planId = call.url.searchParams.get('plan') ?? ''
  const trajectId = call.url.searchParams.get('traject') ?? ''
  return toonNieuw(call, newForm(call, { meldingId, planId, trajectId, plaats: 'Thuis' }))
}

export async function postNieuw(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, planSchema, call.csrf)
  if (!gelezen.ok) return toonNieuw(call, gelezen.form)
  const { meldingId, planId, trajectId } = gelezen.value
  const outcome = await gesprekPlannen(call.ctx, call.medewerker, {
    huishoudenId: call.params.id ?? '',
    meldingId,
    planId,
    trajectId,
    invoer: planInvoer(gelezen.value),
    sleutel: gelezen.form.sleutel,
  })
  if (outcome.ok) return redirect(`/werk/gesprekken/${outcome.value.gesprekId}`)
  return toonNieuw(call, metFout(gelezen.form, outcome.reason))
}

const metFout = (form: FormState, reden: GesprekWeigering) =>
  withError(form, waarom[reden].veld, waarom[reden].zin)

function toonNieuw(call: Call, form: FormState): Promise<Response> {
  const { ctx, medewerker } = call
  const [meldingId, planId, trajectId] = [
    typed(form, 'meldingId'),
    typed(form, 'planId'),
    typed(form, 'trajectId'),
  ]
  const huishoudenId = call.params.id ?? ''
  const nu = ctx.clock.now()
  return read(call, async (tx) => {
    if (![meldingId, planId, trajectId].every((id) => id === '' || isId(id))) return call.nietGevonden()
    const genoemd = {
      huishoudenId,
      meldingId: meldingId || undefined,
      planId: planId || undefined,
      trajectId: trajectId || undefined,
    }
    const aanleiding = await aanleidingVoor(tx, medewerker, genoemd, nu)
    if (!aanleiding) return call.nietGevonden()
    const besluit = besluitOver(medewerker, aanleiding)
    if (!besluit.allow || !reikt(besluit.niveau, 'L2')) return call.nietGevonden()
    const { huishouden = '' } = present(call.gezien, besluit, aanleidingWeergave, aanleiding)
    const collegas = await collegasMet(tx, 'gesprek:voeren', datumInAmsterdam(nu))
    const reason = weigering(aanleiding)
    const isFout = Object.keys(form.errors).length > 0
    return page(
      <NieuwGesprekPagina
        call={call}
        form={reason ? metFout(form, reason) : form}
        huishoudenId={huishoudenId}
        huishouden={huishouden}
        terug={pagina(aanleiding).pad}
        collegas={collegas.filter(({ id }) => id !== medewerker.id)}
      />,
      isFout ? 422 : 200,
    )
  })
}

export const getGesprek = (call: Call): Promise<Response> => toon(call, {})

export const postVerslag = (call: Call): Promise<Response> => schrijf(call, gesprekVoeren)
export const postVaststelling = (call: Call): Promise<Response> => schrijf(call, gesprekVerslagVaststellen)

async function schrijf(
  call: Call,
  command: typeof gesprekVoeren | typeof gesprekVerslagVaststellen,
): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, verslagSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { form: gelezen.form })
  const { sleutel } = gelezen.form
  const outcome = await command(call.ctx, call.medewerker, { id, sleutel, ...verslagInvoer(gelezen.value) })
  if (outcome.ok) return redirect(`/werk/gesprekken/${id}`)
  return toon(call, { form: metFout(gelezen.form, outcome.reason), reason: outcome.reason })
}

export async function postAfzegging(call: Call): Promise<Response> {
  const id = call.params.id ?? ''
  const gelezen = readForm(call.body, afzegSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { afzegForm: gelezen.form })
  const { sleutel } = gelezen.form
  const outcome = await gesprekAfzeggen(call.ctx, call.medewerker, {
    id,
    reden: gelezen.value.reden,
    sleutel,
  })
  if (outcome.ok) return redirect(`/werk/gesprekken/${id}`)
  return toon(call, { afzegForm: metFout(gelezen.form, outcome.reason), reason: outcome.reason })
}

type Getypt = { form?: FormState; afzegForm?: FormState; reason?: GesprekWeigering }

/** The page with what was typed; when somebody else was first with both texts, and the version that is now there. */
function toon(call: Call, { form, afzegForm, reason }: Getypt): Promise<Response> {
  const { ctx, medewerker, params } = call
  return read(call, async (tx) => {
    const rij = await gesprekVoor(tx, medewerker, params.id ?? '', ctx.clock.now())
    if (!rij) return call.nietGevonden()
    const { autorisaties: _, isGeheim, wet: __, ...gesprek } = rij
    const besluit = besluitOver(medewerker, rij)
    if (!besluit.allow) return call.nietGevonden()
    const masked = present(call.gezien, besluit, weergave, gesprek)
    const isIntussenGewijzigd = reason === 'intussen_gewijzigd'
    const isTeSchrijven = gesprek.status === 'gepland' || gesprek.status === 'gevoerd'
    const { huishoudenId, trajectId } = gesprek
    const van = { huishoudenId, trajectId: trajectId ?? undefined, isGeheim }
    const verteld = isTeSchrijven ? await verteldAan(call, tx, van) : []
    const ingeleverd = isTeSchrijven ? await ingeleverdBij(call, tx, { gesprek, besluit }) : undefined
    // Only a verslag nobody wrote in begins with what was told or handed in before.
    const isLeeg = gesprek.versie === 1 && gesprek.status === 'gepland'
    const begin = isLeeg ? beginVan(verteld, ingeleverd && woordenVan(ingeleverd)) : {}
    const getypt = form && { ...form, values: { ...form.values, versie: String(gesprek.versie) } }
    return page(
      <GesprekPagina
        call={call}
        gesprek={masked}
        form={
          (isIntussenGewijzigd ? getypt : form) ??
          newForm(call, { ...verslagWaarden(masked), ...begin }, `/werk/gesprekken/${masked.id}/verslag`)
        }
        verteld={verteld}
        ingeleverd={ingeleverd}
        afzegForm={afzegForm ?? newForm(call)}
        isIntussenGewijzigd={isIntussenGewijzigd}
        magSchrijven={reikt(besluit.niveau, 'L3') && medewerker.rechten.has('gesprek:voeren')}
        magAfzeggen={medewerker.rechten.has('gesprek:afzeggen')}
      />,
      isIntussenGewijzigd ? 409 : form || afzegForm ? 422 : 200,
    )
  })
}
