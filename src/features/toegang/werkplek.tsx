// The front door for staff: one page for the contact of thirty seconds and for the whole melding.

import { type Call, newForm, read } from '../../context.ts'
import { json, page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { huishoudensMetAutorisatie } from '../autorisatie/autorisatie.sql.ts'
import { contactVastleggen } from '../contact/commands.ts'
import { meldingRegistreren } from '../melding/commands.ts'
import { meldingKoppelen } from '../melding/koppelen.commands.ts'
import { kernen } from '../melding/melding.sql.ts'
import { koppelWaarom, waarom } from '../melding/teksten.ts'
import { verwijzerInvoer } from '../verwijzing/formulier.ts'
import { vastlegWaarom } from '../verwijzing/teksten.ts'
import { brpAanDeDeur } from './brp.commands.ts'
import { eerderGekozen, niemand, zoekKandidaten } from './commands.ts'
import { ContactPagina } from './contact.tsx'
import { eigenContact } from './eigen.commands.ts'
import {
  contactSchema,
  koppelSchema,
  leesZoekveld,
  meldingInvoer,
  meldingSchema,
  wieSchema,
  zoekSchema,
} from './formulier.ts'
import { type Deel, NieuwContactPagina, toonNieuw } from './nieuw.tsx'
import { gevondenZin, kandidaatZin, wieWaarom } from './teksten.ts'
import { bepaalWie, zoekvraagVan } from './wie.commands.ts'
import { toonWieIsHet } from './wieishet.tsx'
import { ZoekPagina } from './zoeken.tsx'

const leeg = { kanaal: 'telefoon', melder: 'inwoner_zelf', urgentie: 'gewoon' }

export const getNieuw = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const stand = { gevonden: niemand, isGezocht: false }
    const form = newForm(call, leeg)
    return page(
      <NieuwContactPagina call={call} form={form} kernen={await kernen(tx)} stand={stand} open="contact" />,
    )
  })

/** The melding that starts from a contact: nothing is typed twice, and who it was about comes along. */
export async function getUitbouwen(call: Call): Promise<Response> {
  const contact = await eigenContact(call)
  if (!contact) return call.nietGevonden()
  if (contact.meldingId) return redirect(`/werk/meldingen/${contact.meldingId}`)
  const { id: contactId = '', waarover, kanaal, inwonerId } = contact
  return read(call, async (tx) => {
    const ook = inwonerId ? [inwonerId] : []
    const gevonden = await zoekKandidaten(call, tx, { vraag: {}, ook })
    const begin = { ...leeg, contactId, waarover, kanaal, ...(inwonerId && { inwonerId }) }
    // A page of its own for each contact, so that a draft never lands at another caller.
    const form = newForm(call, begin, `/werk/contact/${contactId}/melding`)
    const stand = { gevonden, isGezocht: false }
    return page(
      <NieuwContactPagina call={call} form={form} kernen={await kernen(tx)} stand={stand} open="melding" />,
    )
  })
}

/** Is this person known? Answers the whole page, or JSON for the script that asks while somebody types. */
export function postHerkennen(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, zoekSchema, call.csrf)
  if (call.request.headers.get('accept') === 'application/json') return herkenAlsJson(call)
  return toonNieuw(call, { form: gelezen.form, open: deelVan(call), isGezocht: true })
}

/** Only the fields a search needs: what is wrong elsewhere in the form is not asked about yet. */
function herkenAlsJson(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, wieSchema, call.csrf)
  return read(call, async (tx) => {
    if (!gelezen.ok) return json({ zin: Object.values(gelezen.form.errors)[0], kandidaten: [], isLeeg: true })
    const f = gelezen.value
    const ook = await eerderGekozen(call, tx, f.inwonerId)
    const { kandidaten, ...rest } = await zoekKandidaten(call, tx, { vraag: zoekvraagVan(call, f), ook })
    const nu = call.ctx.clock.now()
    const mensen = kandidaten.map((k) => ({
      id: k.inwonerId,
      ...kandidaatZin(k, nu),
      planLoopt: k.planId !== null,
    }))
    return json({ ...rest, kandidaten: mensen, zin: gevondenZin({ ...rest, kandidaten }) })
  })
}

/** Who is this, according to the BRP? The answer comes back in the form. */
export async function postBrp(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, zoekSchema, call.csrf)
  const open = deelVan(call)
  if (!gelezen.ok) return toonNieuw(call, { form: gelezen.form, open, isGezocht: true })
  const { form, brp } = await brpAanDeDeur(call, gelezen.value, gelezen.form)
  return toonNieuw(call, { form, open, brp, isGezocht: brp.soort === 'reden' })
}

export async function postContact(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, contactSchema, call.csrf)
  const { form } = gelezen
  if (!gelezen.ok) return toonNieuw(call, { form, open: 'contact' })
  const wie = await bepaalWie(call, gelezen.value, { sleutel: form.sleutel, reden: null })
  if (!wie.ok) return toonNieuw(call, { form: metReden(form, wieWaarom[wie.reason]), open: 'contact' })
  const { kanaal, waarover } = gelezen.value
  const invoer = { kanaal, waarover, wie: wie.value, sleutel: form.sleutel }
  const outcome = await contactVastleggen(call.ctx, call.medewerker, invoer)
  if (!outcome.ok) return toonNieuw(call, { form: metReden(form, waarom[outcome.reason]), open: 'contact' })
  return redirect(`/werk/contact/${outcome.value.contactId}`)
}

export async function postMelding(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, meldingSchema, call.csrf)
  const { form } = gelezen
  if (!gelezen.ok) return toonNieuw(call, { form, open: 'melding' })
  const wie = await bepaalWie(call, gelezen.value, {
    sleutel: form.sleutel,
    reden: gelezen.value.redenTweedeDossier,
  })
  if (!wie.ok) return toonNieuw(call, { form: metReden(form, wieWaarom[wie.reason]), open: 'melding' })
  const outcome = await meldingRegistreren(call.ctx, call.medewerker, {
    wie: wie.value,
    invoer: meldingInvoer(gelezen.value),
    verwijzer: verwijzerInvoer(gelezen.value),
    contactId: gelezen.value.contactId,
    sleutel: form.sleutel,
  })
  if (!outcome.ok)
    return toonNieuw(call, {
      form: metReden(form, { ...vastlegWaarom, ...waarom }[outcome.reason]),
      open: 'melding',
    })
  return redirect(`/werk/meldingen/${outcome.value.meldingId}`)
}

const deelVan = (call: Call): Deel =>
  call.body.get('deel') === 'melding' || call.body.has('leefgebieden') ? 'melding' : 'contact'

const metReden = (form: FormState, { veld, zin }: { veld: string; zin: string }) => withError(form, veld, zin)

/** The search field of the top bar: the same check, and the way to the dossiers this medewerker has a grant in. */
export function postZoeken(call: Call): Promise<Response> {
  const { ctx, medewerker, body } = call
  const zoekterm = (body.get('zoek') ?? '').trim().slice(0, 200)
  return read(call, async (tx) => {
    const gevonden = await zoekKandidaten(call, tx, { vraag: leesZoekveld(zoekterm) })
    const huishoudens = gevonden.kandidaten.flatMap((k) => k.huishoudenId ?? [])
    const open = await huishoudensMetAutorisatie(tx, medewerker, huishoudens, ctx.clock.now())
    return page(<ZoekPagina call={call} gevonden={gevonden} open={open} />)
  })
}

export const getWieIsHet = (call: Call): Promise<Response> => toonWieIsHet(call, {})

export const postWieHerkennen = (call: Call): Promise<Response> =>
  call.request.headers.get('accept') === 'application/json'
    ? herkenAlsJson(call)
    : toonWieIsHet(call, { form: readForm(call.body, koppelSchema, call.csrf).form, isGezocht: true })

export async function postWieBrp(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, koppelSchema, call.csrf)
  if (!gelezen.ok) return toonWieIsHet(call, { form: gelezen.form })
  const { form, brp } = await brpAanDeDeur(call, gelezen.value, gelezen.form)
  return toonWieIsHet(call, { form, brp, isGezocht: brp.soort === 'reden' })
}

/** Says who the anonymous resident of a melding was. */
export async function postWieIsHet(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, koppelSchema, call.csrf)
  const { form } = gelezen
  if (!gelezen.ok) return toonWieIsHet(call, { form })
  const { versie, plaatsing, redenTweedeDossier } = gelezen.value
  const wie = await bepaalWie(call, gelezen.value, { sleutel: form.sleutel, reden: redenTweedeDossier })
  if (!wie.ok) return toonWieIsHet(call, { form: metReden(form, wieWaarom[wie.reason]), isGezocht: true })
  if (wie.value.soort === 'anoniem')
    return toonWieIsHet(call, {
      form: withError(form, 'geslachtsnaam', 'Vul in wie het is, of zoek en kies iemand.'),
    })
  const meldingId = call.params.id ?? ''
  const outcome = await meldingKoppelen(call.ctx, call.medewerker, {
    meldingId,
    versie: versie ?? 0,
    sleutel: form.sleutel,
    wie: wie.value,
    bijLopendPlan: plaatsing !== 'tweede_dossier',
    redenTweedeDossier,
  })
  if (outcome.ok) return redirect(`/werk/meldingen/${meldingId}`)
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const isTeLaat = outcome.reason === 'intussen_gewijzigd'
  return toonWieIsHet(call, { form: metReden(form, koppelWaarom[outcome.reason]), isTeLaat })
}

/** What was just written down, and the way on: another contact, or a melding without retyping. */
export async function getContact(call: Call): Promise<Response> {
  const contact = await eigenContact(call)
  if (!contact) return call.nietGevonden()
  return read(call, async () => page(<ContactPagina call={call} contact={contact} />))
}
