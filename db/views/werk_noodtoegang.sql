-- Somebody took noodtoegang to what I treat: a line for whoever is responsible, until it was looked over (access.md 2.4).
-- The columns are those of werkvoorraad.sql, in that order; who it was stands in it, and nothing of the resident.

drop view if exists werk_noodtoegang cascade;
create view werk_noodtoegang (gemeente_id, id, soort, wacht, huishouden_id, melding_id, plan_id, traject_id, gesprek_op, onderwerp, wetten,
  klok, klok_begin, klok_einddatum, einddatum, team_id, behandelaar_id, is_spoed, is_onveilig, versie)
  with (security_invoker = true) as
select n.gemeente_id, n.id, 'noodtoegang_lezen', false, n.huishouden_id, z.melding_id, z.plan_id, z.traject_id, null::timestamptz,
  null::text, '{}'::text[], null::text, null::date, null::date, null::date, z.team_id, z.behandelaar_id, false, false, null::integer
from noodtoegang n
-- One line for each of them, whatever they have there.
cross join lateral (
  select distinct on (x.behandelaar_id) x.* from (
    select t.behandelaar_id, null::uuid as melding_id, null::uuid as plan_id, t.id as traject_id, t.team_id, 1 as plek
    from traject t where t.gemeente_id = n.gemeente_id and t.huishouden_id = n.huishouden_id and t.status = 'lopend'
    union all
    select r.medewerker_id, null, p.id, null, null, 2 from plan p
    join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.status = 'aanvaard'
    where p.gemeente_id = n.gemeente_id and p.huishouden_id = n.huishouden_id and p.status <> 'afgesloten'
    union all
    select m.behandelaar_id, m.id, null, null, m.team_id, 3
    from melding m where m.gemeente_id = n.gemeente_id and m.huishouden_id = n.huishouden_id and m.status in ('ontvangen', 'gescreend')) x
  -- Work that nobody has yet tells its team.
  where x.behandelaar_id is distinct from n.medewerker_id
  order by x.behandelaar_id, x.plek) z
where n.uitkomst is null;
