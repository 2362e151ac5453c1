// All SQL of linking an inwoner with the BRP.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import { verwant } from './verwant.sql.ts'
import type { Verwant } from './verwant.ts'

export type Koppelbaar = Verwant & {
  inwonerId: string
  huishoudenId: string
  voornamen: string | null
  voorvoegsel: string | null
  geslachtsnaam: string | null
  geboortedatum: Datum | null
  bsnHash: Buffer | null
  isGeheim: boolean
  brpGekoppeldOp: Date | null
  heeftAdres: boolean
  versie: number
}

/** An inwoner with the household it lives in, as the link with the BRP needs it; undefined when it is not there. */
export const koppelbareInwoner = (
  tx: Tx,
  id: string,
  o: { slot: boolean },
): Promise<Koppelbaar | undefined> =>
  maybe(
    tx,
    sql`
    select i.id as "inwonerId", h.id as "huishoudenId", i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.geboortedatum,
      i.bsn_hash as "bsnHash", i.geheimhouding as "isGeheim", i.brp_gekoppeld_op as "brpGekoppeldOp",
      h.straat is not null as "heeftAdres", i.versie, ${verwant}
    from inwoner i
    join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
    join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
    where i.id = ${id} ${o.slot ? sql`for update of i` : sql``}`,
  )

export type KoppelingRij = {
  inwonerId: string
  voornamen: string | null
  voorvoegsel: string | null
  geslachtsnaam: string | null
  naamNorm: string
  geboortedatum: string | null
  bsnHash: Uint8Array
  bsnVersleuteld: Uint8Array
  isGeheim: boolean
  op: Date
}

/** Takes over what the BRP says; who was expected is born now. */
export const saveKoppeling = (tx: Tx, k: KoppelingRij): Promise<unknown> =>
  sql`
    update inwoner set voornamen = ${k.voornamen}, voorvoegsel = ${k.voorvoegsel}, geslachtsnaam = ${k.geslachtsnaam},
      naam_norm = ${k.naamNorm}, geboortedatum = coalesce(${k.geboortedatum}::date, geboortedatum), bsn_hash = ${Buffer.from(k.bsnHash)},
      bsn_versleuteld = ${Buffer.from(k.bsnVersleuteld)}, geheimhouding = ${k.isGeheim},
      brp_gekoppeld_op = ${k.op}, is_anoniem = false, is_verwacht = false, versie = versie + 1
    where id = ${k.inwonerId}`.execute(tx)

/** From now on this person is geheim, for the BRP says so (Wet BRP art. 2.59). */
export const schermAf = (tx: Tx, id: string): Promise<unknown> =>
  sql`update inwoner set geheimhouding = true, versie = versie + 1 where id = ${id}`.execute(tx)
