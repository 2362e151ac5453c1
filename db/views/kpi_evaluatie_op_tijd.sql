-- Whether we look back together within six months (policy plan 4.3).
--
-- code: evaluatie.op_tijd
-- soort: prestatie
-- naam: Op tijd geëvalueerd
-- doel: III j
-- vraag: Kijken wij binnen zes maanden samen terug?
-- teller: evaluaties uit de noemer die uiterlijk op hun laatste dag zijn gehouden
-- noemer: evaluaties waarvan de laatste dag in de periode viel (zes maanden na het vaststellen van het plan of na de vorige evaluatie) en die zijn gehouden; en de evaluaties die er niet kwamen omdat het plan pas na die dag eindigde. Wie nog wacht staat ernaast, buiten de noemer
-- eenheid: %
-- richting: hoger
-- bron: eigen registratie: termijn (evaluatie), plan; beleidsplan 2020-2025, 4.3
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: team, kern
-- eigenaar: teammanager sociaal team
-- minimum: 10
-- rijping: 60
-- deel op_tijd: Binnen zes maanden geëvalueerd
-- deel mediaan_weken: De helft was geëvalueerd binnen · weken · lager
-- deel nog_open: Nog niet geëvalueerd, buiten de noemer · aantal · lager

create or replace function kpi_evaluatie_op_tijd(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select n.huishouden_id, n.id, dagbegin(t.einddatum), null::timestamptz,
    case when t.gestopt_op is null then array['nog_open'] else
      case when not t.is_vervallen then array['op_tijd', 'mediaan_weken'] when t.gestopt_op > t.einddatum then array['op_tijd'] else '{}' end end,
    case when not t.is_vervallen and t.gestopt_op <= t.einddatum then array['op_tijd'] else '{}' end,
    (t.gestopt_op - t.begin) / 7.0, null, planteam(n.gemeente_id, n.opgesteld_door_id), null, null::text[], null
  from plan n join termijn t on t.gemeente_id = n.gemeente_id and t.plan_id = n.id and t.soort = 'evaluatie'
  where n.gemeente_id = gemeente and n.huishouden_id = any(eenheden)
$$;
