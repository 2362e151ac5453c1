// What can be started for this household now, each at its own page; what cannot, with the reason.

import type { ReactNode } from 'react'
import { type Call, newForm } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Button, ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { ButtonDetails, Link, List } from '../../ui/text.tsx'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { DossierBeeld } from './dossierbeeld.tsx'
import { redenen, zaakNaam } from './teksten.ts'

/** Where each kind of work has its page. */
export const deel = {
  melding: 'meldingen',
  gesprek: 'gesprekken',
  traject: 'trajecten',
  plan: 'plannen',
} as const

export type Acties = {
  readonly huishoudenId: string
  /** Where to plan a gesprek; absent when there is nothing to talk about. */
  readonly gesprek: string | undefined
  /** The melding a plan can be drawn up from, or why not. */
  readonly plan: { readonly form: FormState } | { readonly reden: string }
  /** What can be handed on, each by its own page. */
  readonly overdragen: readonly { readonly href: string; readonly label: string }[]
}

/** What a gesprek would be about: a vraag that waits before the plan, and the plan before one strand of it. */
function aanleiding({ melding, planId, trajectId }: DossierBeeld['begin']): string | undefined {
  if (melding) return `melding=${melding.id}`
  if (planId) return `plan=${planId}`
  return trajectId && `traject=${trajectId}`
}

/** The acts of this reader; why one is not possible is said, not hidden. */
export function actiesVoor(call: Call, { begin }: DossierBeeld): Acties {
  const huishoudenId = call.params.id ?? ''
  const { melding, heeftPlan } = begin
  const waarvoor = aanleiding(begin)
  const plan = (): Acties['plan'] => {
    // One household, one plan (audit 4.1).
    if (heeftPlan) return { reden: redenen.plan_loopt_al }
    if (!melding) return { reden: redenen.geen_melding }
    if (!melding.isBehandelaar) return { reden: redenen.niet_uw_melding }
    return { form: newForm(call, { meldingId: melding.id }) }
  }
  return {
    huishoudenId,
    gesprek: waarvoor && `/werk/dossiers/${huishoudenId}/gesprekken/nieuw?${waarvoor}`,
    plan: plan(),
    overdragen: begin.overdraagbaar.flatMap(({ wat, id, op }) => {
      if (!wat || !op) return []
      const label = `${zaakNaam[wat]} van ${schrijfDatum(datumInAmsterdam(new Date(op)))}`
      return [{ href: `/werk/${deel[wat]}/${id}/overdracht`, label }]
    }),
  }
}

type Props = {
  readonly call: Call
  readonly acties: Acties
  /** What opens in place: writing down a contact. */
  readonly children: ReactNode
}

/** The buttons in the head of "Nu"; what a rol never does is not there. */
export function ActieBlok({ call, acties, children }: Props): ReactNode {
  const { huishoudenId, gesprek, plan } = acties
  const { rechten } = call.medewerker
  return (
    <ButtonRow>
      {children}
      {rechten.has('gesprek:plannen') &&
        (gesprek ? (
          <LinkButton href={gesprek}>Gesprek plannen</LinkButton>
        ) : (
          <Button reden={redenen.geen_aanleiding}>Gesprek plannen</Button>
        ))}
      {rechten.has('plan:opstellen') && <PlanActie huishoudenId={huishoudenId} plan={plan} />}
      {rechten.has('traject:starten') && (
        <LinkButton href={`/werk/dossiers/${huishoudenId}/trajecten/nieuw`}>Traject starten</LinkButton>
      )}
      {rechten.has('overdracht:aanbieden') && <Overdragen overdragen={acties.overdragen} />}
    </ButtonRow>
  )
}

/** One thing at once; of several the reader chooses which. */
function Overdragen({ overdragen }: Pick<Acties, 'overdragen'>) {
  const [een, ander] = overdragen
  if (!een) return <Button reden={redenen.niets_over_te_dragen}>Overdragen</Button>
  if (!ander) return <LinkButton href={een.href}>Overdragen</LinkButton>
  return (
    <ButtonDetails titel="Overdragen">
      <List
        items={overdragen.map(({ href, label }) => (
          <Link key={href} href={href}>
            {label}
          </Link>
        ))}
      />
    </ButtonDetails>
  )
}

function PlanActie({ huishoudenId, plan }: Pick<Acties, 'huishoudenId' | 'plan'>) {
  if ('reden' in plan) return <Button reden={plan.reden}>Plan opstellen</Button>
  return (
    <Form form={plan.form} action={`/werk/dossiers/${huishoudenId}/plan`}>
      <input type="hidden" name="meldingId" value={String(plan.form.values.meldingId)} />
      <Button type="submit">Plan opstellen</Button>
    </Form>
  )
}
