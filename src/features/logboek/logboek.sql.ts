// The SQL of the log for others: both logs in pages by id, each gebeurtenis once for every inwoner it is about.

import { type RawBuilder, sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Logregel } from './logregel.ts'

export type Bladzij = {
  readonly van: Date
  /** Not with this moment itself. */
  readonly tot: Date
  /** The last id of the page before. */
  readonly na: string | undefined
  readonly hoogstens: number
}
const eerste = '00000000-0000-0000-0000-000000000000'

const hier = sql`l.op at time zone 'Europe/Amsterdam'`
const utc = sql`l.op at time zone 'UTC'`
const dag = sql`(${hier})::date`

/** What was done with this rol of somebody after this line, on the same day; rows keep days, so the hour stands with the act. */
const laterDieDag = (wat: RawBuilder<unknown>) => sql`exists (select from gebeurtenis e
  where e.gemeente_id = r.gemeente_id and e.op > l.op and e.id >= uuid_vanaf(l.op) and e.id < uuid_vanaf(dagbegin(${dag} + 1))
    and e.gegevens ->> 'medewerker' = r.medewerker_id::text and ${wat})`
const gegeven = sql`e.soort in ('aanstelling_gegeven', 'rol_bevestigd') and e.gegevens ->> 'wat' = r.rol and e.gegevens ->> 'van' = r.van::text`
const beeindigd = sql`e.gegevens ->> 'tot' = r.tot::text
  and (e.soort = 'medewerker_uit_dienst' and r.einde is distinct from 'beeindigd' or e.soort = 'aanstelling_beeindigd' and e.gegevens ->> 'wat' = r.rol)`

/** Who did it, with the rollen of that moment: what ended today counts until then. */
const gedeeld = sql`l.id,
  to_char(${utc}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as op,
  to_char(${hier}, 'YYYY-MM-DD"T"HH24:MI:SS.US') || to_char((${hier}) - (${utc}), '"+"HH24:MI') as "opHier",
  m.id as "medewerkerId", m.naam as medewerker, o.naam as organisatie,
  (select string_agg(r.rol, ' ' order by r.rol) from medewerker_rol r where r.gemeente_id = m.gemeente_id
    and r.medewerker_id = m.id and r.van <= ${dag} and (r.van < ${dag} or not ${laterDieDag(gegeven)})
    and (r.tot is null or r.tot >= ${dag} or r.tot = ${dag} - 1 and ${laterDieDag(beeindigd)})) as rollen`
const wie = sql`left join medewerker m on m.gemeente_id = l.gemeente_id and m.id = l.wie_id
  left join organisatie o on o.gemeente_id = m.gemeente_id and o.id = m.organisatie_id`

const bereik = ({ van, tot, na }: Bladzij) =>
  sql`id >= uuid_vanaf(${van}) and id < uuid_vanaf(${tot}) and id > ${na ?? eerste}::uuid`

export const inzageRegels = (tx: Tx, b: Bladzij): Promise<Logregel[]> =>
  many(
    tx,
    sql`select ${gedeeld}, l.verzoek_id as "verzoekId", l.soort, l.uitkomst, l.niveau, l.regel, l.doel, l.inwoner_id as "inwonerId"
      from (select *, medewerker_id as wie_id from inzage where ${bereik(b)} order by id limit ${b.hoogstens}) as l
      ${wie} order by l.id`,
  )

export const gebeurtenisRegels = (tx: Tx, b: Bladzij): Promise<Logregel[]> =>
  many(
    tx,
    sql`select ${gedeeld}, l.id as "verzoekId", l.soort, 'toegestaan' as uitkomst, null as niveau, null as regel, null as doel,
        p.inwoner_id as "inwonerId"
      from (select *, door_id as wie_id from gebeurtenis where ${bereik(b)} order by id limit ${b.hoogstens}) as l
      ${wie}
      left join melding d on d.gemeente_id = l.gemeente_id and d.id = l.melding_id
      left join traject t on t.gemeente_id = l.gemeente_id and t.id = l.traject_id
      -- The one it names, else all who lived in the huishouden that day.
      left join lateral (
        select coalesce(l.inwoner_id, t.inwoner_id, d.inwoner_id) as inwoner_id
        where coalesce(l.inwoner_id, t.inwoner_id, d.inwoner_id) is not null
        union all
        select h.inwoner_id from huishouden_lid h
        where coalesce(l.inwoner_id, t.inwoner_id, d.inwoner_id) is null and h.gemeente_id = l.gemeente_id
          and h.huishouden_id = l.huishouden_id and h.van <= ${dag} and (h.tot is null or h.tot > ${dag})
      ) as p on true
      order by l.id, p.inwoner_id`,
  )

/** The versions of the verwerkingsregister that were written here, each from its day on; the newest last. */
export const registerversies = (tx: Tx): Promise<{ code: string; versie: number; van: Datum }[]> =>
  many(tx, sql`select code, versie, van from verwerking order by versie`)
