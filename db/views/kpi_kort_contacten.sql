-- How many meldingen the kernteams solve in a few contacts.
--
-- code: kort.contacten
-- soort: prestatie
-- naam: Opgelost in weinig contacten
-- doel: III j
-- vraag: Lost het kernteam vragen in vijf contacten op?
-- teller: meldingen uit de noemer die zijn opgelost met ten hoogste vijf (of tien) contacten met de inwoner. Opgelost: iedere vraag van de melding eindigde in eigen kracht of netwerk, ondersteuning door het sociaal team of een antwoord, en geen vraag is doorverwezen. Een contact met de inwoner: een contact over de melding, een contact in een traject voor een van haar vragen, of een gevoerd gesprek over de melding of in zo'n traject, na de melding en tot en met de laatste uitkomst
-- noemer: alle meldingen die in de periode bij een kernteam binnenkwamen, ook de open en de doorverwezen meldingen
-- eenheid: %
-- richting: geen
-- bron: eigen registratie: melding_deur, vraag, contact, gesprek, traject; zoals het onderzoek van 2019 telde, 7.1.1
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: deur, team, kern, leeftijd, verwijzer
-- eigenaar: teammanager kernteams
-- minimum: 10
-- rijping: 182
-- deel binnen_5: Opgelost met ten hoogste vijf contacten
-- deel binnen_10: Opgelost met ten hoogste tien contacten
-- deel elders: Niet hier opgelost: doorverwezen, een algemene voorziening of maatwerk

create or replace function kpi_kort_contacten(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select o.eenheid, o.id, o.op, null::timestamptz, array['binnen_5', 'binnen_10', 'elders'],
    case when contacten <= 5 then array['binnen_5', 'binnen_10'] when contacten <= 10 then array['binnen_10'] else '{}' end
      || case when einde.is_elders then array['elders'] else '{}' end,
    null::double precision, o.deur, o.team_id, null, null::text[], null
  from (select coalesce(m.huishouden_id, m.id) as eenheid, m.gemeente_id, m.id, m.ontvangen_op, m.team_id, md.op, md.deur
    from geval_melding(gemeente, eenheden) m
    join melding_deur md on md.gemeente_id = m.gemeente_id and md.melding_id = m.id
    join deur d on d.gemeente_id = md.gemeente_id and d.code = md.deur and d.is_kernteam) o
  cross join lateral (
    select max(v.uitkomst_op) as op,
      bool_and(coalesce(v.uitkomst in ('eigen_kracht_netwerk', 'ondersteuning_sto', 'direct_beantwoord'), false)
        and v.vervolg is distinct from 'doorverwezen') as is_opgelost,
      -- Every vraag ended, and at least one of them not here.
      bool_and(v.uitkomst is not null) and bool_or(v.uitkomst in ('algemeen_collectief', 'maatwerk', 'wlz_zvw')
        or (v.vervolg = 'doorverwezen' and v.uitkomst is distinct from 'ingetrokken')) as is_elders
    from vraag v where v.gemeente_id = o.gemeente_id and v.melding_id = o.id) as einde
  cross join lateral (select case when einde.is_opgelost then
    (select count(*) from contact c
      where c.gemeente_id = o.gemeente_id and c.melding_id = o.id and c.is_met_inwoner and c.op > o.ontvangen_op and c.op <= einde.op)
    + (select count(*) from vraag v
      join traject r on r.gemeente_id = v.gemeente_id and r.vraag_id = v.id
      join contact c on c.gemeente_id = r.gemeente_id and c.traject_id = r.id and c.melding_id is distinct from o.id
      where v.gemeente_id = o.gemeente_id and v.melding_id = o.id and c.is_met_inwoner and c.op <= einde.op)
    + (select count(*) from gesprek g
      where g.gemeente_id = o.gemeente_id and g.melding_id = o.id and g.gevoerd_op <= einde.op)
    + (select count(*) from vraag v
      join traject r on r.gemeente_id = v.gemeente_id and r.vraag_id = v.id
      join gesprek g on g.gemeente_id = r.gemeente_id and g.traject_id = r.id
      where v.gemeente_id = o.gemeente_id and v.melding_id = o.id and g.gevoerd_op <= einde.op) end as contacten) as k
$$;
