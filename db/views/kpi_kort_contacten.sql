-- How many meldingen the kernteams solve in a few contacts.
--
-- code: kort.contacten
-- soort: prestatie
-- naam: Opgelost in weinig contacten
-- doel: III j
-- vraag: Lost het kernteam vragen in vijf contacten op?
-- teller: meldingen uit de noemer die zijn opgelost met ten hoogste vijf (of tien) contacten met de inwoner. Opgelost: iedere vraag van de melding eindigde in eigen kracht of netwerk, ondersteuning door het sociaal team of een antwoord, en geen vraag is doorverwezen. Een contact met de inwoner: een contact over de melding, een contact in een traject voor een van haar vragen, of een gevoerd gesprek over de melding, na de melding en tot en met de laatste uitkomst
-- noemer: alle meldingen die in de periode bij een kernteam binnenkwamen, ook de open en de doorverwezen meldingen
-- eenheid: %
-- richting: geen
-- bron: eigen registratie: melding_deur, vraag, contact, gesprek, traject; zoals het onderzoek van 2019 telde, 7.1.1
-- periode: kwartaal, jaar
-- uitsplitsingen: deur, team, kern
-- eigenaar: teammanager kernteams
-- minimum: 10
-- rijping: 182
-- deel binnen_5: Opgelost met ten hoogste vijf contacten
-- deel binnen_10: Opgelost met ten hoogste tien contacten
-- deel elders: Niet hier opgelost: doorverwezen, een algemene voorziening of maatwerk

create or replace function kpi_kort_contacten(gemeente integer, van date, tot date)
returns table (deel text, splitsing text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with ontvangen as (
    select m.*, d.naam as deurnaam
    from melding_deur md
    join deur d on d.gemeente_id = md.gemeente_id and d.code = md.deur and d.is_kernteam
    join melding m on m.gemeente_id = md.gemeente_id and m.id = md.melding_id
    where md.gemeente_id = gemeente and md.op >= dagbegin(van) and md.op < dagbegin(tot)
  ), geval as (
    select m.deurnaam as deur, t.naam as team, coalesce(k.naam, 'onbekend') as kern,
      case when einde.is_opgelost then
        (select count(*) from contact c
          where c.gemeente_id = gemeente and c.melding_id = m.id and c.is_met_inwoner and c.op > m.ontvangen_op and c.op <= einde.op)
        + (select count(*) from vraag v
          join traject r on r.gemeente_id = v.gemeente_id and r.vraag_id = v.id
          join contact c on c.gemeente_id = r.gemeente_id and c.traject_id = r.id and c.melding_id is distinct from m.id
          where v.gemeente_id = gemeente and v.melding_id = m.id and c.is_met_inwoner and c.op <= einde.op)
        + (select count(*) from gesprek g
          where g.gemeente_id = gemeente and g.melding_id = m.id and g.gevoerd_op <= einde.op)
      end as contacten,
      einde.is_elders
    from ontvangen m
    join team t on t.gemeente_id = m.gemeente_id and t.id = m.team_id
    left join huishouden h on h.gemeente_id = m.gemeente_id and h.id = m.huishouden_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    cross join lateral (
      select max(v.uitkomst_op) as op,
        bool_and(coalesce(v.uitkomst in ('eigen_kracht_netwerk', 'ondersteuning_sto', 'direct_beantwoord'), false)
          and v.vervolg is distinct from 'doorverwezen') as is_opgelost,
        -- Every vraag ended, and at least one of them not here.
        bool_and(v.uitkomst is not null) and bool_or(v.uitkomst in ('algemeen_collectief', 'maatwerk', 'wlz_zvw')
          or (v.vervolg = 'doorverwezen' and v.uitkomst is distinct from 'ingetrokken')) as is_elders
      from vraag v where v.gemeente_id = gemeente and v.melding_id = m.id) as einde
  )
  select r.deel, s.splitsing, s.groep, (count(*) filter (where r.telt))::integer, count(*)::integer,
    100.0 * count(*) filter (where r.telt) / count(*)
  from geval g,
    lateral (values ('binnen_5', g.contacten <= 5), ('binnen_10', g.contacten <= 10), ('elders', g.is_elders)) as r (deel, telt),
    lateral (values ('totaal', ''), ('deur', g.deur), ('team', g.team), ('kern', g.kern)) as s (splitsing, groep)
  group by r.deel, s.splitsing, s.groep
$$;
