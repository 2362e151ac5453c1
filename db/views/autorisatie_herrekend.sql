-- What every grant should be, recomputed from the gebeurtenissen and from how the work stands (access.md 2.2, 2.8): was it given, and when must it end?
-- It reads what happened, not what the acts wrote down as grants, so that a row that was put in, ended or widened by hand shows (features/autorisatie/herrekening.sql.ts).
-- With the rights of who asks, so that row security holds here too (access.md 2.8).

drop view if exists autorisatie_gegeven cascade;
drop view if exists autorisatie_einde cascade;
drop view if exists autorisatie_nodig cascade;

-- Twelve months later, as jaarLater counts: from 29 February to 1 March.
create or replace function jaar_later(moment timestamptz) returns timestamptz immutable language sql
  return ((moment at time zone 'UTC') + interval '1 year'
    + case when to_char(moment at time zone 'UTC', 'MMDD') = '0229' then interval '1 day' else interval '0' end) at time zone 'UTC';

-- Did its gebeurtenis give exactly this, to this holder, up to this niveau? Deny by default: a grondslag that is not here was given by nobody.
create view autorisatie_gegeven (gemeente_id, id, is_gegeven) with (security_invoker = true) as
select a.gemeente_id, a.id, coalesce(a.doel = 'behandeling' and case
  when a.grondslag = 'toewijzing' and a.melding_id is not null then g.melding_id = a.melding_id and a.wet = 'geen' and case
    when g.soort in ('melding_toegewezen', 'melding_teruggegeven') and a.team_id is not null
      then a.team_id::text = g.gegevens ->> 'team' and a.niveau = case when g.gegevens ->> 'medewerker' is null then 'L2' else 'L3' end
    when g.soort in ('melding_toegewezen', 'melding_teruggegeven') then a.medewerker_id::text = g.gegevens ->> 'medewerker' and a.niveau = 'L4'
    when g.soort = 'melding_geregistreerd' and a.team_id is not null then a.niveau = 'L2' and a.team_id::text = coalesce(eerst.van_team, m.team_id::text)
    -- Who acted, and who leads the plan it joined, read along.
    when g.soort in ('melding_geregistreerd', 'melding_gekoppeld') then a.niveau = 'L4' and (a.medewerker_id = g.door_id or exists (
      select from regie r where r.gemeente_id = a.gemeente_id and r.plan_id = g.plan_id and r.medewerker_id = a.medewerker_id
        and r.laag = 'proces' and r.aanvaard_op <= g.op)) end
  when a.grondslag = 'toewijzing' then g.traject_id = a.traject_id and g.soort in ('traject_gestart', 'traject_toegewezen') and a.wet = t.wet
    and case when a.team_id is null then a.medewerker_id::text = g.gegevens ->> 'medewerker' and a.niveau = 'L4'
      else a.team_id::text = g.gegevens ->> 'team' and a.niveau = 'L3' end
  -- Which of the earlier ones, hung on the mandaten of that day; that it was one of this wet does not change.
  when a.grondslag = 'eerder_traject' then g.soort in ('traject_gestart', 'traject_toegewezen') and g.traject_id <> a.traject_id
    and a.medewerker_id::text = g.gegevens ->> 'medewerker' and a.niveau = 'L3' and a.wet = t.wet
    and exists (select from traject e where e.gemeente_id = a.gemeente_id and e.id = g.traject_id and e.wet = t.wet)
  when a.grondslag = 'gezamenlijk_gesprek' then g.soort = 'gesprek_gepland' and a.medewerker_id is not null and a.niveau in ('L2', 'L3')
    and exists (select from gesprek s where s.gemeente_id = a.gemeente_id and s.id::text = g.gegevens ->> 'gesprek'
      and (s.met_medewerker_id is null or s.met_medewerker_id = a.medewerker_id))
  when a.grondslag = 'gesprek' then a.medewerker_id is not null and a.niveau = 'L3' and (g.soort = 'plan_opgegaan' and g.plan_id = a.plan_id
    or g.soort = 'gesprek_verplaatst' and a.medewerker_id::text = g.gegevens ->> 'medewerker')
  when a.grondslag = 'afspraak' then g.soort = 'afspraak_verplaatst' and g.plan_id = a.plan_id and a.niveau = 'L2'
    and a.medewerker_id::text = g.gegevens ->> 'medewerker'
  when a.grondslag = 'plan_opgesteld' then g.soort = 'plan_opgesteld' and g.plan_id = a.plan_id and a.wet = 'geen' and case
    when a.team_id is null then a.medewerker_id = g.door_id and a.niveau = 'L3'
    else a.niveau = 'L2' and exists (select from medewerker_team k where k.gemeente_id = a.gemeente_id and k.medewerker_id = g.door_id and k.team_id = a.team_id) end
  when a.grondslag = 'plan_opgegaan' then g.soort = 'plan_opgegaan' and g.plan_id = a.plan_id and a.niveau = 'L2'
  when a.grondslag in ('aanbod_proces', 'aanbod_casus') then g.soort = 'regie_aangeboden' and g.plan_id = a.plan_id and a.niveau = 'L2' and a.wet = 'geen'
    and a.grondslag = 'aanbod_' || r.laag and a.medewerker_id = r.medewerker_id
  when a.grondslag in ('regie_proces', 'regie_casus') then g.soort = 'regie_aanvaard' and g.plan_id = a.plan_id and a.wet = 'geen'
    and a.grondslag = 'regie_' || r.laag and case when a.team_id is null then a.medewerker_id = r.medewerker_id and a.niveau = 'L3'
      else a.niveau = 'L2' and exists (select from medewerker_team k where k.gemeente_id = a.gemeente_id and k.medewerker_id = r.medewerker_id and k.team_id = a.team_id) end
  when a.grondslag in ('waarneming_proces', 'waarneming_casus') then g.soort = 'regie_waargenomen' and g.plan_id = a.plan_id and a.niveau = 'L3'
    and a.grondslag = 'waarneming_' || r.laag and a.medewerker_id::text = g.gegevens ->> 'medewerker'
    and a.van = dagbegin((g.gegevens ->> 'van')::date)
  when a.grondslag in ('voortgangskaart', 'ontvangst') then g.soort in ('overdracht_aangeboden', case a.grondslag when 'voortgangskaart' then 'overdracht_zicht_gegeven' end) and g.gegevens ->> 'overdracht' = a.overdracht_id::text
    and case when a.grondslag = 'ontvangst' then a.niveau = 'L2' and (a.team_id = o.naar_team_id or a.medewerker_id = o.naar_medewerker_id)
      else a.niveau = case g.soort when 'overdracht_zicht_gegeven' then 'L1' else coalesce(g.gegevens ->> 'niveau', o.niveau) end and (a.team_id = o.van_team_id or a.medewerker_id = o.aangeboden_door_id) end
    and (a.wet = o.wet or exists (select from vraag v where v.gemeente_id = a.gemeente_id and v.melding_id = o.melding_id and v.wet = a.wet))
  when a.grondslag = 'overleg' then g.soort = 'overleg_uitgenodigd' and g.gegevens ->> 'overleg' = a.overleg_id::text and a.niveau = 'L2'
    and a.medewerker_id is not null and not exists (select from overleg_genodigde n where n.gemeente_id = a.gemeente_id
      and n.id::text = g.gegevens ->> 'genodigde' and n.medewerker_id is distinct from a.medewerker_id)
  -- Who broke the glass, for looking; with a second person further, until the same end.
  when a.grondslag = 'noodtoegang' then g.soort = 'noodtoegang_genomen' and a.niveau = 'L3' and a.medewerker_id = g.door_id
  when a.grondslag = 'noodtoegang_met_tweede' then g.soort = 'noodtoegang_bevestigd' and a.niveau = 'L4' and a.medewerker_id <> g.door_id
    and exists (select from gebeurtenis e where e.gemeente_id = g.gemeente_id and e.soort = 'noodtoegang_genomen' and e.door_id = a.medewerker_id
      and e.huishouden_id = g.huishouden_id and e.gegevens ->> 'noodtoegang' = g.gegevens ->> 'noodtoegang')
  when a.grondslag = 'zegel' then g.soort = 'zegel_genoemd' and a.niveau = 'L0' and a.medewerker_id::text = g.gegevens ->> 'medewerker'
  end and (a.van >= g.op or a.grondslag like 'waarneming%'), false)
from autorisatie a
left join gebeurtenis g on g.gemeente_id = a.gemeente_id and g.id = a.gebeurtenis_id
left join melding m on m.gemeente_id = a.gemeente_id and m.id = a.melding_id
-- Which team had it before it went anywhere; read in one go, for a melding has no index in the log.
left join (select distinct on (e.gemeente_id, e.melding_id) e.gemeente_id, e.melding_id, e.gegevens ->> 'van_team' as van_team from gebeurtenis e
  where e.soort in ('melding_toegewezen', 'melding_teruggegeven') order by e.gemeente_id, e.melding_id, e.op, e.id) as eerst
  on eerst.gemeente_id = a.gemeente_id and eerst.melding_id = a.melding_id
left join traject t on t.gemeente_id = a.gemeente_id and t.id = a.traject_id
left join overdracht o on o.gemeente_id = a.gemeente_id and o.id = a.overdracht_id
left join regie r on r.gemeente_id = a.gemeente_id and r.id::text = g.gegevens ->> 'regie' and g.soort like 'regie_%';

-- The moments at which each grant ends, after it was given (`na`): the first that must be is its end; at one that may be it can have ended already.
create view autorisatie_einde (gemeente_id, id, na, op, is_moet) with (security_invoker = true) as
with gegeven as (
  select a.gemeente_id, a.id, a.medewerker_id, a.team_id, a.melding_id, a.traject_id, a.plan_id, a.overdracht_id, a.overleg_id,
    a.grondslag, a.gebeurtenis_id, g.soort, g.gegevens, g.traject_id as van_traject_id,
    case when a.grondslag like 'waarneming%' then g.op else a.van end as op
  from autorisatie a join gebeurtenis g on g.gemeente_id = a.gemeente_id and g.id = a.gebeurtenis_id),
later as (
  select e.gemeente_id, e.id, e.op, e.soort, e.melding_id, e.traject_id, e.huishouden_id, e.door_id, e.gegevens from gebeurtenis e
  where e.soort in ('melding_toegewezen', 'melding_teruggegeven', 'traject_toegewezen', 'medewerker_vertrokken', 'werk_verplaatst',
    'uitsluiting_opgegeven', 'gesprek_afgezegd', 'gesprek_verplaatst', 'overleg_uitnodiging_ingetrokken', 'overleg_gehouden',
    'overleg_afgezegd', 'overdracht_zicht_beeindigd', 'overdracht_zicht_gegeven', 'zegel_naam_weg', 'zegel_opgeheven', 'noodtoegang_genomen'))
-- Handed to somebody else.
select a.gemeente_id, a.id, a.op, e.op, true from gegeven a join later e on e.gemeente_id = a.gemeente_id and e.melding_id = a.melding_id
  and e.soort in ('melding_toegewezen', 'melding_teruggegeven') and e.id <> a.gebeurtenis_id and e.op >= a.op where a.grondslag = 'toewijzing'
union all
select a.gemeente_id, a.id, a.op, e.op, true from gegeven a join later e on e.gemeente_id = a.gemeente_id and e.soort = 'traject_toegewezen'
  and e.traject_id = case a.grondslag when 'toewijzing' then a.traject_id when 'eerder_traject' then a.van_traject_id end
  and e.id <> a.gebeurtenis_id and e.op >= a.op
union all
-- A guest goes along with who had it, unless the gesprek itself moved.
select a.gemeente_id, a.id, a.op, e.op, false from gegeven a join later e on e.gemeente_id = a.gemeente_id and e.op >= a.op
  and (e.melding_id = a.melding_id and e.soort in ('melding_toegewezen', 'melding_teruggegeven')
    or e.traject_id = a.traject_id and e.soort = 'traject_toegewezen') where a.grondslag = 'gezamenlijk_gesprek'
union all
select a.gemeente_id, a.id, a.op, e.op, true from gegeven a join later e on e.gemeente_id = a.gemeente_id and e.soort = 'gesprek_afgezegd'
  and e.gegevens ->> 'gesprek' = a.gegevens ->> 'gesprek' and e.op >= a.op where a.grondslag = 'gezamenlijk_gesprek'
union all
-- Who holds no gesprek there any more; which was the last, the acts know.
select a.gemeente_id, a.id, a.op, e.op, false from gegeven a join later e on e.gemeente_id = a.gemeente_id and e.op >= a.op
  and e.soort in ('gesprek_afgezegd', 'gesprek_verplaatst') where a.grondslag = 'gesprek'
union all
-- Left, or may never see this household.
select a.gemeente_id, a.id, a.op, e.op, true from gegeven a join later e on e.gemeente_id = a.gemeente_id and e.soort = 'medewerker_vertrokken'
  and e.gegevens ->> 'medewerker' = a.medewerker_id::text and e.op >= a.op
union all
select a.gemeente_id, a.id, a.op, e.op, false from gegeven a join later e on e.gemeente_id = a.gemeente_id and e.soort = 'uitsluiting_opgegeven'
  and e.door_id = a.medewerker_id and e.op >= a.op
union all
select a.gemeente_id, a.id, a.op, greatest(dagbegin(m.tot + 1), a.op + interval '1 millisecond'), true from gegeven a join medewerker m on m.gemeente_id = a.gemeente_id and m.id = a.medewerker_id
  where m.tot is not null
union all
select a.gemeente_id, a.id, a.op, e.op, false from gegeven a join later e on e.gemeente_id = a.gemeente_id and e.soort = 'werk_verplaatst'
  and e.gegevens ->> 'van_medewerker' = a.medewerker_id::text and e.op >= a.op where a.plan_id is not null
union all
-- Leading: the offer until the answer, the regie until its end; with the plan, which gives no reason, it may be looked back at for a year.
select a.gemeente_id, a.id, a.op, case when a.grondslag like 'aanbod_%' then coalesce(r.aanvaard_op, r.beeindigd_op)
    when p.afgesloten_op = r.beeindigd_op and r.reden is null then jaar_later(r.beeindigd_op) else r.beeindigd_op end, true
  from gegeven a join regie r on r.gemeente_id = a.gemeente_id and r.id::text = a.gegevens ->> 'regie'
  join plan p on p.gemeente_id = r.gemeente_id and p.id = r.plan_id where a.soort in ('regie_aangeboden', 'regie_aanvaard')
union all
select a.gemeente_id, a.id, a.op, least(dagbegin(w.tot + 1), w.beeindigd_op), true from gegeven a
  join waarneming w on w.gemeente_id = a.gemeente_id and w.id::text = a.gegevens ->> 'waarneming' where a.soort = 'regie_waargenomen'
union all
select a.gemeente_id, a.id, a.op, case when a.grondslag = 'voortgangskaart' then o.zicht_beeindigd_op
    when o.status in ('geweigerd', 'ingetrokken') then o.beantwoord_op end, true
  from gegeven a join overdracht o on o.gemeente_id = a.gemeente_id and o.id = a.overdracht_id
union all
-- A card ends with the sight, and a new yes gives a new one in its place.
select a.gemeente_id, a.id, a.op, e.op, true from gegeven a join later e on e.gemeente_id = a.gemeente_id and e.id <> a.gebeurtenis_id and e.op >= a.op
  and e.soort in ('overdracht_zicht_beeindigd', 'overdracht_zicht_gegeven') and e.gegevens ->> 'overdracht' = a.overdracht_id::text
  where a.grondslag = 'voortgangskaart'
union all
select a.gemeente_id, a.id, a.op, case when e.soort = 'overleg_uitnodiging_ingetrokken' then e.op else e.op + interval '14 days' end, true
  from gegeven a join later e on e.gemeente_id = a.gemeente_id and e.gegevens ->> 'overleg' = a.overleg_id::text and e.op >= a.op
    and (e.soort in ('overleg_gehouden', 'overleg_afgezegd') or e.soort = 'overleg_uitnodiging_ingetrokken' and e.gegevens ->> 'genodigde' = a.gegevens ->> 'genodigde')
union all
-- Nobody wrote down in time how the overleg went.
select a.gemeente_id, a.id, a.op, greatest(o.gepland_op, a.op) + interval '336 hours', true
  from gegeven a join overleg o on o.gemeente_id = a.gemeente_id and o.id = a.overleg_id
  where a.grondslag = 'overleg' and not exists (select from later e where e.gemeente_id = a.gemeente_id and e.gegevens ->> 'overleg' = a.overleg_id::text
    and e.soort in ('overleg_gehouden', 'overleg_afgezegd') and e.op >= a.op and e.op < greatest(o.gepland_op, a.op) + interval '336 hours')
union all
select a.gemeente_id, a.id, a.op, e.op, true from gegeven a join later e on e.gemeente_id = a.gemeente_id and e.gegevens ->> 'zegel' = a.gegevens ->> 'zegel'
  and e.op >= a.op and (e.soort = 'zegel_opgeheven' or e.soort = 'zegel_naam_weg' and e.gegevens ->> 'medewerker' = a.medewerker_id::text)
  where a.grondslag = 'zegel'
union all
select a.gemeente_id, a.id, a.op, e.op + interval '24 hours', true from gegeven a join later e on e.gemeente_id = a.gemeente_id
  and e.soort = 'noodtoegang_genomen' and e.gegevens ->> 'noodtoegang' = a.gegevens ->> 'noodtoegang' where a.grondslag like 'noodtoegang%'
union all
-- What is closed can be looked back at for a year (access.md 2.4, O3); an earlier traject as long as the one through which it is read.
select a.gemeente_id, a.id, a.op, jaar_later(coalesce(m.afgesloten_op, t.afgesloten_op, p.afgesloten_op)), true from gegeven a
  left join melding m on m.gemeente_id = a.gemeente_id and m.id = a.melding_id
  left join traject t on t.gemeente_id = a.gemeente_id and t.id = case a.grondslag when 'eerder_traject' then a.van_traject_id else a.traject_id end
  left join plan p on p.gemeente_id = a.gemeente_id and p.id = a.plan_id
  where coalesce(m.afgesloten_op, t.afgesloten_op, p.afgesloten_op) >= a.op;

-- Who must hold a grant on what is open, whether it runs or ended: a row that was taken away leaves no other trace.
create view autorisatie_nodig (gemeente_id, medewerker_id, team_id, melding_id, traject_id, plan_id, overdracht_id, grondslag)
  with (security_invoker = true) as
select gemeente_id, null::uuid, team_id, id, null::uuid, null::uuid, null::uuid, 'toewijzing' from melding where afgesloten_op is null
union all select gemeente_id, behandelaar_id, null, id, null, null, null, 'toewijzing' from melding
  where behandelaar_id is not null and afgesloten_op is null
union all select gemeente_id, null, team_id, null, id, null, null, 'toewijzing' from traject where afgesloten_op is null
union all select gemeente_id, behandelaar_id, null, null, id, null, null, 'toewijzing' from traject
  where behandelaar_id is not null and afgesloten_op is null
union all select gemeente_id, opgesteld_door_id, null, null, null, id, null, 'plan_opgesteld' from plan where afgesloten_op is null
union all select gemeente_id, medewerker_id, null, null, null, plan_id, null, 'regie_' || laag from regie
  where medewerker_id is not null and status = 'aanvaard'
union all select gemeente_id, medewerker_id, null, null, null, plan_id, null, 'aanbod_' || laag from regie
  where medewerker_id is not null and status = 'aangeboden'
union all select gemeente_id, aangeboden_door_id, null, null, null, null, id, 'voortgangskaart' from overdracht where zicht_beeindigd_op is null
union all select gemeente_id, naar_medewerker_id, null, null, null, null, id, 'ontvangst' from overdracht
  where naar_medewerker_id is not null and status in ('aangeboden', 'aanvaard');
