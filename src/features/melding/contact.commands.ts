// The first contact after a melding, and the confirmation that was given in person: both stop a clock.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { insertContact, koppelMelding } from '../contact/contact.sql.ts'
import { type DagWeigering, type Kanaal, momentVan } from '../contact/contact.ts'
import { vastleggen } from '../contact/vastleggen.ts'
import { overledenOpVan } from '../inwoner/overledenen.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { stopTermijnen } from '../termijn/termijn.sql.ts'
import { gebeurd, type Obstakel, opMelding, type Verzoek } from './melding.commands.ts'
import { nietBehandelen } from './melding.ts'
import { overWie, telVersie } from './stand.sql.ts'

export type ContactWeigering =
  | NonNullable<ReturnType<typeof nietBehandelen>>
  | 'u_heeft_geen_team'
  | DagWeigering
  | Obstakel

/** Writes down a contact with the resident about this melding; the first one stops the clock of eerste contact. */
export const meldingContactVastleggen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & {
    readonly kanaal: Kanaal
    readonly waarover: string
    /** The day it was, when that was not today. */
    readonly dag?: Datum | undefined
  },
): Promise<Result<{ contactId: string }, ContactWeigering>> =>
  opMelding(ctx, door, { ...o, act: 'melding_contact_vastleggen' }, async (werk) => {
    const { tx, melding, op } = werk
    const reason = nietBehandelen('contactVastleggen', melding)
    if (reason) return refused(reason)
    const overledenOp = await overledenOpVan(tx, melding.inwonerId)
    const moment = momentVan(o.dag, { nu: op, sinds: melding.ontvangenOp, overledenOp })
    if (!moment.ok) return moment
    const contact = vastleggen(door, {
      id: ctx.ids.nieuw(op),
      op: moment.value.op,
      kanaal: o.kanaal,
      waarover: o.waarover,
      inwonerId: melding.inwonerId ?? undefined,
      huishoudenId: melding.huishoudenId ?? undefined,
    })
    if (!contact.ok) return contact
    const { id, kanaal, deur } = contact.value
    await insertContact(tx, door.gemeenteId, contact.value)
    await koppelMelding(tx, { id, medewerkerId: door.id, meldingId: melding.id })
    await stopTermijnen(tx, { meldingId: melding.id }, ['eerste_contact'], moment.value.dag)
    await telVersie(tx, melding.id)
    await gebeurd(ctx, door, werk, {
      soort: 'contact_vastgelegd',
      gegevens: { contact: id, kanaal, deur, ...(o.dag && { dag: o.dag }) },
    })
    return done({ contactId: id })
  })

/** The receipt was confirmed in person: Wmo 2.3.2 lid 1 does not ask for paper. */
export const ontvangstBevestigen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek,
): Promise<Result<{ bevestigd: boolean }, ContactWeigering>> =>
  opMelding(ctx, door, { ...o, act: 'melding_bevestigen' }, async (werk) => {
    const { tx, melding, op } = werk
    const reason = nietBehandelen('bevestigen', melding)
    if (reason) return refused(reason)
    await stopTermijnen(tx, { meldingId: melding.id }, ['ontvangstbevestiging'], datumInAmsterdam(op))
    await telVersie(tx, melding.id)
    await gebeurd(ctx, door, werk, { soort: 'ontvangst_bevestigd', gegevens: { weg: 'mondeling' } })
    return done({ bevestigd: true })
  })

/** The confirmation left the house; without a medewerker, for the system itself sent it. */
export async function ontvangstBevestigdForJob(
  ctx: Pick<Context, 'ids'>,
  tx: Tx,
  o: { gemeenteId: number; meldingId: string; weg: string; op: Date },
): Promise<void> {
  const { gemeenteId, meldingId, weg, op } = o
  await stopTermijnen(tx, { meldingId }, ['ontvangstbevestiging'], datumInAmsterdam(op))
  const over = await overWie(tx, meldingId)
  const gegevens = { weg }
  await record(
    tx,
    ctx.ids,
    { gemeenteId },
    { soort: 'ontvangst_bevestigd', op, meldingId, ...over, gegevens },
  )
}
