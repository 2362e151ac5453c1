-- A melding: what its vragen need next. A gesprek that was planned takes its place, and so does the plan it led to.
-- The columns are those of werkvoorraad.sql, in that order.

drop view if exists werk_melding cascade;
create view werk_melding (gemeente_id, id, soort, wacht, huishouden_id, melding_id, plan_id, traject_id, gesprek_op, onderwerp, wetten,
  klok, klok_begin, klok_einddatum, einddatum, team_id, behandelaar_id, is_spoed, is_onveilig, versie)
  with (security_invoker = true) as
select m.gemeente_id, m.id, stap.soort, false as wacht, m.huishouden_id,
  m.id as melding_id, null::uuid as plan_id, null::uuid as traject_id, null::timestamptz as gesprek_op, null::text as onderwerp,
  array(select distinct v.wet from vraag v where v.gemeente_id = m.gemeente_id and v.melding_id = m.id) as wetten,
  t.soort as klok, t.begin as klok_begin, t.einddatum as klok_einddatum, t.einddatum,
  m.team_id, m.behandelaar_id, m.urgentie = 'spoed' as is_spoed, m.onveilig = 'ja' as is_onveilig, m.versie
from melding m
cross join lateral (
  select bool_or(v.vervolg = 'keukentafelgesprek') as gesprek, bool_or(v.vervolg = 'spoedvoorziening') as spoed,
    bool_or(v.vervolg = 'kortdurende_ondersteuning') as kortdurend,
    -- A vraag that a traject answers is in good hands.
    bool_and(exists (select from traject t where t.gemeente_id = v.gemeente_id and t.vraag_id = v.id)) as in_traject
  from vraag v where v.gemeente_id = m.gemeente_id and v.melding_id = m.id and v.uitkomst is null) as vragen
cross join lateral (
  select bool_or(g.status in ('gepland', 'gevoerd')) as loopt, bool_or(g.status = 'vastgesteld') as klaar
  from gesprek g where g.gemeente_id = m.gemeente_id and g.melding_id = m.id) as gesprek
left join plan p on p.gemeente_id = m.gemeente_id and p.huishouden_id = m.huishouden_id and p.status <> 'afgesloten'
cross join lateral (
  select case
    when m.status = 'ontvangen' then 'melding_screenen'
    when gesprek.loopt then null
    when vragen.spoed then 'spoed_regelen'
    when vragen.gesprek and gesprek.klaar is not true then 'gesprek_plannen'
    -- A plan that ran already was not made of this gesprek: then the vraag still needs an answer.
    when vragen.in_traject or (gesprek.klaar and p.opgesteld_op >= m.ontvangen_op) then null
    when gesprek.klaar and p.id is not null then 'melding_afronden'
    when gesprek.klaar then 'plan_opstellen'
    when vragen.kortdurend then 'traject_starten'
    else 'melding_afronden' end as soort) as stap
-- The confirmation leaves by itself and the eigen plan is the resident's: neither is work of ours.
left join termijn t on t.gemeente_id = m.gemeente_id and t.melding_id = m.id and t.gestopt_op is null
  and t.soort not in ('ontvangstbevestiging', 'eigen_plan', 'terugkeer')
where m.status in ('ontvangen', 'gescreend') and stap.soort is not null;
