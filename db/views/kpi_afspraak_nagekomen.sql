-- Whether promises are kept, ours and those of the resident.
--
-- code: afspraak.nagekomen
-- soort: prestatie
-- naam: Afspraken nagekomen
-- doel: III j
-- vraag: Komen wij en de inwoner afspraken na?
-- teller: afspraken uit de noemer die zijn nagekomen
-- noemer: afspraken met een dag in de periode die zijn nagekomen of niet nagekomen; wat verviel telt niet mee, en wat nog open staat staat ernaast
-- eenheid: %
-- richting: hoger
-- bron: eigen registratie: afspraak
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: team, kern
-- eigenaar: teammanager sociaal team
-- minimum: 10
-- rijping: 30
-- deel nagekomen: Afspraken nagekomen
-- deel van_ons: Waarvan door ons, een aanbieder of een vrijwilliger
-- deel van_inwoner: Waarvan door de inwoner en het netwerk
-- deel nog_open: Nog open, buiten de noemer · aantal · lager

create or replace function kpi_afspraak_nagekomen(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select n.huishouden_id, a.id, dagbegin(a.voor_datum), null::timestamptz,
    case a.status when 'open' then array['nog_open'] else array['nagekomen', case when a.van in ('inwoner', 'netwerk') then 'van_inwoner' else 'van_ons' end] end,
    case a.status when 'nagekomen' then array['nagekomen', 'van_inwoner', 'van_ons'] else '{}' end,
    null::double precision, null, planteam(n.gemeente_id, n.opgesteld_door_id), null, null::text[], null
  from plan n join afspraak a on a.gemeente_id = n.gemeente_id and a.plan_id = n.id
  where n.gemeente_id = gemeente and n.huishouden_id = any(eenheden) and a.voor_datum is not null and a.status in ('nagekomen', 'niet_nagekomen', 'open')
$$;
