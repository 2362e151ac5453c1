// One part of a plan on a page of its own: the form, what it starts from, and both texts when two people wrote.

import type { ReactNode } from 'react'
import type { z } from 'zod'
import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import type { Result } from '../../platform/result.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { Button, ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { typed } from '../../ui/field.tsx'
import { ErrorSummary, Form, Versieveld } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import type { PlanWeigering } from './plan.commands.ts'
import { type Act, type PlanBeeld, planBeeld } from './planbeeld.tsx'
import { waarom } from './teksten.ts'

export type VeldenProps = { readonly form: FormState; readonly beeld: PlanBeeld }

export type Onderdeel<S extends z.ZodObject> = {
  /** The last part of its address: /werk/plannen/:id/doelen. */
  readonly pad: string
  readonly act: Act
  readonly titel: (isNieuw: boolean) => string
  readonly intro?: string
  /** It is about the person that `welk` names: said above the title, for a household has more than one. */
  readonly isVanMens?: true
  readonly knop: string
  /** The button that takes it out of the plan, when there is something to take out. */
  readonly wegKnop?: string
  readonly schema: S
  /** Names of further hidden fields. */
  readonly verborgen?: readonly string[]
  /** What is asked of every doel or afspraak on the form: a refused form says all of it at once. */
  readonly mist?: readonly PlanWeigering[]
  /** Where to go when it was saved; the plan itself otherwise. */
  readonly naar?: (planId: string, value: z.output<S>) => string
  readonly Velden: (props: VeldenProps) => ReactNode
  /** What the form starts from; undefined when what is asked for is not in the plan. */
  readonly waarden: (beeld: PlanBeeld, gevraagd: URLSearchParams) => FormState['values'] | undefined
  /** What is stored now, in words: shown beside what was typed when somebody else was first. */
  readonly opgeslagen: (beeld: PlanBeeld, gevraagd: URLSearchParams) => readonly (readonly [string, string])[]
  readonly doe: (
    call: Call,
    o: { planId: string; sleutel: string; value: z.output<S> },
  ) => Promise<Result<{ planId: string }, PlanWeigering>>
}

/** The doel or afspraak that `welk` names; undefined when it is not in the plan. */
export const doelVan = ({ plan }: PlanBeeld, gevraagd: URLSearchParams) =>
  plan.doelen?.find(({ id }) => id === gevraagd.get('welk'))
export const afspraakIn = ({ plan }: PlanBeeld, gevraagd: URLSearchParams) =>
  plan.afspraken?.find(({ id }) => id === gevraagd.get('welk'))

/** The two doors of a part: the form, and sending it. */
export const deuren = <S extends z.ZodObject>(onderdeel: Onderdeel<S>) => ({
  get: (call: Call): Promise<Response> => toon(call, onderdeel, {}),
  post: async (call: Call): Promise<Response> => {
    const planId = call.params.id ?? ''
    const gelezen = readForm(call.body, onderdeel.schema, call.csrf)
    if (!gelezen.ok) return toon(call, onderdeel, { form: metMissend(gelezen.form, onderdeel.mist) })
    const { sleutel } = gelezen.form
    const outcome = await onderdeel.doe(call, { planId, sleutel, value: gelezen.value })
    if (outcome.ok) return redirect(onderdeel.naar?.(planId, gelezen.value) ?? `/werk/plannen/${planId}`)
    const { reason } = outcome
    const form = metFout(gelezen.form, reason)
    // Two who wrote at once compare first; what is missing can wait.
    return toon(call, onderdeel, {
      form: reason === 'intussen_gewijzigd' ? form : metMissend(form, onderdeel.mist),
      reason,
    })
  },
})

/** The sentence at its field; one that belongs to every doel stands at each that was left empty. */
export function metFout(form: FormState, reason: PlanWeigering): FormState {
  const { veld, zin, bij } = waarom[reason]
  if (!veld.endsWith('_')) return withError(form, veld, zin)
  const leeg = legeVelden(form, veld, bij)
  if (leeg.length === 0) return withError(form, '', zin)
  return leeg.reduce((met, naam) => withError(met, naam, zin), form)
}

const legeVelden = ({ values }: FormState, veld: string, bij?: readonly [string, string]): string[] => {
  const getypt = (naam: string) => [values[naam] ?? ''].flat()[0]
  return (
    Object.keys(values)
      .filter((naam) => naam.startsWith(veld) && getypt(naam) === '')
      // Only where another field of the same thing asks for it: why not, of what was not reached.
      .filter((naam) => !bij || getypt(bij[0] + naam.slice(veld.length)) === bij[1])
  )
}

/** A refused form with, at each empty field that is asked of every doel or afspraak, what is missing there too. */
const metMissend = (form: FormState, mist: readonly PlanWeigering[] = []): FormState =>
  mist.reduce((met, reason) => {
    const { veld, zin, bij } = waarom[reason]
    const leeg = legeVelden(met, veld, bij).filter((naam) => met.errors[naam] === undefined)
    return leeg.reduce((verder, naam) => withError(verder, naam, zin), met)
  }, form)

type Getypt = { readonly form?: FormState; readonly reason?: PlanWeigering }

function toon<S extends z.ZodObject>(
  call: Call,
  onderdeel: Onderdeel<S>,
  { form, reason }: Getypt,
): Promise<Response> {
  return read(call, async (tx) => {
    const beeld = await planBeeld(call, tx, call.params.id ?? '')
    const gevraagd = form ? call.body : call.url.searchParams
    const waarden = beeld && onderdeel.waarden(beeld, gevraagd)
    if (!beeld || (!waarden && !form) || reason === 'niet_gevonden') return call.nietGevonden()
    const versie = String(beeld.plan.versie)
    const isConflict = reason === 'intussen_gewijzigd'
    // After both texts were shown, sending again is a choice: the form carries the versie that was shown.
    const vers = { versie, ...verborgenVan(onderdeel, waarden) }
    const getypt = form && isConflict ? { ...form, values: { ...form.values, ...vers } } : form
    const opgeslagen = isConflict ? onderdeel.opgeslagen(beeld, gevraagd) : undefined
    return page(
      <OnderdeelPagina
        call={call}
        onderdeel={onderdeel}
        beeld={beeld}
        form={getypt ?? newForm(call, { versie, ...waarden }, conceptVan(beeld, onderdeel, waarden))}
        opgeslagen={opgeslagen}
      />,
      isConflict ? 409 : form ? 422 : 200,
    )
  })
}

/** What the form was made from, as it stands now. */
const verborgenVan = <S extends z.ZodObject>(
  { verborgen = [] }: Onderdeel<S>,
  waarden: FormState['values'] = {},
) => Object.fromEntries(verborgen.map((naam) => [naam, waarden[naam] ?? '']))

/** One draft for each thing in the plan, not one for the page they are all changed on. */
const conceptVan = <S extends z.ZodObject>(
  { plan }: PlanBeeld,
  { pad }: Onderdeel<S>,
  waarden: FormState['values'] | undefined,
) => `/werk/plannen/${plan.id}/${pad}/${waarden?.welk ?? 'nieuw'}`

type Props<S extends z.ZodObject> = VeldenProps & {
  readonly call: Call
  readonly onderdeel: Onderdeel<S>
  readonly opgeslagen: readonly (readonly [string, string])[] | undefined
}

function OnderdeelPagina<S extends z.ZodObject>({ call, onderdeel, beeld, form, opgeslagen }: Props<S>) {
  const { Velden, wegKnop } = onderdeel
  const { '': algemeen, ...errors } = form.errors
  const velden = { ...form, errors }
  const isNieuw = typed(form, 'welk') === ''
  const mens = onderdeel.isVanMens && beeld.plan.mensen?.find(({ id }) => id === typed(form, 'welk'))
  const terug = `/werk/plannen/${beeld.plan.id}`
  const reden = (act: Act) => {
    const reason = beeld.redenen[act]
    return reason && waarom[reason].zin
  }
  return (
    <Schil call={call} titel={onderdeel.titel(isNieuw)} fout={Object.keys(form.errors).length > 0}>
      <Stack space="l">
        <PageHead
          boven={[`Plan van huishouden ${beeld.plan.huishouden}`, mens && volledigeNaam(mens)]
            .filter(Boolean)
            .join(' · ')}
          titel={onderdeel.titel(isNieuw)}
          intro={onderdeel.intro}
        />
        <ErrorSummary form={velden} algemeen={algemeen} />
        {opgeslagen && (
          <Alert kind="let_op" titel="Dit staat er nu">
            <DataList items={opgeslagen} />
          </Alert>
        )}
        <Form form={velden} action={`${terug}/${onderdeel.pad}`}>
          <Versieveld van={typed(form, 'versie')} />
          <input type="hidden" name="welk" value={typed(form, 'welk')} />
          {onderdeel.verborgen?.map((naam) => (
            <input key={naam} type="hidden" name={naam} value={typed(form, naam)} />
          ))}
          <Velden form={velden} beeld={beeld} />
          <ButtonRow>
            <SubmitButton reden={reden(onderdeel.act)}>{onderdeel.knop}</SubmitButton>
            {wegKnop && !isNieuw && (
              <Button type="submit" variant="danger" name="weg" value="ja" reden={reden('weghalen')}>
                {wegKnop}
              </Button>
            )}
            <LinkButton href={terug} variant="subtle">
              Terug naar het plan
            </LinkButton>
          </ButtonRow>
        </Form>
      </Stack>
    </Schil>
  )
}
