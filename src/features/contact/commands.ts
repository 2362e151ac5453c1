// Each act of a contact once.

import type { Context } from '../../context.ts'
import { eenmalig } from '../../platform/eenmalig.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { gekozenInwoner } from '../inwoner/inwoner.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { insertContact } from './contact.sql.ts'
import type { Kanaal } from './contact.ts'
import { vastleggen, type Weigering } from './vastleggen.ts'

export type ContactWeigering = Weigering | 'inwoner_niet_gevonden'

/** Writes down one contact; a second submit of the same form answers the first. */
export function contactVastleggen(
  ctx: Context,
  door: Medewerker,
  o: { kanaal: Kanaal; waarover: string; inwonerId: string | undefined; sleutel: string },
): Promise<Result<{ contactId: string }, ContactWeigering>> {
  const op = ctx.clock.now()
  const eenKeer = {
    gemeenteId: door.gemeenteId,
    medewerkerId: door.id,
    sleutel: o.sleutel,
    act: 'contact_vastleggen',
    op,
  }
  return ctx.db.transaction(identiteit(door), (tx) =>
    eenmalig(tx, eenKeer, async () => {
      const sinds = new Date(op.getTime() - 12 * 3_600_000)
      const wie = o.inwonerId
        ? await gekozenInwoner(tx, { inwonerId: o.inwonerId, medewerkerId: door.id, sinds })
        : undefined
      if (o.inwonerId && !wie) return refused('inwoner_niet_gevonden')
      const { inwonerId, huishoudenId } = wie ?? {}
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
    }),
  )
}
