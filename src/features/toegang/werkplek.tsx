// The front door for staff: one page for the contact of thirty seconds and for the whole melding.

import { type Call, newForm, read } from '../../context.ts'
import { json, page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { contactVastleggen } from '../contact/commands.ts'
import { contactVan } from '../contact/contact.sql.ts'
import { meldingRegistreren } from '../melding/commands.ts'
import { kernen } from '../melding/melding.sql.ts'
import { waarom } from '../melding/teksten.ts'
import { type Gevonden, zoekKandidaten } from './commands.ts'
import { ContactPagina } from './contact.tsx'
import { contactSchema, meldingInvoer, meldingSchema, wieVan, zoekSchema } from './formulier.ts'
import { NieuwContactPagina } from './nieuw.tsx'
import { kandidaatZin } from './teksten.ts'

const niets: Gevonden = { kandidaten: [], isBijzonder: false, isLeeg: true }

export const getNieuw = (call: Call): Promise<Response> => toon(call, newForm(call, leeg), 'contact')

const leeg = { kanaal: 'telefoon', melder: 'inwoner_zelf', urgentie: 'gewoon' }

/** The melding that starts from a contact: nothing is typed twice. */
export function getUitbouwen(call: Call): Promise<Response> {
  return read(call, async (tx) => {
    const contact = await contactVan(tx, call.medewerker.id, call.params.id ?? '')
    if (!contact) return call.nietGevonden()
    if (contact.meldingId) return redirect(`/werk/meldingen/${contact.meldingId}`)
    const form = newForm(call, {
      ...leeg,
      contactId: contact.id,
      waarover: contact.waarover,
      kanaal: contact.kanaal,
    })
    return page(
      <NieuwContactPagina
        call={call}
        form={form}
        kernen={await kernen(tx)}
        gevonden={niets}
        open="melding"
      />,
    )
  })
}

/** Is this person known? Answers the whole page, or JSON for the script that asks while somebody types. */
export function postHerkennen(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, zoekSchema, call.csrf)
  return read(call, async (tx) => {
    const gevonden = gelezen.ok ? await zoekKandidaten(call, tx, gelezen.value) : niets
    if (call.request.headers.get('accept') === 'application/json') {
      const kandidaten = gevonden.kandidaten.map((k) => ({
        id: k.inwonerId,
        zin: kandidaatZin(k, call.ctx.clock.now()),
        planLoopt: k.planId != null,
      }))
      return json({ kandidaten, isBijzonder: gevonden.isBijzonder, isLeeg: gevonden.isLeeg })
    }
    const isMelding =
      gelezen.ok && (gelezen.value.deel === 'melding' || gelezen.value.leefgebieden.length > 0)
    const open = isMelding ? 'melding' : 'contact'
    return page(
      <NieuwContactPagina
        call={call}
        form={gelezen.form}
        kernen={await kernen(tx)}
        gevonden={gevonden}
        open={open}
        isGezocht
      />,
      gelezen.ok ? 200 : 422,
    )
  })
}

export async function postContact(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, contactSchema, call.csrf)
  if (!gelezen.ok) return toon(call, gelezen.form, 'contact')
  const outcome = await contactVastleggen(call.ctx, call.medewerker, {
    inwonerId: undefined,
    ...gelezen.value,
    sleutel: gelezen.form.sleutel,
  })
  if (!outcome.ok) return toon(call, refusedForm(gelezen.form, outcome.reason), 'contact')
  return redirect(`/werk/contact/${outcome.value.contactId}`)
}

export async function postMelding(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, meldingSchema, call.csrf)
  if (!gelezen.ok) return toon(call, gelezen.form, 'melding')
  const wie = wieVan(gelezen.value)
  if (!wie.ok)
    return toon(
      call,
      withError(
        gelezen.form,
        wie.reason,
        'Vul ook de achternaam in, of maak deze velden leeg als de inwoner anoniem wil blijven.',
      ),
      'melding',
    )
  const outcome = await meldingRegistreren(call.ctx, call.medewerker, {
    wie: wie.value,
    invoer: meldingInvoer(gelezen.value),
    contactId: gelezen.value.contactId,
    sleutel: gelezen.form.sleutel,
  })
  if (!outcome.ok) return toon(call, refusedForm(gelezen.form, outcome.reason), 'melding')
  return redirect(`/werk/meldingen/${outcome.value.meldingId}`)
}

const refusedForm = (form: FormState, reden: keyof typeof waarom) =>
  withError(form, waarom[reden].veld, waarom[reden].zin)

/** The page as it was typed; who was found before is found again, so that a choice is not lost. */
function toon(call: Call, form: FormState, open: 'contact' | 'melding'): Promise<Response> {
  return read(call, async (tx) => {
    const zoek = readForm(call.body, zoekSchema, call.csrf)
    const gevonden = zoek.ok ? await zoekKandidaten(call, tx, zoek.value) : niets
    const fout = Object.keys(form.errors).length > 0
    return page(
      <NieuwContactPagina
        call={call}
        form={form}
        kernen={await kernen(tx)}
        gevonden={gevonden}
        open={open}
      />,
      fout ? 422 : 200,
    )
  })
}

/** What was just written down, and the way on: another contact, or a melding without retyping. */
export function getContact(call: Call): Promise<Response> {
  return read(call, async (tx) => {
    const contact = await contactVan(tx, call.medewerker.id, call.params.id ?? '')
    return contact ? page(<ContactPagina call={call} contact={contact} />) : call.nietGevonden()
  })
}
