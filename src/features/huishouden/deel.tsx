// One act on a huishouden on a page of its own: its form, what it starts from, and how it is now when two people wrote.

import type { ReactNode } from 'react'
import type { z } from 'zod'
import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import type { Tx } from '../../platform/db.ts'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import type { Result } from '../../platform/result.ts'
import { typed } from '../../ui/field.tsx'
import { type Beeld, beeldVan } from './beeld.tsx'
import { DeelPagina } from './deelpagina.tsx'
import type { Gedaan } from './huishouden.commands.ts'
import { type HuishoudenWeigering, waarom } from './teksten.ts'
import { zoekvraag } from './wiedeel.tsx'

export type VeldenProps<X> = {
  readonly call: Call
  readonly form: FormState
  readonly beeld: Beeld
  /** What this form needs beside the huishouden: kernen, people who were found. */
  readonly extra: X
}

export type Deel<S extends z.ZodObject, X> = {
  /** The last part of its address. */
  readonly pad: string
  readonly titel: string
  readonly intro: string
  readonly knop: string
  readonly schema: S
  /** It asks for a story, so what was typed is kept as a draft. */
  readonly metConcept?: true
  readonly Velden: (props: VeldenProps<X>) => ReactNode
  readonly laad: (call: Call, tx: Tx, o: { form: FormState; beeld: Beeld }) => Promise<X>
  /** What the form starts from. */
  readonly waarden?: (beeld: Beeld, gevraagd: URLSearchParams) => FormState['values']
  /** Why this cannot be done here now, if so. */
  readonly reden: (beeld: Beeld) => HuishoudenWeigering | undefined
  /** What else this huishouden needs filled in, so that a refused form says all of it at once. */
  readonly mist?: (beeld: Beeld, form: FormState) => readonly HuishoudenWeigering[]
  /** The page again, without the act: somebody was searched; a sentence at its field when that must come first. */
  readonly eerst?: (
    call: Call,
    value: z.output<S>,
  ) => Promise<{ readonly veld: string; readonly zin: string } | 'zoek' | undefined>
  readonly doe: (
    call: Call,
    o: { huishoudenId: string; versie: number; sleutel: string; value: z.output<S> },
  ) => Promise<Result<Gedaan, HuishoudenWeigering>>
}

/** The two doors of an act: the form, and sending it. */
export const deuren = <S extends z.ZodObject, X>(deel: Deel<S, X>) => ({
  get: (call: Call): Promise<Response> => toon(call, deel, {}),
  post: async (call: Call): Promise<Response> => {
    const huishoudenId = call.params.id ?? ''
    const gelezen = readForm(call.body, deel.schema, call.csrf)
    const { form } = gelezen
    if (call.body.get('zoek') === 'ja') return toon(call, deel, zoekvraag(form))
    if (!gelezen.ok) return toon(call, deel, { form })
    const eerst = await deel.eerst?.(call, gelezen.value)
    if (eerst === 'zoek') return toon(call, deel, { form, status: 200 })
    if (eerst) return toon(call, deel, { form: withError(form, eerst.veld, eerst.zin) })
    const versie = Number(form.values.versie)
    const { sleutel } = form
    const outcome = await deel.doe(call, { huishoudenId, versie, sleutel, value: gelezen.value })
    if (outcome.ok)
      return redirect(outcome.value.zietHuis ? `/werk/dossiers/${huishoudenId}/huishouden` : '/werk')
    if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
    const { veld, zin } = waarom[outcome.reason]
    // A field this form does not have would lead nowhere.
    const hier = veld in deel.schema.shape ? veld : ''
    return toon(call, deel, { form: withError(form, hier, zin), reason: outcome.reason })
  },
})

type Getypt = { readonly form?: FormState; readonly reason?: HuishoudenWeigering; readonly status?: number }

function toon<S extends z.ZodObject, X>(
  call: Call,
  deel: Deel<S, X>,
  { form, reason, status = form ? 422 : 200 }: Getypt,
): Promise<Response> {
  return read(call, async (tx) => {
    const beeld = await beeldVan(call, tx)
    if (!beeld) return call.nietGevonden()
    const versie = String(beeld.versie)
    const isConflict = reason === 'intussen_gewijzigd'
    // After it was shown how it is now, sending again is a choice: the form then carries the versie that was shown.
    const volledig = form && !isConflict ? metMissend(deel, beeld, form) : form
    const getypt = volledig && isConflict ? { ...volledig, values: { ...volledig.values, versie } } : volledig
    const concept = deel.metConcept && `/werk/dossiers/${beeld.id}/huishouden/${deel.pad}`
    const begin = newForm(call, { versie, ...deel.waarden?.(beeld, call.url.searchParams) }, concept)
    const gebruikt = getypt ?? begin
    const extra = await deel.laad(call, tx, { form: gebruikt, beeld })
    return page(
      <DeelPagina call={call} deel={deel} beeld={beeld} form={gebruikt} isConflict={isConflict}>
        <deel.Velden call={call} form={gebruikt} beeld={beeld} extra={extra} />
      </DeelPagina>,
      isConflict ? 409 : status,
    )
  })
}

/** A form that was refused, with what this huishouden makes it need too. */
function metMissend<S extends z.ZodObject, X>(deel: Deel<S, X>, beeld: Beeld, form: FormState): FormState {
  // Searching asks for what a search needs, and not yet for the rest.
  if (typed(form, 'zoek') === 'ja') return form
  const mist = Object.keys(form.errors).length > 0 ? (deel.mist?.(beeld, form) ?? []) : []
  const erbij = mist.flatMap((reason) =>
    reason === 'niet_gevonden' ? [] : [[waarom[reason].veld, waarom[reason].zin]],
  )
  return { ...form, errors: { ...Object.fromEntries(erbij), ...form.errors } }
}
