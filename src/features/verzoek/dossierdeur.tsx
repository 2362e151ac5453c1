// The door of who works with a household: what was asked about the data of who live there, and writing down a question.

import { type Call, newForm, read } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import { readForm, withError } from '../../platform/form.ts'
import type { FormState } from '../../platform/formstate.ts'
import { isId } from '../../platform/id.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { besluitOpHuishouden } from '../huishouden/huishouden.commands.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { ledenVan, vertegenwoordigingenVan } from '../vertegenwoordiging/vertegenwoordiging.sql.ts'
import { DossierVerzoekenPagina, type Lid } from './dossierpagina.tsx'
import { identiteitUit, invoerVan, nieuwSchema, vertegenwoordigingUit } from './formulier.ts'
import { NieuwPagina } from './nieuw.tsx'
import { verzoekRegistreren } from './registreren.commands.ts'
import { beslistMee } from './registreren.ts'
import { nietVragen } from './teksten.ts'
import { verzoekenIn } from './verzoek.sql.ts'
import { dossierWeergave, regelVan } from './verzoekregel.ts'
import { vragersVoor } from './vrager.commands.ts'

const lidWeergave: Weergave<Lid> = { personen: (l) => [l.inwonerId], velden: { inwonerId: 'L1', naam: 'L2' } }

const lijst = (huishoudenId: string) => `/werk/dossiers/${huishoudenId}/verzoeken`

export const getVerzoekenIn = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const { ctx, medewerker: door, params, gezien } = call
    const huishoudenId = params.id ?? ''
    const besluit = isId(huishoudenId) && (await besluitOpHuishouden({ ctx, tx, door }, huishoudenId))
    if (!besluit) return call.nietGevonden()
    const leden = await ledenVan(tx, huishoudenId)
    const rijen = await verzoekenIn(tx, huishoudenId)
    const naamVan = (id: string) => leden.find(({ inwonerId }) => inwonerId === id)?.naam ?? ''
    const regels = rijen.map((r) =>
      present(gezien, besluit, dossierWeergave, regelVan(r, naamVan(r.inwonerId))),
    )
    const vragers = leden
      .filter((l) => !l.isVerwacht && !l.isOverleden)
      .map(({ inwonerId, naam }) => present(gezien, besluit, lidWeergave, { inwonerId, naam }))
    return page(<DossierVerzoekenPagina {...{ call, huishoudenId, regels }} leden={vragers} />)
  })

export function getNieuw(call: Call): Promise<Response> {
  const vandaag = schrijfDatum(datumInAmsterdam(call.ctx.clock.now()))
  const form = newForm(call, { ontvangenOp: vandaag, wie: 'zelf' })
  return toonNieuw(call, call.url.searchParams.get('inwoner') ?? '', form)
}

export async function postNieuw(call: Call): Promise<Response> {
  const gelezen = readForm(call.body, nieuwSchema, call.csrf)
  const inwonerId = call.body.get('inwonerId') ?? ''
  if (!gelezen.ok) return toonNieuw(call, inwonerId, gelezen.form, 422)
  const huishoudenId = call.params.id ?? ''
  const uitkomst = await verzoekRegistreren(call.ctx, call.medewerker, {
    ...{ huishoudenId, inwonerId, sleutel: gelezen.form.sleutel },
    vertegenwoordigingId: vertegenwoordigingUit(gelezen.value),
    invoer: invoerVan(gelezen.value),
    identiteit: identiteitUit(gelezen.value),
  })
  if (uitkomst.ok) return redirect(lijst(huishoudenId))
  if (uitkomst.reason === 'niet_gevonden') return call.nietGevonden()
  return toonNieuw(call, inwonerId, withError(gelezen.form, ...nietVragen[uitkomst.reason]), 422)
}

const toonNieuw = (call: Call, inwonerId: string, form: FormState, status = 200): Promise<Response> =>
  read(call, async (tx) => {
    const { ctx, medewerker: door, params } = call
    const huishoudenId = params.id ?? ''
    const besluit = isId(huishoudenId) && (await besluitOpHuishouden({ ctx, tx, door }, huishoudenId))
    const lid = (await ledenVan(tx, huishoudenId)).find((l) => l.inwonerId === inwonerId)
    if (!besluit || !lid) return call.nietGevonden()
    const { gezien } = call
    const { naam = '' } = present(gezien, besluit, lidWeergave, { inwonerId, naam: lid.naam })
    const over = { inwonerId, naam, nu: ctx.clock.now() }
    const rijen = await vertegenwoordigingenVan(tx, [inwonerId])
    const vragers = vragersVoor({ gezien, besluit, niveau: 'L2' }, rijen, over)
    const terug = { href: lijst(huishoudenId), label: 'Vragen over gegevens' }
    const action = lijst(huishoudenId)
    const isKind = beslistMee(lid.geboortedatum, datumInAmsterdam(over.nu))
    return page(<NieuwPagina {...{ call, naam, inwonerId, isKind, vragers, form, terug, action }} />, status)
  })
