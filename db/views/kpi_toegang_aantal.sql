-- How much comes in at the doors.
--
-- code: toegang.aantal
-- soort: prestatie
-- naam: Contacten, meldingen en vragen
-- doel: VI u
-- vraag: Hoeveel vragen komen er bij ons binnen?
-- teller: losse contacten (niet in een traject en niet het vervolg op een melding), meldingen en de vragen daarin, ontvangen in de periode; een melding telt bij iedere deur waar zij binnenkomt, en in het totaal één keer
-- noemer: geen
-- eenheid: aantal
-- richting: geen
-- bron: eigen registratie: contact, melding, melding_deur, vraag
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: deur, team, kern, aanmelding, wet, leeftijd, verwijzer
-- eigenaar: teammanager toegang
-- minimum: 0
-- rijping: 0
-- deel meldingen: Meldingen
-- deel vragen: Vragen in die meldingen
-- deel contacten: Losse contacten

create or replace function kpi_toegang_aantal(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  with ontvangen as (
    select coalesce(m.huishouden_id, m.id) as eenheid, m.*,
      -- The audit counts reports by a Wmo-consulent beside the channels (4.1.2).
      case when m.melder = 'wmo_consulent' then m.melder else m.kanaal end as aanmelding
    from geval_melding(gemeente, eenheden) m
  )
  select m.eenheid, m.id, m.ontvangen_op, null::timestamptz, array['meldingen'], '{}'::text[],
    null::double precision, m.deur, m.team_id, m.aanmelding, array['totaal', 'team', 'kern', 'aanmelding', 'wet', 'leeftijd', 'verwijzer'], null
  from ontvangen m
  union all
  -- At each door it came to; in the total once (domain.md, The demo municipality).
  select m.eenheid, m.id, md.op, null, array['meldingen'], '{}', null, md.deur, m.team_id, m.aanmelding, array['deur', 'deur_aanmelding'], null
  from ontvangen m join melding_deur md on md.gemeente_id = m.gemeente_id and md.melding_id = m.id
  union all
  select m.eenheid, v.id, m.ontvangen_op, null, array['vragen'], '{}', null, m.deur, m.team_id, m.aanmelding, array['totaal', 'deur', 'team', 'kern', 'aanmelding', 'wet', 'leeftijd', 'verwijzer'], null
  from ontvangen m join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
  union all
  select c.eenheid, c.bron, c.van, null, array['contacten'], '{}', null, c.deur, c.team_id, c.kanaal, array['totaal', 'deur', 'team', 'kern', 'aanmelding'], null
  from geval_los_contact(gemeente, eenheden) c
$$;
