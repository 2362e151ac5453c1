// Who may see what: every grant was given by something that happened, and none outlives its reason.

import type { Invariant } from '../../../db/seed/invarianten.ts'

export const toegang: readonly Invariant[] = [
  {
    // A waarneming counts from the first hour of its first day, also when that is today.
    zin: 'a grant was given by a gebeurtenis, not before it',
    sql: `select a.id from autorisatie a left join gebeurtenis g on g.id = a.gebeurtenis_id
      where g.id is null or a.van < g.op and a.grondslag not like 'waarneming%'`,
    breek: `update autorisatie set gebeurtenis_id = id`,
  },
  {
    zin: 'nobody holds a grant without an end on what was closed',
    sql: `select a.id from autorisatie a left join melding m on m.id = a.melding_id left join traject t on t.id = a.traject_id
        left join plan p on p.id = a.plan_id
      where a.grondslag <> 'eerder_traject' and coalesce(a.tot, 'infinity') >
        coalesce(m.afgesloten_op, t.afgesloten_op, p.afgesloten_op) + interval '12 months 1 day'`,
    breek: `update autorisatie set tot = null where melding_id is not null; update melding set status = 'ingetrokken', intrekreden = 'x',
      afgesloten_op = ontvangen_op`,
  },
  {
    zin: 'who stands in has a grant that ends by itself, and none after the waarneming ended',
    sql: `select a.id from autorisatie a where a.grondslag like '%waarneming%' and a.tot is null
      union all select a.id from autorisatie a join gebeurtenis g on g.id = a.gebeurtenis_id and g.soort = 'regie_waargenomen'
        join waarneming w on w.id = (g.gegevens ->> 'waarneming')::uuid
        where a.medewerker_id = w.medewerker_id and (a.tot is null or a.tot > dagbegin((w.tot + 1)::date) or a.tot > w.beeindigd_op and a.van < a.tot)`,
    breek: `insert into autorisatie select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
      'grondslag', 'waarneming', 'tot', null))).* from autorisatie a limit 1`,
  },
  {
    zin: 'open work is there for who has it: melding, traject and plan',
    sql: `select m.id from melding m where m.afgesloten_op is null and not exists (
        select from autorisatie a where a.melding_id = m.id and a.team_id = m.team_id and a.tot is null)
      union all select m.id from melding m where m.afgesloten_op is null and m.behandelaar_id is not null and not exists (
        select from autorisatie a where a.melding_id = m.id and a.medewerker_id = m.behandelaar_id and a.tot is null)
      union all select t.id from traject t where t.status = 'lopend' and not exists (
        select from autorisatie a where a.traject_id = t.id and a.team_id = t.team_id and a.tot is null)
      union all select t.id from traject t where t.status = 'lopend' and t.behandelaar_id is not null and not exists (
        select from autorisatie a where a.traject_id = t.id and a.medewerker_id = t.behandelaar_id and a.tot is null)
      union all select r.plan_id from regie r join plan p on p.id = r.plan_id where p.status <> 'afgesloten' and r.status = 'aanvaard'
        and r.medewerker_id is not null and not exists (select from autorisatie a where a.plan_id = r.plan_id
          and a.medewerker_id = r.medewerker_id and a.tot is null)`,
    breek: `update autorisatie set tot = van where medewerker_id is not null`,
  },
  {
    zin: 'who had a traject and gave it away holds it no longer by name without another ground',
    sql: `select a.id from autorisatie a join traject t on t.id = a.traject_id where t.status = 'lopend' and a.tot is null
      and a.niveau = 'L4' and a.medewerker_id is distinct from t.behandelaar_id and a.grondslag = 'behandelaar'`,
    breek: `update traject set behandelaar_id = null; update autorisatie set grondslag = 'behandelaar', niveau = 'L4' where traject_id is not null`,
  },
]
