// Entering a new inwoner with the huishouden it lives in.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { Result } from '../../platform/result.ts'
import { insertHuishouden, insertLid } from '../lid/lid.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { inwonerErbij, type OpvoerWeigering } from './erbij.commands.ts'
import { type NieuweInwoner, volledigeNaam } from './inwoner.ts'

/** Inside the transaction of the act that needs it; refused as inwonerErbij refuses. */
export async function inwonerOpvoeren(
  ctx: Context,
  tx: Tx,
  door: Medewerker,
  o: { nieuw: NieuweInwoner; id: string; huishoudenId: string },
): Promise<Result<undefined, OpvoerWeigering>> {
  const { nieuw, id: inwonerId, huishoudenId } = o
  const erbij = await inwonerErbij(ctx, tx, door, o)
  if (!erbij.ok) return erbij
  const { gemeenteId } = door
  const naam = volledigeNaam({ voorvoegsel: nieuw.voorvoegsel, geslachtsnaam: nieuw.geslachtsnaam })
  await insertHuishouden(tx, {
    ...nieuw.adres,
    gemeenteId,
    id: huishoudenId,
    naam: naam.replace(/^./, (c) => c.toUpperCase()),
    woonplaats: undefined,
  })
  const van = datumInAmsterdam(ctx.clock.now())
  await insertLid(tx, { gemeenteId, id: ctx.ids.nieuw(), huishoudenId, inwonerId, van })
  return erbij
}
