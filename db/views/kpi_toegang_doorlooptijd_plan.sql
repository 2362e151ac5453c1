-- How long it takes from the melding to a plan the resident agreed to.
--
-- code: toegang.doorlooptijd_plan
-- soort: prestatie
-- naam: Van melding tot plan
-- doel: III l
-- vraag: Ligt er binnen acht weken een plan?
-- teller: plannen uit de noemer die uiterlijk acht weken na de melding zijn vastgesteld; daarnaast de mediaan en de tijd waarbinnen negen van de tien plannen klaar waren
-- noemer: plannen die in de periode zijn vastgesteld en waar een melding aan voorafging; de klok begint bij de oudste melding van het huishouden die nog openstond toen het plan werd opgesteld en niet bij een eerder plan hoort
-- eenheid: %
-- richting: hoger
-- bron: eigen registratie: melding, vraag, plan; beleidsplan 2020-2025, hoofdstuk 6 drukt "maximaal 8 weken" zonder te zeggen waar de klok begint; de streefwaarde toetsen wij aan negen van de tien plannen (eigen keuze)
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: deur, team, kern
-- eigenaar: teammanager toegang
-- minimum: 10
-- rijping: 0
-- deel binnen_8_weken: Binnen acht weken een plan
-- deel mediaan_weken: De helft van de plannen was klaar binnen · weken · lager
-- deel p90_weken: Negen van de tien plannen waren klaar binnen · weken · lager

create or replace function kpi_toegang_doorlooptijd_plan(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  with samen as materialized (
    -- Of huishoudens that became one: which melding each plan began with. What runs goes on under the plan that goes on, and says it no longer.
    select g.plan_id, g.melding_id from huishouden h
    join gebeurtenis g on g.gemeente_id = h.gemeente_id and g.huishouden_id in (h.id, h.opgegaan_in_id)
      and g.soort = 'plan_opgesteld' and g.melding_id is not null
    where h.gemeente_id = gemeente and h.opgegaan_in_id is not null and (h.id = any(eenheden) or h.opgegaan_in_id = any(eenheden))
  )
  select n.huishouden_id, n.id, n.vastgesteld_op, null::timestamptz, array['binnen_8_weken', 'mediaan_weken', 'p90_weken'],
    case when m.dagen <= 56 then array['binnen_8_weken'] else '{}' end, m.dagen / 7.0, m.deur, m.team_id, null, null::text[], null
  from plan n
  cross join lateral (
    select dagvan(n.vastgesteld_op) - dagvan(x.ontvangen_op) as dagen, x.deur, x.team_id from melding x
    where x.gemeente_id = n.gemeente_id and x.huishouden_id = n.huishouden_id and x.ontvangen_op <= n.opgesteld_op
      -- An earlier plan answered it already.
      and case when x.id in (select melding_id from samen) then (n.id, x.id) in (select plan_id, melding_id from samen)
        else x.plan_id is null or x.plan_id = n.id end
      -- Open when the plan was written: some vraag in it had no uitkomst yet.
      and exists (select from vraag v where v.gemeente_id = x.gemeente_id and v.melding_id = x.id
        and (v.uitkomst_op is null or v.uitkomst_op >= n.opgesteld_op))
    order by x.ontvangen_op limit 1) as m
  where n.gemeente_id = gemeente and n.huishouden_id = any(eenheden) and n.vastgesteld_op is not null
$$;
