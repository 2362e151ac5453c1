// All SQL of huishoudens and who lives in them.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

export type HuishoudenRij = {
  gemeenteId: number
  id: string
  naam: string
  kernId: string | undefined
  straat: string | undefined
  huisnummer: number | undefined
  toevoeging: string | undefined
  postcode: string | undefined
  woonplaats: string | undefined
}

export const insertHuishouden = (tx: Tx, h: HuishoudenRij): Promise<unknown> =>
  tx
    .insertInto('huishouden')
    .values({
      gemeente_id: h.gemeenteId,
      id: h.id,
      naam: h.naam,
      kern_id: h.kernId ?? null,
      straat: h.straat ?? null,
      huisnummer: h.huisnummer ?? null,
      huisnummer_toevoeging: h.toevoeging ?? null,
      postcode: h.postcode ?? null,
      woonplaats: h.woonplaats ?? null,
    })
    .execute()

/** Somebody comes to live in a huishouden; the database refuses a second one at the same time. */
export const insertLid = (
  tx: Tx,
  lid: { gemeenteId: number; id: string; huishoudenId: string; inwonerId: string; van: string },
): Promise<unknown> =>
  tx
    .insertInto('huishouden_lid')
    .values({
      gemeente_id: lid.gemeenteId,
      id: lid.id,
      huishouden_id: lid.huishoudenId,
      inwoner_id: lid.inwonerId,
      van: lid.van,
    })
    .execute()

/** Fills in the address of a huishouden that has none yet; a known address changes only by moving house. */
export const vulAdres = (
  tx: Tx,
  h: Pick<HuishoudenRij, 'id' | 'straat' | 'huisnummer' | 'toevoeging' | 'postcode' | 'woonplaats'>,
): Promise<unknown> =>
  sql`
    update huishouden set straat = ${h.straat ?? null}, huisnummer = ${h.huisnummer ?? null},
      huisnummer_toevoeging = ${h.toevoeging ?? null}, postcode = ${h.postcode ?? null},
      woonplaats = ${h.woonplaats ?? null}, versie = versie + 1
    where id = ${h.id} and straat is null`.execute(tx)
