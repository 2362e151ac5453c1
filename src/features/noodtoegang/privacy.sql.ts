// The SQL of the privacy officer's page of noodtoegang: what waits, by its day, and what was said before.

import { sql } from 'kysely'
import { many, one, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Noodtoegang, Reden } from './noodtoegang.ts'

export type Rij = Omit<Noodtoegang, 'vraagtTweede'> & {
  readonly medewerker: string
  readonly inwonerId: string
  readonly reden: Reden
  readonly toelichting: string
  readonly tweede: string | null
  readonly beoordelenVoor: Datum
  readonly beoordeeldDoor: string | null
  readonly beoordeeldOp: Date | null
  readonly oordeel: string | null
  /** How often something was shown by it. */
  readonly bekeken: number
}

const rijen = sql`
  select n.id, n.medewerker_id as "medewerkerId", n.huishouden_id as "huishoudenId", n.inwoner_id as "inwonerId", n.van, n.tot,
    m.naam as medewerker, n.reden, n.toelichting, n.tweede_id as "tweedeId", t.naam as tweede, n.uitkomst,
    n.beoordelen_voor as "beoordelenVoor", b.naam as "beoordeeldDoor", n.beoordeeld_op as "beoordeeldOp", n.oordeel,
    (select count(distinct z.verzoek_id) from inzage z where z.gemeente_id = n.gemeente_id and z.inwoner_id = n.inwoner_id
      and z.medewerker_id = n.medewerker_id and z.regel = 'N1' and z.op between n.van and n.tot) as bekeken
  from noodtoegang n
  join medewerker m on m.gemeente_id = n.gemeente_id and m.id = n.medewerker_id
  left join medewerker t on t.gemeente_id = n.gemeente_id and t.id = n.tweede_id
  left join medewerker b on b.gemeente_id = n.gemeente_id and b.id = n.beoordeeld_door_id`

export const teBeoordelen = (tx: Tx): Promise<Rij[]> =>
  many(tx, sql`${rijen} where n.uitkomst is null order by n.beoordelen_voor, n.van, n.id`)

/** The latest first, as many as the page shows. */
export const beoordeeld = (tx: Tx, hoogstens: number): Promise<Rij[]> =>
  many(tx, sql`${rijen} where n.uitkomst is not null order by n.beoordeeld_op desc, n.id limit ${hoogstens}`)

/** How many wait, and the first day by which one must be looked over. */
export const telTeBeoordelen = (tx: Tx): Promise<Zakelijk<{ aantal: number; voor: Datum | null }>> =>
  one(
    tx,
    sql`select count(*) as aantal, min(beoordelen_voor) as voor from noodtoegang where uitkomst is null`,
  )
