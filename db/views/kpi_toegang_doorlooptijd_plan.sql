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
-- uitsplitsingen: deur, team, kern
-- eigenaar: teammanager toegang
-- minimum: 10
-- rijping: 0
-- deel binnen_8_weken: Binnen acht weken een plan
-- deel mediaan_weken: De helft van de plannen was klaar binnen · weken · lager
-- deel p90_weken: Negen van de tien plannen waren klaar binnen · weken · lager

create or replace function kpi_toegang_doorlooptijd_plan(gemeente integer, van date, tot date)
returns table (deel text, splitsing text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with geval as (
    select d.naam as deur, t.naam as team, coalesce(k.naam, 'onbekend') as kern,
      dagvan(p.vastgesteld_op) - dagvan(m.ontvangen_op) as dagen
    from plan p
    join huishouden h on h.gemeente_id = p.gemeente_id and h.id = p.huishouden_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    -- Open when the plan was written: some vraag in it had no uitkomst yet.
    cross join lateral (
      select x.ontvangen_op, x.deur, x.team_id from melding x
      where x.gemeente_id = p.gemeente_id and x.huishouden_id = p.huishouden_id and x.ontvangen_op <= p.opgesteld_op
        -- An earlier plan answered it already.
        and (x.plan_id is null or x.plan_id = p.id)
        and exists (select from vraag v where v.gemeente_id = x.gemeente_id and v.melding_id = x.id
          and (v.uitkomst_op is null or v.uitkomst_op >= p.opgesteld_op))
      order by x.ontvangen_op limit 1) as m
    join deur d on d.gemeente_id = p.gemeente_id and d.code = m.deur
    join team t on t.gemeente_id = p.gemeente_id and t.id = m.team_id
    where p.gemeente_id = gemeente and p.vastgesteld_op >= dagbegin(van) and p.vastgesteld_op < dagbegin(tot)
  ), groep as (
    select s.splitsing, s.groep, count(*) filter (where g.dagen <= 56) as op_tijd, count(*) as alle,
      percentile_cont(array[0.5, 0.9]) within group (order by g.dagen / 7.0) as weken
    from geval g, lateral (values ('totaal', ''), ('deur', g.deur), ('team', g.team), ('kern', g.kern)) as s (splitsing, groep)
    group by s.splitsing, s.groep
  )
  select r.deel, g.splitsing, g.groep, r.teller::integer, g.alle::integer, r.waarde
  from groep g, lateral (values
    ('binnen_8_weken', g.op_tijd, 100.0 * g.op_tijd / g.alle),
    ('mediaan_weken', null, g.weken[1]),
    ('p90_weken', null, g.weken[2])) as r (deel, teller, waarde)
$$;
