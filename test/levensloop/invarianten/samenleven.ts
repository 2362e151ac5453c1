// One huishouden, one plan, one who leads: who lives where, and whose work is where.

import type { Invariant } from '../../../db/seed/invarianten.ts'

export const samenleven: readonly Invariant[] = [
  {
    zin: 'a huishouden has one plan that is not closed',
    sql: `select huishouden_id as id from plan where status <> 'afgesloten' group by 1 having count(*) > 1`,
    breek: `insert into plan select (jsonb_populate_record(p,
      jsonb_build_object('id', gen_random_uuid()))).* from plan p where status <> 'afgesloten' limit 1`,
  },
  {
    zin: 'a plan has at most one who leads it per laag, and a running one has one procesregisseur',
    sql: `select plan_id as id from regie where status = 'aanvaard' and laag <> 'eigen' group by plan_id, laag having count(*) > 1
      union all select p.id from plan p where p.status = 'lopend' and (select count(*) from regie r
        where r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard') > 1`,
    breek: `insert into regie select (jsonb_populate_record(r,
      jsonb_build_object('id', gen_random_uuid()))).* from regie r where status = 'aanvaard' and laag <> 'eigen' limit 1`,
  },
  {
    zin: 'nobody is asked twice for the same regie',
    sql: `select plan_id as id from regie where status = 'aangeboden' group by plan_id, laag having count(*) > 1`,
    breek: `insert into regie (gemeente_id, id, plan_id, laag, medewerker_id, status, aangeboden_op)
      select r.gemeente_id, gen_random_uuid(), r.plan_id, 'casus', r.medewerker_id, 'aangeboden', now() from regie r, generate_series(1, 2)
      where r.laag = 'proces'`,
  },
  {
    zin: 'nobody lives in two huishoudens on one day, and who is alive lives in one',
    sql: `select a.id from huishouden_lid a join huishouden_lid b on b.inwoner_id = a.inwoner_id and a.id < b.id
        and a.van < coalesce(b.tot, 'infinity') and b.van < coalesce(a.tot, 'infinity')
        and a.van is distinct from a.tot and b.van is distinct from b.tot
      union all select i.id from inwoner i where i.overleden_op is null and not i.is_verwacht and i.samengevoegd_met_id is null
        and exists (select from huishouden_lid l where l.inwoner_id = i.id)
        and 1 <> (select count(*) from huishouden_lid l where l.inwoner_id = i.id and l.tot is null)
      union all select l.id from huishouden_lid l join inwoner i on i.id = l.inwoner_id where l.tot is null
        and (i.overleden_op is not null or i.samengevoegd_met_id is not null)`,
    breek: `update huishouden_lid set tot = van, einde_reden = 'onbekend'`,
  },
  {
    zin: 'a huishouden that went up in another has nobody and nothing open',
    sql: `select h.id from huishouden h where h.opgegaan_in_id is not null and (
      exists (select from huishouden_lid l where l.huishouden_id = h.id and l.tot is null)
      or exists (select from plan p where p.huishouden_id = h.id and p.status <> 'afgesloten')
      or exists (select from melding m where m.huishouden_id = h.id and m.afgesloten_op is null)
      or exists (select from traject t where t.huishouden_id = h.id and t.status = 'lopend'))`,
    breek: `update huishouden h set opgegaan_in_id = (select id from huishouden x where x.id <> h.id limit 1), opgegaan_op = '2026-01-01'`,
  },
  {
    zin: 'open work is in the huishouden of its plan and of its person',
    sql: `select m.id from melding m join plan p on p.id = m.plan_id where m.afgesloten_op is null and m.huishouden_id <> p.huishouden_id
      union all select t.id from traject t join plan p on p.id = t.plan_id where t.status = 'lopend' and t.huishouden_id <> p.huishouden_id
      union all select g.id from gesprek g left join melding m on m.id = g.melding_id left join plan p on p.id = g.plan_id
        left join traject t on t.id = g.traject_id where g.huishouden_id <> coalesce(m.huishouden_id, p.huishouden_id, t.huishouden_id)
      union all select o.id from overleg o join plan p on p.id = o.plan_id where o.huishouden_id <> p.huishouden_id and p.status <> 'afgesloten'
      union all select m.id from melding m join huishouden_lid l on l.inwoner_id = m.inwoner_id and l.tot is null
        where m.afgesloten_op is null and m.huishouden_id <> l.huishouden_id
      union all select t.id from traject t join huishouden_lid l on l.inwoner_id = t.inwoner_id and l.tot is null
        where t.status = 'lopend' and t.huishouden_id <> l.huishouden_id`,
    breek: `update traject t set huishouden_id = (select id from huishouden h where h.id <> t.huishouden_id limit 1) where status = 'lopend'`,
  },
  {
    zin: 'a traject counts the contacts with the resident that are written down',
    sql: `select t.id from traject t where t.contacten <>
      (select count(*) from contact c where c.traject_id = t.id and c.is_met_inwoner)`,
    breek: `update traject set contacten = contacten + 1`,
  },
  {
    zin: 'who was waited for as one person is one, and what went out is of somebody who has not gone up in another',
    sql: `select u.id from uitgaand u join inwoner i on i.id = u.inwoner_id where i.samengevoegd_met_id is not null
        and u.verzonden_op is null
      union all select i.id from inwoner i where i.samengevoegd_met_id is not null and not exists (select from inwoner_samenvoeging s
        where s.vervalt_id = i.id and s.blijft_id = i.samengevoegd_met_id and s.ongedaan_op is null)`,
    breek: `update inwoner i set samengevoegd_met_id = (select id from inwoner x where x.id <> i.id limit 1), bsn_hash = null, bsn_versleuteld = null`,
  },
]
