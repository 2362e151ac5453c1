// The door of handing regie over: the page with the drafted brief, and asking with it.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { weigering } from './aanbieden.ts'
import { regieAanbieden } from './aanbod.commands.ts'
import { schrijfBrief } from './brief.tsx'
import { overdraagSchema } from './formulier.ts'
import { OverdrachtPagina } from './overdracht.tsx'
import { briefstofVan } from './overdrachtsbrief.sql.ts'
import type { Briefstof } from './overdrachtsbrief.ts'
import { planIdVan, planVan, regiesVan } from './regie.sql.ts'
import type { AanTeBieden, RegieRij } from './regie.ts'
import { besluitOpPlan } from './stand.commands.ts'
import { waarom } from './teksten.ts'

export const getOverdracht = (call: Call): Promise<Response> => toon(call)

export async function postOverdracht(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, overdraagSchema, call.csrf)
  if (!gelezen.ok) return toon(call, gelezen.form, 422)
  const regieId = call.params.id ?? ''
  const vind = await call.ctx.db.transaction(
    { gemeenteId: call.medewerker.gemeenteId, medewerkerId: call.medewerker.id },
    async (tx) => {
      const planId = await planIdVan(tx, regieId)
      return planId ? (await regiesVan(tx, planId)).find(({ id }) => id === regieId) : undefined
    },
  )
  if (!vind || vind.laag === 'eigen') return call.nietGevonden()
  const { planId, laag } = vind
  const uitkomst = await regieAanbieden(call.ctx, call.medewerker, {
    planId,
    laag,
    ...gelezen.value,
    schrijf: schrijfBrief,
    sleutel: gelezen.form.sleutel,
  })
  if (uitkomst.ok) return redirect(uitkomst.value.zietPlan ? `/werk/plannen/${planId}` : '/werk')
  if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
  const { veld, zin } = waarom[uitkomst.reason]
  return toon(call, withError(gelezen.form, veld, zin), 422)
}

/** The household and its people are L2; that is what an offer shows as well. */
type Getoond = Pick<Briefstof, 'huishouden' | 'leden' | 'openMeldingen'> & {
  readonly regie: Pick<RegieRij, 'id' | 'planId' | 'laag' | 'medewerker'>
}
const weergave: Weergave<Getoond> = {
  personen: ({ leden }) => leden.map(({ id }) => id),
  velden: { huishouden: 'L2', leden: 'L2', openMeldingen: 'L1', regie: 'L1' },
}

/** The page as it stands now; with what was typed in it after a refusal. */
function toon(call: Call, form?: FormState, status = 200): Promise<Response> {
  const { ctx, medewerker: door } = call
  const nu = ctx.clock.now()
  return read(call, async (tx) => {
    const planId = await planIdVan(tx, call.params.id ?? '')
    const besluit = planId && (await besluitOpPlan({ ctx, tx, door }, planId))
    // The draft is written from the plan, and its words are L2.
    const plan = besluit && reikt(besluit.niveau, 'L2') ? await planVan(tx, planId) : undefined
    const regies = plan ? await regiesVan(tx, plan.id) : []
    const regie = regies.find(({ id }) => id === call.params.id)
    if (!besluit || !plan || !regie?.medewerkerId) return call.nietGevonden()
    const [stof] = await briefstofVan(tx, { planIds: [plan.id], vanId: regie.medewerkerId, nu })
    if (!stof) return call.nietGevonden()
    const {
      huishouden,
      openMeldingen,
      regie: getoond,
    } = present(call.gezien, besluit, weergave, { ...stof, regie })
    if (!getoond) return call.nietGevonden()
    const { medewerkerId: vanId } = regie
    const isVanProces = regie.laag === 'proces'
    const reason =
      regie.status === 'aanvaard'
        ? weigering({ plan, regies, laag: regie.laag as AanTeBieden }, door)
        : 'verkeerde_status'
    const collegas = await collegasMet(tx, 'regie:aanvaarden', datumInAmsterdam(nu))
    const anderen = collegas.filter(({ id }) => id !== vanId)
    return page(
      <OverdrachtPagina
        call={call}
        regie={getoond}
        huishouden={huishouden ?? ''}
        collegas={anderen}
        openMeldingen={isVanProces ? (openMeldingen ?? 0) : 0}
        form={
          form ??
          newForm(call, { overdrachtsbrief: schrijfBrief(stof) }, `/werk/regie/${getoond.id}/overdracht`)
        }
        reden={reason && waarom[reason].zin}
      />,
      status,
    )
  })
}
