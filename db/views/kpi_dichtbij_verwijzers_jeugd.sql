-- Who brings a child to youth care: the door that steers what it costs (policy plan bijlage III).
--
-- code: dichtbij.verwijzers_jeugd
-- soort: prestatie
-- naam: Jeugdhulp naar verwijzer
-- doel: III k
-- vraag: Wie verwijst naar jeugdhulp?
-- teller: trajecten onder de Jeugdwet die in de periode begonnen; de uitsplitsing naar verwijzer zegt wie de melding deed waar het traject uit voortkwam
-- noemer: geen: dit is een aantal
-- eenheid: aantal
-- richting: geen
-- bron: eigen registratie: traject, vraag, melding; jeugdhulp die een huisarts of rechter rechtstreeks inzet staat in de declaraties (analyse), niet hier
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: team, kern, leeftijd, verwijzer
-- eigenaar: beleidsadviseur
-- minimum: 10
-- rijping: 0
-- deel trajecten: Trajecten jeugdhulp die begonnen
-- deel kortdurend: Waarvan kortdurende ondersteuning
-- deel begeleiding: Waarvan individuele begeleiding
-- deel overig: Waarvan andere trajecten

create or replace function kpi_dichtbij_verwijzers_jeugd(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select t.huishouden_id, t.id, t.gestart_op, null::timestamptz, array['trajecten', coalesce(soortgroep(t.soort), 'overig')],
    '{}'::text[], null::double precision, null, t.team_id, null, null::text[], null
  from traject t
  where t.gemeente_id = gemeente and t.huishouden_id = any(eenheden) and t.wet = 'jeugdwet'
$$;
