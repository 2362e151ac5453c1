-- Who told us something hears from us soon.
--
-- code: toegang.eerste_contact
-- soort: prestatie
-- naam: Eerste contact binnen vijf dagen
-- doel: III l
-- vraag: Hoort iemand binnen vijf dagen van ons?
-- teller: meldingen uit de noemer met een contact met de inwoner over de melding, een gesprek, een contact of gesprek in een traject ervoor, of een uitkomst (behalve ingetrokken), uiterlijk op de vijfde dag na de melding (de dag na de melding is dag 1)
-- noemer: meldingen ontvangen in de periode
-- eenheid: %
-- richting: hoger
-- bron: eigen registratie: melding, contact, gesprek, vraag; norm uit het onderzoek van 2019, 4.1.2
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: deur, team, kern, leeftijd, verwijzer
-- eigenaar: teammanager toegang
-- minimum: 10
-- rijping: 5
-- deel binnen_5_dagen: Binnen vijf dagen contact

create or replace function kpi_toegang_eerste_contact(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select coalesce(m.huishouden_id, m.id), m.id, m.ontvangen_op, null::timestamptz, array['binnen_5_dagen'],
    case when exists (
        select from contact c where c.gemeente_id = m.gemeente_id and c.melding_id = m.id and c.is_met_inwoner
          and c.op > m.ontvangen_op and c.op < d.uiterlijk)
      -- Who got an answer was spoken to; who withdrew was not.
      or exists (
        select from vraag v where v.gemeente_id = m.gemeente_id and v.melding_id = m.id
          and v.uitkomst <> 'ingetrokken' and v.uitkomst_op < d.uiterlijk)
      or exists (
        select from gesprek g where g.gemeente_id = m.gemeente_id and g.melding_id = m.id
          and g.gevoerd_op < d.uiterlijk)
      or exists (
        select from vraag v
        join traject r on r.gemeente_id = v.gemeente_id and r.vraag_id = v.id
        join contact c on c.gemeente_id = r.gemeente_id and c.traject_id = r.id
        where v.gemeente_id = m.gemeente_id and v.melding_id = m.id and c.is_met_inwoner
          and c.op < d.uiterlijk)
      or exists (
        select from vraag v
        join traject r on r.gemeente_id = v.gemeente_id and r.vraag_id = v.id
        join gesprek g on g.gemeente_id = r.gemeente_id and g.traject_id = r.id
        where v.gemeente_id = m.gemeente_id and v.melding_id = m.id
          and g.gevoerd_op < d.uiterlijk)
      then array['binnen_5_dagen'] else '{}' end,
    null::double precision, m.deur, m.team_id, null, null::text[], null
  from geval_melding(gemeente, eenheden) m
  cross join lateral (select dagbegin(dagvan(m.ontvangen_op) + 6) as uiterlijk) d
$$;
