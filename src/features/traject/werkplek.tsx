// The staff door of a traject: start one, look at it, write down contacts, go on, hand over, close.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { type Read, readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import type { Result } from '../../platform/result.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { dagWaarom } from '../contact/teksten.ts'
import { collegasMet } from '../medewerker/collega.sql.ts'
import { woordNa } from '../melding/terugbericht.commands.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { terugBijEinde } from '../terugkoppeling/formulier.ts'
import { bijEindeWaarom } from '../terugkoppeling/teksten.ts'
import { trajectAfsluiten } from './afsluiten.commands.ts'
import {
  type HuishoudenRij,
  huishoudenVan,
  type LidRij,
  ledenVan,
  regisseursVan,
  type VraagRij,
  vragenVan,
} from './begin.sql.ts'
import { trajectContactVastleggen, trajectVerlengen } from './contact.commands.ts'
import {
  afsluiting,
  afsluitSchema,
  contactSchema,
  nieuwContact,
  startInvoer,
  startSchema,
  toewijsSchema,
  verlengSchema,
} from './formulier.ts'
import { NieuwTrajectPagina } from './nieuw.tsx'
import { besluitInHuishouden, trajectStarten } from './starten.commands.ts'
import { waarom } from './teksten.ts'
import { trajectenToewijzen } from './toewijzing.commands.ts'
import { TrajectPagina } from './traject.tsx'
import { type Deel, type Mislukt, trajectBeeld } from './trajectbeeld.tsx'

const lidWeergave: Weergave<LidRij> = {
  personen: (l) => [l.inwonerId],
  velden: { inwonerId: 'L1', voornamen: 'L2', voorvoegsel: 'L2', geslachtsnaam: 'L2', isVerwacht: 'L2' },
}
const vraagWeergave: Weergave<VraagRij> = {
  personen: (v) => [v.inwonerId],
  velden: {
    id: 'L2',
    meldingId: 'L2',
    inwonerId: 'L2',
    leefgebied: 'L2',
    wet: 'L2',
    isOpen: 'L2',
    isInhoudTeZien: 'L2',
  },
}

/** Who lives there is told by the leden. */
const huishoudenWeergave: Weergave<HuishoudenRij> = {
  personen: () => [],
  velden: { id: 'L1', naam: 'L2', planId: 'L1' },
}

/** The empty form; a vraag that was named in the address stands chosen, for whom it is about. */
export const getNieuw = (call: Call): Promise<Response> => toonNieuw(call, undefined)

export async function postTraject(call: Call): Promise<Response> {
  const vandaag = datumInAmsterdam(call.ctx.clock.now())
  const gelezen = readForm(call.body, startSchema(vandaag), call.csrf)
  if (!gelezen.ok) return toonNieuw(call, gelezen.form)
  const outcome = await trajectStarten(call.ctx, call.medewerker, {
    huishoudenId: call.params.id ?? '',
    invoer: startInvoer(gelezen.value, vandaag),
    sleutel: gelezen.form.sleutel,
  })
  if (outcome.ok) return redirect(`/werk/trajecten/${outcome.value.trajectId}`)
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const { veld, zin } = waarom[outcome.reason]
  return toonNieuw(call, withError(gelezen.form, veld, zin))
}

function toonNieuw(call: Call, form: FormState | undefined): Promise<Response> {
  const { ctx, medewerker: door, gezien, params } = call
  const nu = ctx.clock.now()
  return read(call, async (tx) => {
    const huishouden = await huishoudenVan(tx, params.id ?? '')
    const besluit = huishouden && (await besluitInHuishouden(ctx, tx, door, huishouden.id))
    if (!huishouden || !besluit) return call.nietGevonden()
    const leden = await ledenVan(tx, huishouden.id)
    const vragen = await vragenVan(tx, door, huishouden.id, nu)
    const props = {
      call,
      huishouden: present(gezien, besluit, huishoudenWeergave, huishouden),
      leden: leden.map((lid) => present(gezien, besluit, lidWeergave, lid)),
      vragen: vragen.map((vraag) => present(gezien, besluit, vraagWeergave, vraag)),
      collegas: await collegasMet(tx, 'traject:starten', datumInAmsterdam(nu)),
      regisseurs: await regisseursVan(tx, huishouden.planId),
    }
    if (form) return page(<NieuwTrajectPagina {...props} form={form} />, 422)
    const vraag = vragen.find((v) => v.id === call.url.searchParams.get('vraag'))
    const inwonerId = vraag?.inwonerId ?? (leden.length === 1 ? leden[0]?.inwonerId : undefined)
    const begin = { verdeling: 'ik', vraagId: vraag?.id ?? '', wet: vraag?.wet, inwonerId }
    return page(<NieuwTrajectPagina {...props} form={newForm(call, begin)} />)
  })
}

export const getTraject = (call: Call): Promise<Response> => toon(call)

export const postContact = (call: Call) =>
  opTraject(call, 'contact', readForm(call.body, contactSchema, call.csrf), ({ value, ...o }) =>
    trajectContactVastleggen(call.ctx, call.medewerker, { ...o, contact: nieuwContact(value) }),
  )
export const postVerlenging = (call: Call) =>
  opTraject(call, 'verlenging', readForm(call.body, verlengSchema, call.csrf), ({ value, ...o }) =>
    trajectVerlengen(call.ctx, call.medewerker, { ...o, ...value }),
  )

export const postToewijzing = (call: Call) =>
  opTraject(
    call,
    'toewijzing',
    readForm(call.body, toewijsSchema, call.csrf),
    ({ value, trajectId, sleutel }) =>
      trajectenToewijzen(call.ctx, call.medewerker, {
        ids: [trajectId],
        sleutel,
        versie: value.versie,
        naar: { medewerkerId: value.medewerkerId },
      }),
  )

export async function postAfsluiting(call: Call): Promise<Response> {
  let vraagId: string | null = null
  const antwoord = await opTraject(
    call,
    'afsluiting',
    readForm(call.body, afsluitSchema, call.csrf),
    async ({ value, ...o }) => {
      const outcome = await trajectAfsluiten(call.ctx, call.medewerker, {
        ...o,
        versie: value.versie,
        invoer: afsluiting(value),
        terugkoppeling: terugBijEinde(value),
      })
      if (outcome.ok) vraagId = outcome.value.vraagId
      return outcome
    },
  )
  // The verwijzer of the melding waits for the word too.
  const woord = vraagId && (await woordNa(call.ctx, call.medewerker, { vraagId }))
  return woord ? redirect(woord) : antwoord
}

const zinnen = { ...bijEindeWaarom, ...dagWaarom, ...waarom }
type Reason = keyof typeof zinnen | 'niet_gevonden'

/** One act on one traject: carried out, or its form again with the reason why not. */
async function opTraject<T>(
  call: Call,
  deel: Deel,
  gelezen: Read<T>,
  doe: (o: { value: T; trajectId: string; sleutel: string }) => Promise<Result<unknown, Reason>>,
): Promise<Response> {
  const trajectId = call.params.id ?? ''
  if (!gelezen.ok) return toon(call, { deel, form: gelezen.form })
  const outcome = await doe({ value: gelezen.value, trajectId, sleutel: gelezen.form.sleutel })
  if (outcome.ok) return redirect(`/werk/trajecten/${trajectId}`)
  if (outcome.reason === 'niet_gevonden') return call.nietGevonden()
  const { veld, zin } = zinnen[outcome.reason]
  const isLaat = outcome.reason === 'intussen_gewijzigd' || outcome.reason === 'verkeerde_status'
  return toon(call, { deel, form: withError(gelezen.form, veld, zin) }, isLaat ? 409 : 422)
}

/** The page of the traject as it is now; with the refused form in it, if there is one. */
function toon(call: Call, mislukt?: Mislukt, status = mislukt ? 422 : 200): Promise<Response> {
  return read(call, async (tx) => {
    const beeld = await trajectBeeld(call, tx)
    if (!beeld) return call.nietGevonden()
    return page(<TrajectPagina call={call} beeld={beeld} mislukt={mislukt} />, status)
  })
}
