// All SQL of inwoners.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'

export type InwonerRij = {
  gemeenteId: number
  id: string
  voornamen: string | undefined
  voorvoegsel: string | undefined
  geslachtsnaam: string | undefined
  naamNorm: string
  geboortedatum: string | undefined
  isVerwacht: boolean
  bsnVersleuteld: Buffer | undefined
  bsnHash: Buffer | undefined
  telefoon: string | undefined
  email: string | undefined
}

export const insertInwoner = (tx: Tx, i: InwonerRij): Promise<unknown> =>
  tx
    .insertInto('inwoner')
    .values({
      gemeente_id: i.gemeenteId,
      id: i.id,
      voornamen: i.voornamen ?? null,
      voorvoegsel: i.voorvoegsel ?? null,
      geslachtsnaam: i.geslachtsnaam ?? null,
      naam_norm: i.naamNorm,
      geboortedatum: i.geboortedatum ?? null,
      is_verwacht: i.isVerwacht,
      bsn_versleuteld: i.bsnVersleuteld ?? null,
      bsn_hash: i.bsnHash ?? null,
      telefoon: i.telefoon ?? null,
      email: i.email ?? null,
    })
    .execute()

/** Is there already somebody with this BSN? Answers no more than that. */
export const bestaatBsn = async (tx: Tx, hash: Uint8Array): Promise<boolean> =>
  (await maybe(tx, sql`select 1 as x from inwoner where bsn_hash = ${hash}`)) !== undefined
