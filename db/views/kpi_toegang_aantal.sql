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
-- uitsplitsingen: deur, team, kern, aanmelding
-- eigenaar: teammanager toegang
-- minimum: 0
-- rijping: 0
-- deel meldingen: Meldingen
-- deel vragen: Vragen in die meldingen
-- deel contacten: Losse contacten

create or replace function kpi_toegang_aantal(gemeente integer, van date, tot date)
returns table (deel text, splitsing text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with ontvangen as (
    select m.id, d.naam as deur, t.naam as team, coalesce(k.naam, 'onbekend') as kern,
      -- The audit counts reports by a Wmo-consulent beside the channels (4.1.2).
      case when m.melder = 'wmo_consulent' then m.melder else m.kanaal end as aanmelding
    from melding m
    join deur d on d.gemeente_id = m.gemeente_id and d.code = m.deur
    join team t on t.gemeente_id = m.gemeente_id and t.id = m.team_id
    left join huishouden h on h.gemeente_id = m.gemeente_id and h.id = m.huishouden_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
    where m.gemeente_id = gemeente and m.ontvangen_op >= dagbegin(van) and m.ontvangen_op < dagbegin(tot)
  ), rij as (
    select 'meldingen' as deel, s.splitsing, s.groep
    from ontvangen o, lateral (values ('totaal', ''), ('team', o.team), ('kern', o.kern), ('aanmelding', o.aanmelding)) as s (splitsing, groep)
    union all
    -- At each door it came to; in the total once (domain.md, The demo municipality).
    select 'meldingen', s.splitsing, s.groep
    from melding_deur md
    join deur d on d.gemeente_id = md.gemeente_id and d.code = md.deur
    join melding m on m.gemeente_id = md.gemeente_id and m.id = md.melding_id,
      lateral (values ('deur', d.naam),
        ('deur_aanmelding', d.naam || ': ' || case when m.melder = 'wmo_consulent' then m.melder else m.kanaal end)) as s (splitsing, groep)
    where md.gemeente_id = gemeente and md.op >= dagbegin(van) and md.op < dagbegin(tot)
    union all
    select 'vragen', s.splitsing, s.groep
    from ontvangen o join vraag v on v.gemeente_id = gemeente and v.melding_id = o.id,
      lateral (values ('totaal', ''), ('deur', o.deur), ('team', o.team), ('kern', o.kern), ('aanmelding', o.aanmelding)) as s (splitsing, groep)
    union all
    select 'contacten', s.splitsing, s.groep
    from contact c
    join deur d on d.gemeente_id = c.gemeente_id and d.code = c.deur
    join team t on t.gemeente_id = c.gemeente_id and t.id = c.team_id
    left join huishouden h on h.gemeente_id = c.gemeente_id and h.id = c.huishouden_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id,
      lateral (values ('totaal', ''), ('deur', d.naam), ('team', t.naam), ('kern', coalesce(k.naam, 'onbekend')), ('aanmelding', c.kanaal)) as s (splitsing, groep)
    where c.gemeente_id = gemeente and c.traject_id is null and c.op >= dagbegin(van) and c.op < dagbegin(tot)
      -- Calling back about a melding is no new contact at the door; the contact a melding grew from is.
      and not exists (select from melding m where m.gemeente_id = c.gemeente_id and m.id = c.melding_id and m.ontvangen_op < c.op)
  )
  select deel, splitsing, groep, count(*)::integer, null::integer, count(*)::double precision
  from rij group by deel, splitsing, groep
$$;
