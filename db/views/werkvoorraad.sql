-- Every piece of work that is open, one row per piece and per clock that runs for it (features/werkvoorraad).
-- Which clock drives the date is chosen by the query, so that the list can be read by clock as well.
-- With the rights of who asks, so that row security holds here too (access.md 2.8).

drop view if exists werkvoorraad;
create view werkvoorraad with (security_invoker = true) as
select w.gemeente_id, w.id, w.soort, w.wacht, w.huishouden_id,
  -- Exactly one of these three: it carries the grants.
  w.melding_id, w.plan_id, w.traject_id,
  w.gesprek_op, w.onderwerp, w.wetten, w.klok, w.klok_begin, w.klok_einddatum, w.einddatum,
  coalesce(w.team_id, eigen.team_id) as team_id,
  w.behandelaar_id, w.is_spoed, w.is_onveilig, w.versie
from (
  -- A melding: what its vragen need next. A gesprek that was planned takes its place, and so does the plan it led to.
  select m.gemeente_id, m.id, stap.soort, false as wacht, m.huishouden_id,
    m.id as melding_id, null::uuid as plan_id, null::uuid as traject_id, null::timestamptz as gesprek_op, null as onderwerp,
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
      when vragen.in_traject or (gesprek.klaar and p.id is not null) then null
      when gesprek.klaar then 'plan_opstellen'
      when vragen.kortdurend then 'traject_starten'
      else 'melding_afronden' end as soort) as stap
  -- The confirmation leaves by itself and the eigen plan is the resident's: neither is work of ours.
  left join termijn t on t.gemeente_id = m.gemeente_id and t.melding_id = m.id and t.gestopt_op is null
    and t.soort not in ('ontvangstbevestiging', 'eigen_plan', 'terugkeer')
  where m.status in ('ontvangen', 'gescreend') and stap.soort is not null

  union all
  -- A gesprek: to be held on its day, then to be written down before the clock of the melding ends.
  select g.gemeente_id, g.id, case g.status when 'gepland' then 'gesprek_voeren' else 'verslag_vaststellen' end, false,
    g.huishouden_id, g.melding_id, g.plan_id, null, g.gepland_op, null,
    array(select distinct v.wet from vraag v where v.gemeente_id = g.gemeente_id and v.melding_id = g.melding_id),
    t.soort, t.begin, t.einddatum,
    case g.status when 'gepland' then (g.gepland_op at time zone 'Europe/Amsterdam')::date else t.einddatum end,
    m.team_id, g.behandelaar_id, coalesce(m.urgentie = 'spoed', false), coalesce(m.onveilig = 'ja', false), null
  from gesprek g
  left join melding m on m.gemeente_id = g.gemeente_id and m.id = g.melding_id
  left join termijn t on t.gemeente_id = g.gemeente_id and t.melding_id = g.melding_id and t.gestopt_op is null
    and t.soort not in ('ontvangstbevestiging', 'eigen_plan', 'terugkeer')
  where g.status in ('gepland', 'gevoerd')

  union all
  -- A plan: to share, to have agreed to, to settle, to evaluate, or still without a procesregisseur.
  select p.gemeente_id, p.id, stap.soort, stap.soort = 'akkoord_afwachten', p.huishouden_id, null, p.id, null, null, null,
    array(select distinct d.wet from doel d where d.gemeente_id = p.gemeente_id and d.plan_id = p.id),
    t.soort, t.begin, t.einddatum, t.einddatum, null, coalesce(r.medewerker_id, p.opgesteld_door_id), false, false, null
  from plan p
  left join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard'
  -- Its own clocks; until it is settled also the clock that the melding started for it (beleid 6).
  left join lateral (
    select x.soort, x.begin, x.einddatum from termijn x
    where x.gemeente_id = p.gemeente_id and x.plan_id = p.id and x.gestopt_op is null and x.soort <> 'terugkeer'
    union all
    select x.soort, x.begin, x.einddatum
    from melding m join termijn x on x.gemeente_id = m.gemeente_id and x.melding_id = m.id
    where m.gemeente_id = p.gemeente_id and m.huishouden_id = p.huishouden_id and m.status = 'gescreend'
      and p.status in ('concept', 'gedeeld') and x.soort = 'gesprek_en_plan' and x.gestopt_op is null) t on true
  cross join lateral (
    select case
      when p.status = 'concept' then 'plan_delen'
      -- With a limit it stays a probe of the index; as `exists` the planner reads every agreement there ever was.
      when p.status = 'gedeeld' and (select true from plan_akkoord a where a.gemeente_id = p.gemeente_id
        and a.plan_id = p.id and a.versie = p.versie and a.wijze <> 'niet_akkoord' limit 1) then 'plan_vaststellen'
      when p.status = 'gedeeld' then 'akkoord_afwachten'
      when t.soort is not null then 'plan_evalueren'
      when r.id is null and not exists (select from regie b where b.gemeente_id = p.gemeente_id and b.plan_id = p.id
        and b.laag = 'proces' and b.status = 'aangeboden') then 'regie_aanbieden' end as soort) as stap
  where p.status <> 'afgesloten' and stap.soort is not null

  union all
  -- Regie that was offered: the one who was asked answers, the one who asked waits.
  select r.gemeente_id, r.id, rol.soort, rol.soort = 'regie_afwachten', p.huishouden_id, null, p.id, null, null, null,
    array(select distinct d.wet from doel d where d.gemeente_id = p.gemeente_id and d.plan_id = p.id),
    null, null, null, null, null, rol.medewerker_id, false, false, null
  from regie r
  join plan p on p.gemeente_id = r.gemeente_id and p.id = r.plan_id and p.status <> 'afgesloten'
  cross join lateral (values ('regie_beantwoorden', r.medewerker_id), ('regie_afwachten', r.aangeboden_door_id))
    as rol (soort, medewerker_id)
  where r.status = 'aangeboden' and (rol.soort = 'regie_beantwoorden' or r.aangeboden_door_id <> r.medewerker_id)

  union all
  -- An afspraak: ours to keep, or somebody else's, and then the regisseur asks after it.
  select a.gemeente_id, a.id, case a.van when 'medewerker' then 'afspraak_nakomen' else 'afspraak_afwachten' end,
    a.van <> 'medewerker', p.huishouden_id, null, p.id, null, null, a.wie || ': ' || a.wat, array_remove(array[d.wet], null),
    null, null, null, a.voor_datum, null, coalesce(a.medewerker_id, r.medewerker_id, p.opgesteld_door_id),
    false, false, null
  from afspraak a
  join plan p on p.gemeente_id = a.gemeente_id and p.id = a.plan_id and p.status = 'lopend'
  left join doel d on d.gemeente_id = a.gemeente_id and d.id = a.doel_id
  left join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard'
  where a.status = 'open'

  union all
  -- A traject: still to be taken up, at its tenth contact (audit 4.1.2: going on needs a reason), or with a clock.
  select t.gemeente_id, t.id, stap.soort, false, t.huishouden_id, null, null, t.id, null, null, array[t.wet],
    x.soort, x.begin, x.einddatum, x.einddatum, t.team_id, t.behandelaar_id, false, false, t.versie
  from traject t
  left join termijn x on x.gemeente_id = t.gemeente_id and x.traject_id = t.id and x.gestopt_op is null
    and x.soort <> 'terugkeer'
  cross join lateral (
    select case
      when t.behandelaar_id is null then 'traject_oppakken'
      when t.contacten >= 10 and t.reden_na_tien is null then 'traject_verlengen'
      when x.id is not null then 'traject_evalueren' end as soort) as stap
  where t.status = 'lopend' and stap.soort is not null) as w
-- Work on a plan is of the team of whoever does it; the first by name where somebody has several, as everywhere else.
left join (
  select distinct on (mt.gemeente_id, mt.medewerker_id) mt.gemeente_id, mt.medewerker_id, mt.team_id
  from medewerker_team mt join team t on t.gemeente_id = mt.gemeente_id and t.id = mt.team_id
  where mt.tot is null order by mt.gemeente_id, mt.medewerker_id, t.naam) as eigen
  on eigen.gemeente_id = w.gemeente_id and eigen.medewerker_id = w.behandelaar_id;

comment on view werkvoorraad is 'Open work, one row per piece and per running clock; features/werkvoorraad shows it.';
