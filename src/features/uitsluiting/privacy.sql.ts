// The SQL of the privacy officer's page of uitsluitingen: what waits for a decision, and whose verklaring is a year old.

import { sql } from 'kysely'
import { many, one, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Besluit } from './beoordelen.ts'
import type { Band } from './uitsluiting.ts'

export type Wachtend = {
  readonly id: string
  readonly medewerkerId: string
  readonly medewerker: string
  readonly soort: 'zelf' | 'ander'
  readonly band: Band | null
  readonly naam: string
  readonly reden: string
  readonly gevraagdOp: Date
}

/** The oldest first. */
export const wachtend = (tx: Tx): Promise<Wachtend[]> =>
  many(
    tx,
    sql`select v.id, v.medewerker_id as "medewerkerId", m.naam as medewerker, u.soort, u.band, u.naam, v.reden, v.gevraagd_op as "gevraagdOp"
      from uitsluiting_verzoek v
      join uitsluiting u on u.gemeente_id = v.gemeente_id and u.id = v.uitsluiting_id
      join medewerker m on m.gemeente_id = v.gemeente_id and m.id = v.medewerker_id
      where v.status = 'gevraagd' order by v.gevraagd_op, v.id`,
  )

export type Besloten = Pick<Wachtend, 'id' | 'medewerker' | 'naam'> & {
  readonly besluit: Besluit
  readonly door: string
  readonly op: Date
  readonly toelichting: string
}

/** What was decided since, the latest first. */
export const besloten = (
  tx: Tx,
  o: { readonly sinds: Date; readonly hoogstens: number },
): Promise<Besloten[]> =>
  many(
    tx,
    sql`select v.id, m.naam as medewerker, u.naam, v.status as besluit, d.naam as door, v.besloten_op as op, v.toelichting
      from uitsluiting_verzoek v
      join uitsluiting u on u.gemeente_id = v.gemeente_id and u.id = v.uitsluiting_id
      join medewerker m on m.gemeente_id = v.gemeente_id and m.id = v.medewerker_id
      join medewerker d on d.gemeente_id = v.gemeente_id and d.id = v.besloten_door_id
      where v.besloten_op > ${o.sinds} order by v.besloten_op desc, v.id limit ${o.hoogstens}`,
  )

/** How many wait, and since when the oldest does. */
export const telWachtend = (tx: Tx): Promise<Zakelijk<{ aantal: number; sinds: Date | null }>> =>
  one(
    tx,
    sql`select count(*) as aantal, min(gevraagd_op) as sinds from uitsluiting_verzoek where status = 'gevraagd'`,
  )

/** How many who work here today said in the last year that their list is complete, and how many did not. */
export const verklaringen = async (
  tx: Tx,
  o: { readonly dag: Datum; readonly sinds: Date },
): Promise<Zakelijk<{ verklaard: number; open: number }>> => {
  const [rij] = await many<{ verklaard: number; open: number }>(
    tx,
    sql`select count(*) filter (where gedaan) as verklaard, count(*) filter (where not gedaan) as open from (
      select exists (select from uitsluiting_verklaring v where v.gemeente_id = m.gemeente_id and v.medewerker_id = m.id and v.op > ${o.sinds}) as gedaan
      from medewerker m where m.van <= ${o.dag} and (m.tot is null or m.tot >= ${o.dag})) z`,
  )
  return rij ?? { verklaard: 0, open: 0 }
}
