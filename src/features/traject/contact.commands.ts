// Contacts within a traject, and the decision to go on after the tenth.

import type { Context } from '../../context.ts'
import type { Werk } from '../../eenkeer.ts'
import { done, type Result } from '../../platform/result.ts'
import { insertContact } from '../contact/contact.sql.ts'
import { type DagWeigering, momentVan } from '../contact/contact.ts'
import { overledenOpVan } from '../inwoner/overledenen.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import { stopTermijnenVanHerkomst } from '../termijn/termijn.sql.ts'
import {
  type Weigering as ContactWeigering,
  contactVastleggen,
  type NieuwContact,
} from './contactvastleggen.ts'
import { gebeurd, type Obstakel, opTraject, type Verzoek } from './traject.commands.ts'
import { saveContact, saveVerlenging } from './traject.sql.ts'
import { type Stand, vraagtBesluit } from './traject.ts'
import { type Weigering as VerlengWeigering, verlengen } from './verlengen.ts'

/** Writes down a contact and counts it in the same transaction; a second submit counts once. */
export const trajectContactVastleggen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { readonly contact: NieuwContact },
): Promise<Result<{ contacten: number }, ContactWeigering | VerlengWeigering | DagWeigering | Obstakel>> =>
  opTraject<{ contacten: number }, ContactWeigering | VerlengWeigering | DagWeigering>(
    ctx,
    door,
    { ...o, act: 'traject_contact_vastleggen' },
    async (werk, stand) => {
      const { contact } = o
      const overledenOp = contact.isMetInwoner ? await overledenOpVan(werk.tx, stand.inwonerId) : undefined
      const moment = momentVan(contact.dag, { nu: werk.op, sinds: stand.gestartOp, overledenOp })
      if (!moment.ok) return moment
      let traject = stand
      if (contact.redenNaTien && contact.isMetInwoner && vraagtBesluit(stand)) {
        const besluit = await verleng(werk, stand, contact.redenNaTien)
        if (!besluit.ok) return besluit
        traject = { ...stand, ...besluit.value }
      }
      const outcome = contactVastleggen(traject, contact.isMetInwoner)
      if (!outcome.ok) return outcome
      await bewaar(werk, traject, { ...contact, op: moment.value.op })
      if (contact.isMetInwoner) await telContact(werk, traject.id, moment.value.dag)
      return done(outcome.value)
    },
  )

/** It counts toward the grens, and who was spoken to here heard from us about the melding too (audit 2019, 4.1.2). */
async function telContact({ tx }: Werk, trajectId: string, dag: Datum): Promise<void> {
  await saveContact(tx, trajectId)
  await stopTermijnenVanHerkomst(tx, trajectId, ['eerste_contact'], dag)
}

async function bewaar(
  werk: Werk,
  traject: Stand,
  contact: NieuwContact & { readonly op: Date },
): Promise<void> {
  const { ctx, tx, door } = werk
  const id = ctx.ids.nieuw(werk.op)
  const { kanaal, waarover, duurMinuten, isMetInwoner, op, dag } = contact
  await insertContact(tx, door.gemeenteId, {
    id,
    op,
    kanaal,
    waarover,
    duurMinuten,
    isMetInwoner,
    // A contact within a traject counts at the door of the team that gives the support.
    deur: traject.deur,
    teamId: traject.teamId,
    medewerkerId: door.id,
    inwonerId: traject.inwonerId,
    huishoudenId: traject.huishoudenId,
    trajectId: traject.id,
  })
  await gebeurd(werk, traject, {
    soort: 'traject_contact_vastgelegd',
    gegevens: { contact: id, kanaal, met_inwoner: isMetInwoner, ...(dag && { dag }) },
  })
}

/** Decides to go on after the tenth contact. */
export const trajectVerlengen = (ctx: Context, door: Medewerker, o: Verzoek & { readonly reden: string }) =>
  opTraject<{ verlengd: boolean }, VerlengWeigering>(
    ctx,
    door,
    { ...o, act: 'traject_verlengen' },
    async (werk, stand) => {
      const outcome = await verleng(werk, stand, o.reden)
      return outcome.ok ? done({ verlengd: true }) : outcome
    },
  )

async function verleng(werk: Werk, stand: Stand, reden: string) {
  const outcome = verlengen(stand, reden)
  if (!outcome.ok) return outcome
  await saveVerlenging(werk.tx, stand.id, outcome.value.redenNaTien)
  await gebeurd(werk, stand, { soort: 'traject_verlengd', gegevens: { contacten: stand.contacten } })
  return outcome
}
