// The staff door of the eigen plan: its page at the melding, and handing it in.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { decide } from '../autorisatie/decide.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { type EigenPlanWeigering, eigenPlanInleveren } from './commands.ts'
import { type MeldingRij, meldingMetPlannen } from './eigenplan.sql.ts'
import { soorten } from './eigenplan.ts'
import { EigenPlanPagina } from './eigenplanpagina.tsx'
import { eigenPlanSchema } from './formulier.ts'
import { weigering } from './inleveren.ts'
import { waarom } from './teksten.ts'

/** That there are seven days is L1, the words are L3 (access.md 2.3). */
const weergave: Weergave<MeldingRij> = {
  personen: ({ inwonerId }) => [inwonerId],
  velden: {
    id: 'L0',
    isOpen: 'L1',
    ontvangenOp: 'L1',
    klok: 'L1',
    inwonerId: 'L1',
    huishoudenId: 'L1',
    huishouden: 'L2',
    plannen: 'L3',
  },
}

export const getEigenPlan = (call: Call): Promise<Response> => toon(call, {})

export async function postEigenPlan(call: Call): Promise<Response> {
  const meldingId = call.params.id ?? ''
  const gelezen = readForm(call.body, eigenPlanSchema, call.csrf)
  if (!gelezen.ok) return toon(call, { form: gelezen.form })
  const { soort, ingeleverdOp, tekst } = gelezen.value
  const outcome = await eigenPlanInleveren(call.ctx, call.medewerker, {
    meldingId,
    versie: gelezen.value[`versie_${soort}`],
    sleutel: gelezen.form.sleutel,
    invoer: { soort, ingeleverdOp, tekst },
  })
  if (outcome.ok) return redirect(`/werk/meldingen/${meldingId}/eigen-plan`)
  const { veld, zin } = waarom[outcome.reason]
  return toon(call, { form: withError(gelezen.form, veld, zin), reason: outcome.reason })
}

type Getypt = { readonly form?: FormState; readonly reason?: EigenPlanWeigering }

/** The page; after a conflict with the text that stands now above the one that was typed. */
const toon = (call: Call, { form, reason }: Getypt): Promise<Response> =>
  read(call, async (tx) => {
    const { ctx, medewerker } = call
    const nu = ctx.clock.now()
    const rij = await meldingMetPlannen(tx, medewerker, call.params.id ?? '', nu)
    if (!rij || reason === 'niet_gevonden') return call.nietGevonden()
    const { autorisaties, isGeheim, teamId, ...melding } = rij
    const isVanEigenTeam = medewerker.teams.some(({ id }) => id === teamId)
    const voorwerp = { soort: 'melding', autorisaties, isVanEigenTeam, isGeheim } as const
    const besluit = decide(medewerker, voorwerp, 'behandeling')
    if (!besluit.allow || !reikt(besluit.niveau, 'L1')) return call.nietGevonden()
    const vandaag = datumInAmsterdam(nu)
    const versies = Object.fromEntries(
      soorten.map((soort) => [
        `versie_${soort}`,
        String(melding.plannen.find((plan) => plan.soort === soort)?.versie ?? 0),
      ]),
    )
    const begin = { ...versies, ingeleverdOp: schrijfDatum(vandaag) }
    const isConflict = reason === 'intussen_gewijzigd'
    const getypt = form && isConflict ? { ...form, values: { ...form.values, ...versies } } : form
    const kanNiet = weigering({ ...melding, magBehandelen: reikt(besluit.niveau, 'L3') })
    return page(
      <EigenPlanPagina
        call={call}
        melding={present(call.gezien, besluit, weergave, melding)}
        form={getypt ?? newForm(call, begin, `/werk/meldingen/${call.params.id}/eigen-plan`)}
        vandaag={vandaag}
        reden={kanNiet && waarom[kanNiet].zin}
      />,
      isConflict ? 409 : form ? 422 : 200,
    )
  })
