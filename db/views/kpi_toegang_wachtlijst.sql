-- How many vragen wait on the last day of a period, and how long already.
--
-- code: toegang.wachtlijst
-- soort: prestatie
-- naam: Wachtlijst
-- doel: III l
-- vraag: Hoeveel vragen wachten?
-- teller: vragen die op de laatste dag van de periode nog geen uitkomst hadden, en waarvoor toen geen behandelaar was, geen gesprek was gepland of gevoerd en geen traject liep; daarnaast hoe lang de helft van hen toen al wachtte
-- noemer: geen: dit is een aantal op een dag
-- eenheid: aantal
-- richting: lager
-- bron: eigen registratie: vraag, melding, gesprek, traject, gebeurtenis (wie wanneer behandelaar werd); bij een anonieme melding de behandelaar van nu
-- periode: kwartaal, jaar
-- telt: op de laatste dag
-- uitsplitsingen: deur, team, kern, wet, leeftijd, verwijzer
-- eigenaar: teammanager toegang
-- minimum: 10
-- rijping: 0
-- deel vragen: Vragen die wachten
-- deel mediaan_weken: De helft wacht langer dan · weken · lager

create or replace function kpi_toegang_wachtlijst(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  -- Stands from `van` until `tot`; what makes it wait again begins a new one.
  with kandidaat as (
    select coalesce(m.huishouden_id, m.id) as eenheid, v.id, m.gemeente_id, m.ontvangen_op, m.deur, m.team_id, m.huishouden_id, m.behandelaar_id, m.id as melding_id,
      -- Never again after this: an uitkomst, a gesprek that was not called off, or a traject.
      least(v.uitkomst_op,
        (select min(uuid_moment(g.id)) from gesprek g where g.gemeente_id = m.gemeente_id and g.melding_id = m.id and g.status <> 'afgezegd'),
        (select min(r.gestart_op) from traject r where r.gemeente_id = m.gemeente_id and r.vraag_id = v.id)) as eind
    from geval_melding(gemeente, eenheden) m join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
  ), verdeeld as materialized (
    select b.huishouden_id, b.melding_id, b.id, b.gegevens ->> 'medewerker' is not null and b.soort = 'melding_toegewezen' as is_verdeeld
    from gebeurtenis b
    where b.gemeente_id = gemeente and b.huishouden_id = any(eenheden) and b.melding_id is not null
      and b.soort in ('melding_toegewezen', 'melding_teruggegeven')
  ), stap as (
    select k.*, k.ontvangen_op as van, false as is_verdeeld, null::uuid as stap from kandidaat k
    union all
    select k.*, uuid_moment(b.id), b.is_verdeeld, b.id
    from kandidaat k join verdeeld b on b.huishouden_id = k.huishouden_id and b.melding_id = k.melding_id and b.id >= uuid_vanaf(k.ontvangen_op)
  ), stuk as (
    select s.*, lead(s.van) over (partition by s.id order by s.van, s.stap nulls first) as volgende from stap s
  )
  select eenheid, id, van, nullif(least(eind, volgende, 'infinity'), 'infinity'), array['vragen', 'mediaan_weken'], '{}'::text[],
    extract(epoch from ontvangen_op), deur, team_id, null, null::text[], null
  from stuk
  where not is_verdeeld and van < coalesce(least(eind, volgende), 'infinity')
    -- Of a melding of nobody in particular only who has it now is known.
    and (huishouden_id is not null or behandelaar_id is null)
$$;
