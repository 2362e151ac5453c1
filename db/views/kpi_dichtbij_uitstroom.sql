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
-- telt: in de periode
-- uitsplitsingen: deur, team, kern, wet, leeftijd, verwijzer
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

create or replace function kpi_dichtbij_uitstroom(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select coalesce(m.huishouden_id, m.id), v.id, v.uitkomst_op, null::timestamptz,
    -- Every uitkomst in every group, so that none of them is a blank instead of nought.
    array['maatwerk', 'eigen_kracht_netwerk', 'algemeen_collectief', 'ondersteuning_sto', 'wlz_zvw', 'direct_beantwoord', 'ingetrokken'],
    array[v.uitkomst], null::double precision, m.deur, m.team_id, null, null::text[], null
  from geval_melding(gemeente, eenheden) m join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
  where v.uitkomst_op is not null
  union all
  select c.eenheid, c.bron, c.van, null, array['losse_contacten'], '{}', null, c.deur, c.team_id, null, null, null
  from geval_los_contact(gemeente, eenheden) c
$$;
