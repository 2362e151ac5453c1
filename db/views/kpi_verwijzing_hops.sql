-- How often somebody was sent on before a vraag had its answer.
--
-- code: verwijzing.hops
-- soort: prestatie
-- naam: Hoe vaak iemand is doorgestuurd
-- doel: III j
-- vraag: Hoe vaak wordt iemand doorgestuurd?
-- teller: keren dat de inwoner met een vraag uit de noemer naar een ander ging, tot en met de uitkomst: de melding ging naar een ander team (verdeeld, of overgedragen en aanvaard), een overdracht uit een traject of plan voor die vraag is aanvaard, of de vraag is doorverwezen
-- noemer: vragen die in de periode hun uitkomst kregen; een ingetrokken vraag telt niet mee
-- eenheid: keer
-- richting: lager
-- bron: eigen registratie: vraag, gebeurtenis melding_toegewezen, overdracht
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: deur, team, kern, wet, leeftijd, verwijzer
-- eigenaar: teammanager Toegang
-- minimum: 10
-- rijping: 0
-- deel gemiddeld: Gemiddeld per vraag
-- deel vaker: Meer dan één keer doorgestuurd · % · lager

create or replace function kpi_verwijzing_hops(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select coalesce(m.huishouden_id, m.id), v.id, v.uitkomst_op, null::timestamptz, array['gemiddeld', 'vaker'],
    case when h.hops > 1 then array['vaker'] else '{}' end, h.hops, m.deur, m.team_id, null, null::text[], null
  from geval_melding(gemeente, eenheden) m
  join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id and v.uitkomst_op is not null and v.uitkomst <> 'ingetrokken'
  cross join lateral (select
    -- A melding that changes hands within a team sends nobody on; an overdracht of a melding ends in the same gebeurtenis.
    (select count(*) from gebeurtenis g where g.gemeente_id = m.gemeente_id and g.huishouden_id = m.huishouden_id and g.melding_id = m.id
        and g.op <= v.uitkomst_op and g.soort = 'melding_toegewezen' and g.gegevens ->> 'team' <> g.gegevens ->> 'van_team')
    -- Of somebody who did not say who they are.
    + case when m.huishouden_id is null then (select count(*) from gebeurtenis g
        where g.gemeente_id = m.gemeente_id and g.huishouden_id is null and g.melding_id = m.id
        and g.op <= v.uitkomst_op and g.soort = 'melding_toegewezen' and g.gegevens ->> 'team' <> g.gegevens ->> 'van_team') else 0 end
    + (select count(*) from traject t join overdracht o on o.gemeente_id = t.gemeente_id and o.nieuw_traject_id = t.id
        where t.gemeente_id = v.gemeente_id and t.vraag_id = v.id and o.beantwoord_op <= v.uitkomst_op)
    + case when v.vervolg = 'doorverwezen' then 1 else 0 end as hops) h
$$;
