// The SQL of what came of a melding: the trajecten of its vragen, with the grants this medewerker has on each now.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Leefgebied } from './melding.ts'

export type TrajectRij = {
  id: string
  inwonerId: string
  leefgebied: Leefgebied | null
  isLopend: boolean
  gestartOp: Date
  team: string
  behandelaar: string | null
  /** With the inwoner, each gesprek that was held among them. */
  contacten: number
  laatsteContact: Date | null
}
type Gevonden = TrajectRij & { wet: Wet; teamId: string; autorisaties: Autorisatie[]; isGeheim: boolean }

export const trajectenUit = (tx: Tx, door: Medewerker, meldingId: string, nu: Date): Promise<Gevonden[]> =>
  many(
    tx,
    sql`
    select t.id, t.inwoner_id as "inwonerId", v.leefgebied, t.status = 'lopend' as "isLopend", t.gestart_op as "gestartOp",
      m.naam as team, t.team_id as "teamId", t.wet, b.naam as behandelaar, c.aantal as contacten,
      c.laatste as "laatsteContact", is_geheim(t.gemeente_id, t.huishouden_id) as "isGeheim",
      ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = t.gemeente_id and a.traject_id = t.id`)} as autorisaties
    from vraag v
    join traject t on t.gemeente_id = v.gemeente_id and t.vraag_id = v.id
    join team m on m.gemeente_id = t.gemeente_id and m.id = t.team_id
    left join medewerker b on b.gemeente_id = t.gemeente_id and b.id = t.behandelaar_id
    cross join lateral (select count(*)::integer as aantal, max(k.op) as laatste from (
      select op from contact where gemeente_id = t.gemeente_id and traject_id = t.id and is_met_inwoner
      union all
      select gevoerd_op from gesprek where gemeente_id = t.gemeente_id and traject_id = t.id and gevoerd_op is not null) k) c
    where v.melding_id = ${meldingId} order by t.gestart_op, t.id`,
  )
