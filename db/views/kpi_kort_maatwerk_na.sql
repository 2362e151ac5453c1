-- Whether maatwerk follows all the same after short-term support (audit 7.1.1).
--
-- code: kort.maatwerk_na
-- soort: prestatie
-- naam: Maatwerk na korte ondersteuning
-- doel: III k
-- vraag: Volgt na korte ondersteuning toch maatwerk?
-- teller: gevallen uit de noemer waarin een vraag van dezelfde inwoner op hetzelfde leefgebied binnen twaalf maanden na het afsluiten eindigde met de uitkomst maatwerk; ook de vraag waarvoor de ondersteuning was. Maatwerk is zo ver geregistreerd als de uitkomst van een vraag; wat een aanbieder levert staat er nog niet in
-- noemer: inwoners van wie in de periode kortdurende ondersteuning werd afgesloten; één geval per inwoner en leefgebied
-- eenheid: %
-- richting: lager
-- bron: eigen registratie: traject, melding, vraag (uitkomst); onderzoek toegang 2019, 7.1.1
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: deur, team, kern, wet, leeftijd, verwijzer
-- eigenaar: teammanager sociaal team
-- minimum: 10
-- rijping: 366
-- deel maatwerk: Binnen twaalf maanden maatwerk
-- deel tot_5: Waarvan na ten hoogste vijf contacten
-- deel van_6_tot_10: Waarvan na zes tot en met tien contacten
-- deel meer_dan_10: Waarvan na meer dan tien contacten

create or replace function kpi_kort_maatwerk_na(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select g.eenheid, g.bron, g.van, null::timestamptz, g.delen,
    case when exists (
      select from melding m join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
      where m.gemeente_id = gemeente and m.inwoner_id = g.inwoner_id and v.leefgebied = g.leefgebied and v.uitkomst = 'maatwerk'
        and v.uitkomst_op >= g.van and v.uitkomst_op < dagbegin((dagvan(g.van) + interval '12 months')::date + 1)) then g.delen else '{}' end,
    null::double precision, g.deur, g.team_id, null, null::text[], g.wie
  from geval_na_traject(gemeente, eenheden, 'kortdurend', 'maatwerk') g
$$;
