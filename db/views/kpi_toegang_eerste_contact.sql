-- Who told us something hears from us soon.
--
-- code: toegang.eerste_contact
-- soort: prestatie
-- naam: Eerste contact binnen vijf dagen
-- doel: III l
-- vraag: Hoort iemand binnen vijf dagen van ons?
-- teller: meldingen uit de noemer met een contact met de inwoner over de melding, een gesprek, een contact in een traject ervoor, of een uitkomst (behalve ingetrokken), uiterlijk op de vijfde dag na de melding (de dag na de melding is dag 1)
-- noemer: meldingen ontvangen in de periode
-- eenheid: %
-- richting: hoger
-- bron: eigen registratie: melding, contact, gesprek, vraag; norm uit het onderzoek van 2019, 4.1.2
-- periode: kwartaal, jaar
-- uitsplitsingen: deur, team, kern
-- eigenaar: teammanager toegang
-- minimum: 10
-- rijping: 5
-- deel binnen_5_dagen: Binnen vijf dagen contact

create or replace function kpi_toegang_eerste_contact(gemeente integer, van date, tot date)
returns table (deel text, splitsing text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with geval as (
    select d.naam as deur, t.naam as team, coalesce(k.naam, 'onbekend') as kern,
      (exists (
        select from contact c where c.gemeente_id = m.gemeente_id and c.melding_id = m.id and c.is_met_inwoner
          and c.op > m.ontvangen_op and c.op < dagbegin(dagvan(m.ontvangen_op) + 6))
      or exists (
        select from gesprek g where g.gemeente_id = m.gemeente_id and g.melding_id = m.id
          and g.gevoerd_op < dagbegin(dagvan(m.ontvangen_op) + 6))
      or exists (
        select from vraag v
        join traject r on r.gemeente_id = v.gemeente_id and r.vraag_id = v.id
        join contact c on c.gemeente_id = r.gemeente_id and c.traject_id = r.id
        where v.gemeente_id = m.gemeente_id and v.melding_id = m.id and c.is_met_inwoner
          and c.op < dagbegin(dagvan(m.ontvangen_op) + 6))
      -- Who got an answer was spoken to; who withdrew was not.
      or exists (
        select from vraag v where v.gemeente_id = m.gemeente_id and v.melding_id = m.id
          and v.uitkomst <> 'ingetrokken' and v.uitkomst_op < dagbegin(dagvan(m.ontvangen_op) + 6))) as is_op_tijd
    from melding m
    join deur d on d.gemeente_id = m.gemeente_id and d.code = m.deur
    join team t on t.gemeente_id = m.gemeente_id and t.id = m.team_id
    left join huishouden h on h.gemeente_id = m.gemeente_id and h.id = m.huishouden_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    where m.gemeente_id = gemeente and m.ontvangen_op >= dagbegin(van) and m.ontvangen_op < dagbegin(tot)
  )
  select 'binnen_5_dagen', s.splitsing, s.groep, (count(*) filter (where g.is_op_tijd))::integer, count(*)::integer,
    100.0 * count(*) filter (where g.is_op_tijd) / count(*)
  from geval g, lateral (values ('totaal', ''), ('deur', g.deur), ('team', g.team), ('kern', g.kern)) as s (splitsing, groep)
  group by s.splitsing, s.groep
$$;
