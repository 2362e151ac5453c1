// The row of a new inwoner, checked; where this person lives is for the act that asked.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { normaliseerNaam } from '../../platform/naam.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { bestaatBsn, insertInwoner } from './inwoner.sql.ts'
import { type NieuweInwoner, volledigeNaam } from './inwoner.ts'
import { opvoeren, type Weigering } from './opvoeren.ts'

export type OpvoerWeigering = Weigering | 'bsn_al_bekend'

/** Inside the transaction of the act that needs it. Refuses a person who cannot be, and a BSN that is already in a file here. */
export async function inwonerErbij(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  o: { nieuw: NieuweInwoner; id: string; huishoudenId: string },
): Promise<Result<undefined, OpvoerWeigering>> {
  const { nieuw, id: inwonerId, huishoudenId } = o
  const op = ctx.clock.now()
  const outcome = opvoeren(nieuw, datumInAmsterdam(op))
  if (!outcome.ok) return outcome
  const { gemeenteId } = door
  const hash = nieuw.bsn && Buffer.from(ctx.sleutels.hash(nieuw.bsn, gemeenteId))
  if (hash && (await bestaatBsn(tx, hash))) return refused('bsn_al_bekend')
  await insertInwoner(tx, {
    ...nieuw,
    gemeenteId,
    id: inwonerId,
    naamNorm: normaliseerNaam(volledigeNaam(nieuw)),
    bsnHash: hash,
    bsnVersleuteld: nieuw.bsn && Buffer.from(ctx.sleutels.versleutel(nieuw.bsn, gemeenteId)),
    brpGekoppeldOp: nieuw.bsn && nieuw.isUitBrp ? op : undefined,
  })
  await record(tx, ctx.ids, identiteit(door), { soort: 'inwoner_opgevoerd', op, huishoudenId, inwonerId })
  return done(undefined)
}
