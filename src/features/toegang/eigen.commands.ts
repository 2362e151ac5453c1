// A contact of the reader's own: decided by who wrote it, and shown by the one serializer.

import type { Call } from '../../context.ts'
import { betrokkenheidBij } from '../autorisatie/betrokkenheid.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { besluitOpEigen } from '../autorisatie/zelf.ts'
import { contactVan, type EigenContact } from '../contact/contact.sql.ts'
import { identiteit } from '../medewerker/medewerker.ts'

const weergave: Weergave<EigenContact> = {
  personen: (c) => [c.inwonerId],
  velden: {
    ...{ id: 'L1', op: 'L1', kanaal: 'L1', medewerkerId: 'L1', inwonerId: 'L1', huishoudenId: 'L1' },
    ...{ meldingId: 'L1', isGeheim: 'L1', waarover: 'L3' },
  },
}

/**
 * Undefined for whoever may not read it, or not any more, as when it is not there.
 * Asked under the gemeente alone: without a grant in the huishouden its writer would not be told that it is geheim.
 */
export async function eigenContact(call: Call): Promise<Masked<EigenContact> | undefined> {
  const { medewerker: door, ctx, params, gezien } = call
  const contact = await ctx.db.transaction(identiteit(door), (tx) => contactVan(tx, door.id, params.id ?? ''))
  if (!contact) return undefined
  const { isGeheim, medewerkerId: vanId, op: geslotenOp, inwonerId, huishoudenId } = contact
  const betrokkenheid = betrokkenheidBij(door, [inwonerId, huishoudenId])
  const ding = { soort: 'contact', vanId, isGeheim, geslotenOp, betrokkenheid } as const
  const besluit = besluitOpEigen(door, ding, ctx.clock.now())
  return besluit.allow ? present(gezien, besluit, weergave, contact) : undefined
}
