-- What became of the doelen, and of the self-reliance around them.
--
-- code: doel.bereikt
-- soort: prestatie
-- naam: Doelen bereikt
-- doel: III j
-- vraag: Halen inwoners hun doelen?
-- teller: doelen uit de noemer met dit resultaat; daarnaast doelen waarbij de zelfredzaamheid aan het eind hoger was dan aan het begin
-- noemer: doelen in plannen die in de periode zijn afgesloten, ieder doel op zijn eigen dag; voor de zelfredzaamheid alleen doelen met een begin- en een eindscore
-- eenheid: %
-- richting: hoger
-- bron: eigen registratie: doel, plan
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: team, kern, wet, leeftijd
-- eigenaar: teammanager sociaal team
-- minimum: 10
-- rijping: 0
-- deel bereikt: Bereikt
-- deel deels: Deels bereikt · % · geen
-- deel niet: Niet bereikt · % · lager
-- deel zelfredzamer: Zelfredzamer dan aan het begin

create or replace function kpi_doel_bereikt(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select n.huishouden_id, d.id, d.afgesloten_op, null::timestamptz,
    array['bereikt', 'deels', 'niet'] || case when d.start_score is not null and d.eind_score is not null then array['zelfredzamer'] else '{}' end,
    array[d.resultaat] || case when d.eind_score > d.start_score then array['zelfredzamer'] else '{}' end,
    null::double precision, null, planteam(n.gemeente_id, n.opgesteld_door_id), null, null::text[], null
  from plan n join doel d on d.gemeente_id = n.gemeente_id and d.plan_id = n.id
  where n.gemeente_id = gemeente and n.huishouden_id = any(eenheden) and d.afgesloten_op is not null and d.resultaat is not null
$$;
