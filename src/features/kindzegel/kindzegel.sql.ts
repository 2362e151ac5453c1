// All SQL of kindzegels: the one that closes a thing now, laying it, deciding about it, and opening it again.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Besluit, Ding, Kindzegel, Welk } from './kindzegel.ts'

const kolom: Readonly<Record<Ding, 'contact_id' | 'gesprek_id' | 'document_id' | 'doel_id'>> = {
  contact: 'contact_id',
  gesprek: 'gesprek_id',
  document: 'document_id',
  doel: 'doel_id',
}

/** The last one on this thing: that closes it now, or that was opened against the wish of the child. */
export const kindzegelOp = (
  tx: Tx,
  { soort, id }: Welk,
): Promise<(Kindzegel & { isDicht: boolean }) | undefined> =>
  maybe(
    tx,
    sql`
    select k.id, k.inwoner_id as "inwonerId", concat_ws(' ', i.voornamen, i.voorvoegsel, i.geslachtsnaam) as naam, k.wens,
      k.gelegd_op as "gelegdOp", m.naam as "gelegdDoor", k.beslissen_voor as "beslissenVoor", k.besluit, k.toelichting as "besluitReden",
      b.naam as "beslotenDoor", k.is_dicht as "isDicht"
    from kindzegel k
    join inwoner i on i.gemeente_id = k.gemeente_id and i.id = k.inwoner_id
    join medewerker m on m.gemeente_id = k.gemeente_id and m.id = k.gelegd_door_id
    left join medewerker b on b.gemeente_id = k.gemeente_id and b.id = k.besloten_door_id
    where ${sql.ref(`k.${kolom[soort]}`)} = ${id} and k.opgeheven_op is null
    order by k.gelegd_op desc, k.id desc limit 1`,
  )

export const lockDoel = (tx: Tx, id: string): Promise<unknown> =>
  sql`select 1 from doel where id = ${id} for no key update`.execute(tx)

type Nieuw = Welk & {
  readonly zegelId: string
  readonly kindId: string
  readonly wens: string
  readonly doorId: string
  readonly op: Date
  readonly beslissenVoor: Datum
}

export const insertKindzegel = (tx: Tx, gemeenteId: number, z: Nieuw): Promise<unknown> =>
  sql`insert into kindzegel (gemeente_id, id, inwoner_id, ${sql.ref(kolom[z.soort])}, wens, gelegd_door_id, gelegd_op, beslissen_voor)
    values (${gemeenteId}, ${z.zegelId}, ${z.kindId}, ${z.id}, ${z.wens}, ${z.doorId}, ${z.op}, ${z.beslissenVoor})`.execute(
    tx,
  )

type Besloten = { readonly id: string; readonly besluit: Besluit; readonly reden: string | null }

export const saveBesluit = (tx: Tx, o: Besloten & { doorId: string; op: Date }): Promise<unknown> =>
  sql`update kindzegel set besluit = ${o.besluit}, toelichting = ${o.reden}, besloten_door_id = ${o.doorId}, besloten_op = ${o.op}
    where id = ${o.id}`.execute(tx)

export const saveOpgeheven = (tx: Tx, o: { id: string; doorId: string; op: Date }): Promise<unknown> =>
  sql`update kindzegel set opgeheven_door_id = ${o.doorId}, opgeheven_op = ${o.op} where id = ${o.id}`.execute(
    tx,
  )
