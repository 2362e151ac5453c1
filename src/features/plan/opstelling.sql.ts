// The SQL a plan starts from: the melding, what was found in its last gesprek, and the plan that may be there.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import { autorisatiesAlsJson } from '../autorisatie/autorisatie.sql.ts'
import type { Autorisatie } from '../autorisatie/autorisatie.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Aanleiding } from './opstellen.ts'

type AanleidingRij = Aanleiding & {
  huishouden: string | null
  geboortedatum: Datum | null
  autorisaties: Autorisatie[]
  isGeheim: boolean
}

/** Locks the melding against its end; read it afterwards, for one that waited sees what was before. */
export const lockMelding = (tx: Tx, id: string): Promise<unknown> =>
  sql`select 1 from melding where id = ${id} for update`.execute(tx)

/** The melding of this household with this medewerker's grants on it; undefined when it is not there. */
export const aanleidingVoor = (
  tx: Tx,
  door: Medewerker,
  o: { huishoudenId: string; meldingId: string },
  nu: Date,
): Promise<AanleidingRij | undefined> =>
  maybe(
    tx,
    sql`
    with laatste as (
      select id, eigen_plan from gesprek where melding_id = ${o.meldingId} and status in ('gevoerd', 'vastgesteld') and not is_verzegeld
      order by gevoerd_op desc, id desc limit 1)
    select m.id as "meldingId", m.status in ('ontvangen', 'gescreend') as "isOpen", m.inwoner_id as "inwonerId",
      m.huishouden_id as "huishoudenId", h.naam as huishouden, i.geboortedatum,
      case when m.melder = 'inwoner_zelf' then m.woorden else '' end as woorden,
      -- What was handed in beforehand stands first; what was told at the table comes below it.
      -- The verslag begins with what was handed in, so what it still holds stands in the plan once.
      concat_ws(e'\n\n', (select string_agg(e.tekst, e'\n\n' order by e.soort desc) from eigen_plan e
        where e.gemeente_id = m.gemeente_id and e.melding_id = m.id
          and not exists (select from laatste l where strpos(l.eigen_plan, e.tekst) > 0)),
        (select nullif(l.eigen_plan, '') from laatste l)) as "eigenPlan",
      (select p.id from plan p where p.gemeente_id = m.gemeente_id and p.huishouden_id = m.huishouden_id
        and p.status <> 'afgesloten') as "lopendPlanId",
      coalesce((select jsonb_agg(jsonb_build_object('leefgebied', b.leefgebied, 'wens', b.wens, 'behoefte', b.behoefte,
          'score', b.score) order by b.leefgebied)
        from bevinding b join laatste on laatste.id = b.gesprek_id), '[]') as bevindingen,
      ${autorisatiesAlsJson(door, nu, sql`a.gemeente_id = m.gemeente_id and a.melding_id = m.id`)} as autorisaties,
      is_geheim(m.gemeente_id, m.huishouden_id) as "isGeheim"
    from melding m
    left join huishouden h on h.gemeente_id = m.gemeente_id and h.id = m.huishouden_id
    left join inwoner i on i.gemeente_id = m.gemeente_id and i.id = m.inwoner_id
    where m.id = ${o.meldingId} and m.huishouden_id = ${o.huishoudenId}`,
  )
