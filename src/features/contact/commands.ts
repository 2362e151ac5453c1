// Each act of a contact once.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { inwonerOpvoeren } from '../inwoner/commands.ts'
import { getoondSinds } from '../inwoner/herkennen.ts'
import { gekozenInwoner } from '../inwoner/inwoner.sql.ts'
import type { Wie } from '../inwoner/inwoner.ts'
import type { Weigering as OpvoerWeigering } from '../inwoner/opvoeren.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { insertContact } from './contact.sql.ts'
import type { Kanaal } from './contact.ts'
import { vastleggen, type Weigering } from './vastleggen.ts'

export type ContactWeigering = Weigering | OpvoerWeigering | 'bsn_al_bekend' | 'inwoner_niet_gevonden'

/** Writes down one contact; a second submit of the same form answers the first. */
export function contactVastleggen(
  ctx: Context,
  door: Medewerker,
  o: { kanaal: Kanaal; waarover: string; wie: Wie; sleutel: string },
): Promise<Result<{ contactId: string }, ContactWeigering>> {
  return eenKeer(ctx, door, { act: 'contact_vastleggen', sleutel: o.sleutel }, async ({ tx, op }) => {
    const wie = await overWie(ctx, tx, door, o.wie)
    if (!wie.ok) return wie
    const { inwonerId, huishoudenId } = wie.value
    const outcome = vastleggen(door, {
      id: ctx.ids.nieuw(op),
      op,
      kanaal: o.kanaal,
      waarover: o.waarover,
      inwonerId,
      huishoudenId,
    })
    if (!outcome.ok) return outcome
    const contact = outcome.value
    await insertContact(tx, door.gemeenteId, contact)
    await record(tx, ctx.ids, identiteit(door), {
      soort: 'contact_vastgelegd',
      op,
      inwonerId,
      huishoudenId,
      gegevens: { contact: contact.id, kanaal: contact.kanaal, deur: contact.deur },
    })
    return done({ contactId: contact.id })
  })
}

type Over = { readonly inwonerId?: string; readonly huishoudenId?: string }

/** The person it is about; whoever is new is entered with what was typed, so that it is not typed again. */
async function overWie(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  wie: Wie,
): Promise<Result<Over, ContactWeigering>> {
  switch (wie.soort) {
    case 'anoniem':
      return done({})
    case 'nieuw': {
      const ids = { inwonerId: ctx.ids.nieuw(), huishoudenId: ctx.ids.nieuw() }
      const { inwonerId: id, huishoudenId } = ids
      const opgevoerd = await inwonerOpvoeren(ctx, tx, door, { nieuw: wie.inwoner, id, huishoudenId })
      return opgevoerd.ok ? done(ids) : opgevoerd
    }
    case 'bekend': {
      const sinds = getoondSinds(ctx.clock.now())
      const gekozen = await gekozenInwoner(tx, { inwonerId: wie.inwonerId, medewerkerId: door.id, sinds })
      return gekozen ? done(gekozen) : refused('inwoner_niet_gevonden')
    }
  }
}
