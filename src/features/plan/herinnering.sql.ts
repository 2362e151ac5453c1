// The SQL of reminders: who promised what is nearly due, and that they were told.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Ontvanger } from './herinneren.ts'

export type TeHerinneren = Omit<Ontvanger, 'leeftijd'> & {
  id: string
  planId: string
  huishoudenId: string
  inwonerId: string
  geboortedatum: Datum | null
  voorDatum: Datum
  dagen: number
  gemeente: string
  telefoon: string
}

/** Open promises of residents and their network that come near, locked so that nobody is reminded twice. */
export const teHerinnerenForJob = (tx: Tx, vandaag: Datum): Promise<TeHerinneren[]> =>
  many(
    tx,
    sql`
    select a.id, p.id as "planId", p.huishouden_id as "huishoudenId", i.id as "inwonerId", i.geboortedatum,
      a.voor_datum as "voorDatum", g.herinnering_dagen as dagen, g.naam as gemeente, g.telefoon,
      i.email is not null as "heeftEmail", h.straat is not null as "heeftAdres",
      i.geheimhouding or is_geheim(p.gemeente_id, p.huishouden_id) as "isGeheim"
    from afspraak a
    join plan p on p.gemeente_id = a.gemeente_id and p.id = a.plan_id and p.status = 'lopend'
    join gemeente g on g.id = a.gemeente_id
    join inwoner i on i.gemeente_id = a.gemeente_id and i.id = a.inwoner_id and i.overleden_op is null
    left join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
    left join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
    where a.status = 'open' and a.herinnerd_op is null and a.voor_datum between ${vandaag} and ${vandaag}::date + g.herinnering_dagen
    order by a.voor_datum, a.id for update of a skip locked`,
  )

export const markHerinnerdForJob = (tx: Tx, id: string, op: Date): Promise<unknown> =>
  sql`update afspraak set herinnerd_op = ${op} where id = ${id}`.execute(tx)
