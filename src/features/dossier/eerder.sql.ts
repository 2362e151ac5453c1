// The SQL of what was tried before in a huishouden: one query, newest first.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Eerder } from './eerder.ts'

/** The last word back that says whether it helped. */
const woordTerug = (veld: 'antwoord' | 'reden', bij: ReturnType<typeof sql>) => sql`
  (select w.${sql.ref(veld)} from overdracht o join terugkoppeling w on w.gemeente_id = o.gemeente_id and w.overdracht_id = o.id
    where o.gemeente_id = x.gemeente_id and ${bij} and w.antwoord <> 'loopt_nog' order by w.op desc limit 1)`
const bijTraject = sql`o.nieuw_traject_id = x.id`
const bijMelding = sql`o.melding_id = m.id`

/** These of the huishouden in full; the ids are those of eerderLijst. */
export const eerderVan = (tx: Tx, huishoudenId: string, ids: readonly string[]): Promise<Eerder[]> =>
  many(
    tx,
    sql`
    select z.id, z.wat, z.vraag_id as "vraagId", z.begonnen_op::text as "begonnenOp", z.op::text as op, z.leefgebied, z.soort, z.afloop,
      z.antwoord, z.terug_reden as "terugReden", z.eindereden, i.voornamen as voor, b.naam as door, t.naam as team, z.contacten,
      z.start, z.eind, z.waarvoor, z.waarom, z.wat_hielp as "watHielp", array_remove(array[z.inwoner_id], null) as personen,
      case when z.traject_id is null then '[]' else coalesce((select jsonb_agg(distinct jsonb_build_object('meldingId', v.melding_id, 'op', r.op))
        from terugkeer r join vraag v on v.gemeente_id = r.gemeente_id and v.id = r.vraag_id
        where r.gemeente_id = z.gemeente_id and r.traject_id = z.traject_id and not r.is_huisgenoot), '[]') end as terug,
      z.melding_id as "meldingId", z.plan_id as "planId", z.traject_id as "trajectId"
    from (
      select x.gemeente_id, x.id, 'traject' as wat, x.vraag_id, x.gestart_op as begonnen_op, x.afgesloten_op as op,
        -- Of its vraag no more than its own wet says.
        coalesce(x.leefgebied, (select v.leefgebied from vraag v
          where v.gemeente_id = x.gemeente_id and v.id = x.vraag_id and v.wet = x.wet)) as leefgebied,
        x.soort, x.resultaat as afloop, ${woordTerug('antwoord', bijTraject)} as antwoord, ${woordTerug('reden', bijTraject)} as terug_reden,
        x.eindereden, x.inwoner_id, x.behandelaar_id, x.team_id, x.contacten, x.start_score as start, x.eind_score as eind,
        x.doel as waarvoor, nullif(x.toelichting, '') as waarom, nullif(x.wat_hielp, '') as wat_hielp,
        null::uuid as melding_id, null::uuid as plan_id, x.id as traject_id
      from traject x where x.huishouden_id = ${huishoudenId} and x.status = 'afgesloten' and x.id = any(${ids}::uuid[])
      union all
      select x.gemeente_id, x.id, 'vraag', x.id, m.ontvangen_op, x.uitkomst_op, x.leefgebied, x.vervolg, x.uitkomst,
        ${woordTerug('antwoord', bijMelding)}, ${woordTerug('reden', bijMelding)},
        null, m.inwoner_id, m.behandelaar_id, m.team_id, null, null, null, null, null, null, m.id, null, null
      from vraag x join melding m on m.gemeente_id = x.gemeente_id and m.id = x.melding_id
      where m.huishouden_id = ${huishoudenId} and x.uitkomst is not null and x.id = any(${ids}::uuid[])
      union all
      select x.gemeente_id, x.id, 'doel', null, p.vastgesteld_op, coalesce(x.afgesloten_op, p.afgesloten_op), x.leefgebied, null, x.resultaat,
        null, null, null, x.inwoner_id, coalesce((select r.medewerker_id from regie r
          where r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces' and r.aanvaard_op is not null
            order by r.aanvaard_op desc, r.id desc limit 1), p.opgesteld_door_id),
        null, null, x.start_score, x.eind_score, x.woorden, x.reden, null, null, p.id, null
      from doel x join plan p on p.gemeente_id = x.gemeente_id and p.id = x.plan_id
      where p.huishouden_id = ${huishoudenId} and p.status = 'afgesloten' and x.resultaat is not null and x.id = any(${ids}::uuid[])) z
    left join inwoner i on i.gemeente_id = z.gemeente_id and i.id = z.inwoner_id
    left join medewerker b on b.gemeente_id = z.gemeente_id and b.id = z.behandelaar_id
    left join team t on t.gemeente_id = z.gemeente_id and t.id = z.team_id
    order by z.op desc, z.id`,
  )
