-- Whether we keep the terms the law sets for the inwoner who asks.
--
-- code: toegang.wettelijk
-- soort: prestatie
-- naam: Binnen de wettelijke termijn
-- doel: III l
-- vraag: Blijven wij binnen de wettelijke termijnen?
-- teller: onderzoeken (Wmo) en eerste gesprekken schuldhulp uit de noemer die uiterlijk op hun laatste dag klaar waren
-- noemer: onderzoeken (zes weken na de melding, Wmo 2015 artikel 2.3.2) en eerste gesprekken schuldhulp (vier weken, bij dreiging drie werkdagen, Wgs artikel 4) waarvan de laatste dag in de periode viel en die klaar zijn; en die er niet kwamen omdat de melding pas na die dag eindigde. Wat nog open is, staat ernaast, buiten de noemer
-- eenheid: %
-- richting: hoger
-- bron: eigen registratie: termijn, melding; beschikkingen en de Jeugdwet staan er niet bij, want die worden hier nog niet geregistreerd
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: deur, team, kern, wet, leeftijd, verwijzer
-- eigenaar: teammanager toegang
-- minimum: 10
-- rijping: 42
-- deel op_tijd: Binnen de wettelijke termijn klaar
-- deel onderzoek: Waarvan onderzoek binnen zes weken
-- deel schuldhulp: Waarvan eerste gesprek schuldhulp op tijd
-- deel mediaan_weken: De helft van de onderzoeken was klaar binnen · weken · lager
-- deel p90_weken: Negen van de tien onderzoeken waren klaar binnen · weken · lager
-- deel nog_open: Nog niet klaar, buiten de noemer · aantal · lager
-- wet op_tijd: 100 · 2015-01-01 · Wmo 2015 artikel 2.3.2 en Wgs artikel 4
-- wet onderzoek: 100 · 2015-01-01 · Wmo 2015 artikel 2.3.2 lid 1
-- wet schuldhulp: 100 · 2015-01-01 · Wgs artikel 4

create or replace function kpi_toegang_wettelijk(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select coalesce(m.huishouden_id, m.id), m.id, dagbegin(t.einddatum), null::timestamptz,
    case when t.gestopt_op is null then array['nog_open'] else
      case when not t.is_vervallen or t.gestopt_op > t.einddatum then array['op_tijd', k.deel] else '{}' end
      -- How long it took is known of what was done.
      || case when not t.is_vervallen and k.deel = 'onderzoek' then array['mediaan_weken', 'p90_weken'] else '{}' end end,
    case when not t.is_vervallen and t.gestopt_op <= t.einddatum then array['op_tijd', k.deel] else '{}' end,
    (t.gestopt_op - t.begin) / 7.0, m.deur, m.team_id, null, null::text[], null
  from geval_melding(gemeente, eenheden) m
  join termijn t on t.gemeente_id = m.gemeente_id and t.melding_id = m.id
  join (values ('onderzoek', 'onderzoek'), ('schuldhulp_eerste_gesprek', 'schuldhulp'), ('schuldhulp_bedreigend', 'schuldhulp')) as k (soort, deel)
    on k.soort = t.soort
$$;
