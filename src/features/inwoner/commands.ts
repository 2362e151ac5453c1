// Entering a new inwoner with the huishouden it lives in.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { normaliseerNaam } from '../../platform/naam.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { insertHuishouden, insertLid } from '../lid/lid.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { bestaatBsn, insertInwoner } from './inwoner.sql.ts'
import { type NieuweInwoner, volledigeNaam } from './inwoner.ts'
import { opvoeren, type Weigering } from './opvoeren.ts'

/** Inside the transaction of the act that needs it. Refuses a person who cannot be, and a BSN that is already in a file here. */
export async function inwonerOpvoeren(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  o: { nieuw: NieuweInwoner; id: string; huishoudenId: string },
): Promise<Result<undefined, Weigering | 'bsn_al_bekend'>> {
  const { nieuw, id: inwonerId, huishoudenId } = o
  const op = ctx.clock.now()
  const vandaag = datumInAmsterdam(op)
  const outcome = opvoeren(nieuw, vandaag)
  if (!outcome.ok) return outcome
  const { gemeenteId } = door
  const hash = nieuw.bsn && Buffer.from(ctx.sleutels.hash(nieuw.bsn, gemeenteId))
  if (hash && (await bestaatBsn(tx, hash))) return refused('bsn_al_bekend')

  const { adres } = nieuw
  await insertInwoner(tx, {
    ...nieuw,
    gemeenteId,
    id: inwonerId,
    naamNorm: normaliseerNaam(volledigeNaam(nieuw)),
    bsnHash: hash,
    bsnVersleuteld: nieuw.bsn && Buffer.from(ctx.sleutels.versleutel(nieuw.bsn, gemeenteId)),
    brpGekoppeldOp: nieuw.bsn && nieuw.isUitBrp ? op : undefined,
  })
  const naam = volledigeNaam({ voorvoegsel: nieuw.voorvoegsel, geslachtsnaam: nieuw.geslachtsnaam })
  await insertHuishouden(tx, {
    ...adres,
    gemeenteId,
    id: huishoudenId,
    naam: naam.replace(/^./, (c) => c.toUpperCase()),
    woonplaats: undefined,
  })
  await insertLid(tx, { gemeenteId, id: ctx.ids.nieuw(), huishoudenId, inwonerId, van: vandaag })
  await record(tx, ctx.ids, identiteit(door), { soort: 'inwoner_opgevoerd', op, huishoudenId, inwonerId })
  return done(undefined)
}
