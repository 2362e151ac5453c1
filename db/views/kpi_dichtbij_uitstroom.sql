-- How vragen ended: near home when possible, maatwerk when needed.
--
-- code: dichtbij.uitstroom
-- soort: prestatie
-- naam: Waar vragen op uitkwamen
-- doel: III k
-- vraag: Helpen wij zo dichtbij mogelijk?
-- teller: vragen uit de noemer met deze uitkomst; het eerste cijfer is maatwerk
-- noemer: vragen die in de periode een uitkomst kregen; losse contacten tellen nooit mee en staan ernaast
-- eenheid: %
-- richting: lager
-- bron: eigen registratie: vraag (uitkomst), contact; streefwaarde uit het beleidsplan 2020-2025, hoofdstuk 6
-- periode: kwartaal, jaar
-- uitsplitsingen: deur, team, kern
-- eigenaar: beleidsadviseur
-- minimum: 10
-- rijping: 0
-- deel maatwerk: Maatwerkvoorziening
-- deel eigen_kracht_netwerk: Eigen kracht of netwerk · % · geen
-- deel algemeen_collectief: Algemeen of collectief · % · geen
-- deel ondersteuning_sto: Ondersteuning door het sociaal team · % · geen
-- deel wlz_zvw: Wlz of Zvw · % · geen
-- deel direct_beantwoord: Direct beantwoord · % · geen
-- deel ingetrokken: Ingetrokken · % · geen
-- deel losse_contacten: Losse contacten, buiten de noemer · aantal · geen

create or replace function kpi_dichtbij_uitstroom(gemeente integer, van date, tot date)
returns table (deel text, splitsing text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with geval as (
    select v.uitkomst, d.naam as deur, t.naam as team, coalesce(k.naam, 'onbekend') as kern
    from vraag v
    join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id
    join deur d on d.gemeente_id = m.gemeente_id and d.code = m.deur
    join team t on t.gemeente_id = m.gemeente_id and t.id = m.team_id
    left join huishouden h on h.gemeente_id = m.gemeente_id and h.id = m.huishouden_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    where v.gemeente_id = gemeente and v.uitkomst_op >= dagbegin(van) and v.uitkomst_op < dagbegin(tot)
  ), per_uitkomst as (
    select s.splitsing, s.groep, g.uitkomst, count(*) as aantal
    from geval g, lateral (values ('totaal', ''), ('deur', g.deur), ('team', g.team), ('kern', g.kern)) as s (splitsing, groep)
    group by s.splitsing, s.groep, g.uitkomst
  ), alle as (
    select splitsing, groep, sum(aantal) as aantal from per_uitkomst group by splitsing, groep
  )
  -- Every uitkomst in every group, so that none of them is a blank instead of nought.
  select u.uitkomst, a.splitsing, a.groep, coalesce(p.aantal, 0)::integer, a.aantal::integer, 100.0 * coalesce(p.aantal, 0) / a.aantal
  from alle a
  cross join unnest(array['maatwerk', 'eigen_kracht_netwerk', 'algemeen_collectief', 'ondersteuning_sto', 'wlz_zvw',
    'direct_beantwoord', 'ingetrokken']) as u (uitkomst)
  left join per_uitkomst p on p.splitsing = a.splitsing and p.groep = a.groep and p.uitkomst = u.uitkomst
  union all
  select 'losse_contacten', s.splitsing, s.groep, count(*)::integer, null, count(*)
  from contact c
  join deur d on d.gemeente_id = c.gemeente_id and d.code = c.deur
  join team t on t.gemeente_id = c.gemeente_id and t.id = c.team_id
  left join huishouden h on h.gemeente_id = c.gemeente_id and h.id = c.huishouden_id
  left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id,
    lateral (values ('totaal', ''), ('deur', d.naam), ('team', t.naam), ('kern', coalesce(k.naam, 'onbekend'))) as s (splitsing, groep)
  where c.gemeente_id = gemeente and c.traject_id is null and c.op >= dagbegin(van) and c.op < dagbegin(tot)
    -- As toegang.aantal counts them.
    and not exists (select from melding m where m.gemeente_id = c.gemeente_id and m.id = c.melding_id and m.ontvangen_op < c.op)
  group by s.splitsing, s.groep
$$;
