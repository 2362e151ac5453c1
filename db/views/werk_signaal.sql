-- A signaal that nobody dealt with: for who leads the work of the huishouden now, else in the team where that work lies.
-- The columns are those of werkvoorraad.sql, in that order; `onderwerp` is the soort of the signaal.

drop view if exists werk_signaal cascade;
create view werk_signaal (gemeente_id, id, soort, wacht, huishouden_id, melding_id, plan_id, traject_id, gesprek_op, onderwerp, wetten,
  klok, klok_begin, klok_einddatum, einddatum, team_id, behandelaar_id, is_spoed, is_onveilig, versie)
  with (security_invoker = true) as
select s.gemeente_id, s.id, 'signaal_beoordelen', false, thuis.huishouden_id, z.melding_id, z.plan_id, z.traject_id, null::timestamptz, s.soort,
  z.wetten, null::text, null::date, null::date, s.voor_datum, z.team_id, coalesce(s.opgepakt_door_id, z.behandelaar_id), false, false, null::integer
from signaal s
-- Whoever moved takes the signaal along; who lives nowhere any more leaves it where it was noticed.
-- Looked up once (offset 0): as a subquery in a condition it comes after row security, so that every plan of the gemeente is judged instead of one found by index.
cross join lateral (
  select coalesce((select l.huishouden_id from huishouden_lid l
    where l.gemeente_id = s.gemeente_id and l.inwoner_id = s.inwoner_id and l.tot is null), s.huishouden_id) as huishouden_id offset 0) as thuis
-- The regisseur of the plan; else who does the newest traject; else the newest melding (beleid 4.3).
cross join lateral (
  select * from (
    select 1 as rang, p.opgesteld_op as op, null::uuid as melding_id, p.id as plan_id, null::uuid as traject_id, null::uuid as team_id,
      coalesce(r.medewerker_id, p.opgesteld_door_id) as behandelaar_id,
      array(select distinct d.wet from doel d where d.gemeente_id = p.gemeente_id and d.plan_id = p.id) as wetten
    from plan p
    left join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard'
    where p.gemeente_id = s.gemeente_id and p.huishouden_id = thuis.huishouden_id and p.status <> 'afgesloten'
    union all
    select 2, t.gestart_op, null, null, t.id, t.team_id, t.behandelaar_id, array[t.wet]
    from traject t where t.gemeente_id = s.gemeente_id and t.huishouden_id = thuis.huishouden_id and t.status = 'lopend'
    union all
    select 3, m.ontvangen_op, m.id, null, null, m.team_id, m.behandelaar_id,
      array(select distinct v.wet from vraag v where v.gemeente_id = m.gemeente_id and v.melding_id = m.id)
    from melding m where m.gemeente_id = s.gemeente_id and m.huishouden_id = thuis.huishouden_id and m.status in ('ontvangen', 'gescreend')) as werk
  order by rang, op desc limit 1) as z
where s.status <> 'afgehandeld';
