// The SQL of what goes along when somebody who lives elsewhere comes to live here: which work, no content.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'

export type Werk = { readonly id: string; readonly teamId: string }
export type Elders = {
  readonly huishoudenId: string
  readonly naam: string
  readonly isGeheim: boolean
  readonly huisgenoten: number
  readonly meldingen: readonly Werk[]
  readonly trajecten: readonly Werk[]
  readonly heeftPlan: boolean
}

/** Where this person lives now, before it is decided what of it the reader sees; undefined for who lives nowhere. */
export const eldersVan = (tx: Tx, inwonerId: string): Promise<Elders | undefined> =>
  maybe(
    tx,
    sql`
    select h.id as "huishoudenId", h.naam, is_geheim(h.gemeente_id, h.id) as "isGeheim",
      (select count(*) from huishouden_lid x where x.gemeente_id = l.gemeente_id and x.huishouden_id = l.huishouden_id
        and x.tot is null and x.inwoner_id <> l.inwoner_id)::int as huisgenoten,
      coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'teamId', m.team_id)) from melding m
        where m.gemeente_id = l.gemeente_id and m.huishouden_id = l.huishouden_id
          and m.inwoner_id = l.inwoner_id and m.status in ('ontvangen', 'gescreend')), '[]') as meldingen,
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'teamId', t.team_id)) from traject t
        where t.gemeente_id = l.gemeente_id and t.huishouden_id = l.huishouden_id
          and t.inwoner_id = l.inwoner_id and t.status = 'lopend'), '[]') as trajecten,
      exists (select from plan p where p.gemeente_id = l.gemeente_id and p.huishouden_id = l.huishouden_id
        and p.status <> 'afgesloten') as "heeftPlan"
    from huishouden_lid l join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
    where l.inwoner_id = ${inwonerId} and l.tot is null`,
  )
