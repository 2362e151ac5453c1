// The staff door of an overleg: plan it, ask people, hold it, call it off.

import type { z } from 'zod'
import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { type Read, readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { isId } from '../../platform/id.ts'
import type { Result } from '../../platform/result.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import {
  overlegAfspraakMaken,
  overlegAfzeggen,
  overlegHouden,
  overlegPlannen,
  overlegUitnodigen,
  overlegUitnodigingIntrekken,
} from './commands.ts'
import {
  afspraakSchema,
  afzegSchema,
  houdSchema,
  intrekSchema,
  leesBesluiten,
  planInvoer,
  planSchema,
  uitnodigSchema,
} from './formulier.ts'
import { alsGenodigde, overlegWeergave } from './genodigde.ts'
import { LijstPagina, PlanLijstPagina } from './lijst.tsx'
import { NieuwOverlegPagina } from './nieuw.tsx'
import { alsBehandelaar, alsGast } from './overleg.commands.ts'
import {
  type MijnOverleg,
  mijnOverleggen,
  overleggenVanPlan,
  overlegVoor,
  type PlanOverleg,
} from './overleg.sql.ts'
import { OverlegPagina } from './overleg.tsx'
import { planKop } from './plankop.tsx'
import { type OverlegWeigering, waarom } from './teksten.ts'

/** When and where, for whoever must get there (access.md 2.5). */
const lijstWeergave: Weergave<PlanOverleg> = {
  personen: () => [],
  velden: { id: 'L0', soort: 'L1', status: 'L1', geplandOp: 'L1', plaats: 'L1', voorzitter: 'L1' },
}

/** Whose it is, is L2, as on the work list and on its own page (access.md 2.3). */
const mijnWeergave: Weergave<MijnOverleg> = {
  personen: (o) => o.leden,
  velden: { ...lijstWeergave.velden, huishouden: 'L2', kern: 'L2', leden: 'L2' },
}

/** Every overleg of mine: when, where and about whom. */
export const getOverleggen = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const { medewerker, ctx, gezien } = call
    const overleggen = (await mijnOverleggen(tx, medewerker, ctx.clock.now())).flatMap((rij) => {
      const besluit = alsBehandelaar(medewerker, rij) ?? alsGast(medewerker, rij)
      return besluit ? [present(gezien, besluit, mijnWeergave, rij)] : []
    })
    return page(<LijstPagina call={call} overleggen={overleggen} />)
  })

/** The overleggen on one plan, for who works with it. */
export const getVanPlan = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const plan = await planKop(call, tx)
    if (!plan) return call.nietGevonden()
    const overleggen = (await overleggenVanPlan(tx, plan.id)).map((rij) =>
      present(call.gezien, plan.besluit, lijstWeergave, rij),
    )
    return page(<PlanLijstPagina call={call} plan={plan} overleggen={overleggen} />)
  })

export const getNieuw = (call: Call): Promise<Response> =>
  toonNieuw(call, newForm(call, { plaats: 'Gemeentehuis' }, `/werk/plannen/${call.params.id}/overleggen`))

export async function postNieuw(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, planSchema, call.csrf)
  if (!gelezen.ok) return toonNieuw(call, gelezen.form)
  const { sleutel } = gelezen.form
  const o = { planId: call.params.id ?? '', sleutel, invoer: planInvoer(gelezen.value) }
  const outcome = await overlegPlannen(call.ctx, call.medewerker, o)
  if (outcome.ok) return redirect(`/werk/overleggen/${outcome.value.overlegId}`)
  return toonNieuw(call, metFout(gelezen.form, outcome.reason))
}

const metFout = (form: FormState, reden: OverlegWeigering) =>
  withError(form, waarom[reden].veld, waarom[reden].zin)

const toonNieuw = (call: Call, form: FormState): Promise<Response> =>
  read(call, async (tx) => {
    const plan = await planKop(call, tx)
    if (!plan) return call.nietGevonden()
    const gesloten = plan.isOpen ? form : metFout(form, 'plan_afgesloten')
    const isFout = Object.keys(form.errors).length > 0
    return page(
      <NieuwOverlegPagina call={call} form={gesloten} planId={plan.id} huishouden={plan.huishouden} />,
      isFout ? 422 : 200,
    )
  })

/** Which of the forms on the page was sent, with what was typed. */
export type Getypt = Partial<Record<'uitnodig' | 'houd' | 'afzeg' | 'afspraak', FormState>>

type Uitkomst = Promise<Result<{ overlegId: string }, OverlegWeigering> | FormState>
type Gelezen<S extends z.ZodObject> = Extract<Read<z.output<S>>, { ok: true }>

/** One form of the page: read, done, and back to the page; or back with everything typed. */
const formulier =
  <S extends z.ZodObject>(welk: keyof Getypt, schema: S, doe: (call: Call, g: Gelezen<S>) => Uitkomst) =>
  async (call: Call): Promise<Response> => {
    const gelezen = readForm(call.body, schema, call.csrf)
    if (!gelezen.ok) return toon(call, { [welk]: gelezen.form })
    const outcome = await doe(call, gelezen)
    if ('errors' in outcome) return toon(call, { [welk]: outcome })
    if (outcome.ok) return redirect(`/werk/overleggen/${outcome.value.overlegId}`)
    return toon(call, { [welk]: metFout(gelezen.form, outcome.reason) }, outcome.reason)
  }

const verzoek = (call: Call, form: FormState, versie: number | undefined) => ({
  id: call.params.id ?? '',
  sleutel: form.sleutel,
  versie,
})

export const postUitnodiging = formulier('uitnodig', uitnodigSchema, (call, { value, form }) => {
  const { versie, medewerkerId, naam, organisatie, doelIds } = value
  const invoer = { medewerkerId, naam, organisatie, doelIds }
  return overlegUitnodigen(call.ctx, call.medewerker, { ...verzoek(call, form, versie), invoer })
})

export const postIntrekking = formulier('uitnodig', intrekSchema, (call, { value, form }) =>
  overlegUitnodigingIntrekken(call.ctx, call.medewerker, {
    ...verzoek(call, form, value.versie),
    genodigdeId: value.genodigdeId ?? '',
  }),
)

export const postVerslag = formulier('houd', houdSchema, async (call, { value, form }) => {
  const gelezen = leesBesluiten(value)
  if ('veld' in gelezen) return withError(form, gelezen.veld, gelezen.zin)
  const { samenvatting, uitkomst, aanwezig, versie } = value
  return overlegHouden(call.ctx, call.medewerker, {
    ...verzoek(call, form, versie),
    invoer: { samenvatting, uitkomst, besluiten: gelezen.besluiten },
    aanwezig: aanwezig.filter(isId),
  })
})

export const postAfzegging = formulier('afzeg', afzegSchema, (call, { value, form }) =>
  overlegAfzeggen(call.ctx, call.medewerker, { ...verzoek(call, form, value.versie), reden: value.reden }),
)

export const postAfspraak = formulier('afspraak', afspraakSchema, (call, { value, form }) => {
  const { versie, wat, van, wie, afspraakMedewerkerId: medewerkerId, voorDatum, doelId } = value
  return overlegAfspraakMaken(call.ctx, call.medewerker, {
    ...verzoek(call, form, versie),
    invoer: { wat, van, wie, medewerkerId, inwonerId: undefined, voorDatum, doelId },
  })
})

export const getOverleg = (call: Call): Promise<Response> => toon(call, {})

/** The whole to who works with the plan, else the part of a genodigde, else nothing. */
const toon = (call: Call, getypt: Getypt, reason?: OverlegWeigering): Promise<Response> =>
  read(call, async (tx) => {
    const { medewerker, ctx } = call
    const nu = ctx.clock.now()
    const rij = await overlegVoor(tx, medewerker, call.params.id ?? '', nu)
    const behandelaar = rij && alsBehandelaar(medewerker, rij)
    const besluit = behandelaar ?? (rij && alsGast(medewerker, rij))
    if (!rij || !besluit) return call.nietGevonden()
    const { opPlan, opOverleg, isGeheim, voorzitterId, ...overleg } = rij
    const zichtbaar = behandelaar ? overleg : alsGenodigde(overleg, medewerker.id)
    const collegas = behandelaar ? await collegasMet(tx, 'overleg:inzien', datumInAmsterdam(nu)) : []
    const anderen = collegas.filter(({ id }) => id !== voorzitterId)
    const versie = String(overleg.versie)
    const vers = (form: FormState | undefined, concept?: string) =>
      form ? { ...form, values: { ...form.values, versie } } : newForm(call, { versie }, concept)
    return page(
      <OverlegPagina
        call={call}
        overleg={present(call.gezien, besluit, overlegWeergave, zichtbaar)}
        isGast={!behandelaar}
        collegas={anderen}
        forms={{
          uitnodig: vers(getypt.uitnodig),
          houd: vers(getypt.houd, `/werk/overleggen/${call.params.id}/verslag`),
          afzeg: vers(getypt.afzeg),
          afspraak: vers(getypt.afspraak),
        }}
      />,
      reason === 'intussen_gewijzigd' ? 409 : Object.keys(getypt).length > 0 ? 422 : 200,
    )
  })
