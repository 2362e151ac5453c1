-- One household, one plan, one regisseur (audit 4.1).
--
-- code: integraal.een_plan
-- soort: prestatie
-- naam: Eén plan en één regisseur
-- doel: III j
-- vraag: Heeft een gezin met veel vragen één plan en één regisseur?
-- teller: huishoudens uit de noemer met op die dag een lopend plan en een procesregisseur die de regie aanvaardde
-- noemer: huishoudens die op de laatste dag van de periode meerdere én complexe vragen hebben: twee of meer open vragen, en daarbij vragen of trajecten onder twee of meer wetten, of drie of meer behandelaars, of een vraag die als complex is aangemerkt (eigen definitie, nog vast te stellen). Open: nog geen uitkomst, of het traject voor die vraag loopt
-- eenheid: %
-- richting: hoger
-- bron: eigen registratie: vraag, melding, traject, plan, regie; wie behandelde, zoals het nu bekend is; streefwaarde uit het beleidsplan 2020-2025, hoofdstuk 6
-- periode: kwartaal, jaar
-- uitsplitsingen: deur, team, kern
-- eigenaar: teammanager sociaal team
-- minimum: 10
-- rijping: 0
-- deel een_plan: Eén plan en één regisseur
-- deel casusregie: Waarvan met casusregie
-- deel jongerenwerk: Waarvan met jongerenwerk
-- deel gezinscoaching: Waarvan met gezinscoaching

create or replace function kpi_integraal_een_plan(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with periode as materialized (
    select nr::integer, dagbegin(van) as begin, dagbegin(tot) as eind from unnest(vans, tots) with ordinality as p (van, tot, nr)
  ), loopt as (
    -- `eind` is the first moment after the period, so "on the last day" is just before it.
    select p.nr, p.eind, t.huishouden_id, t.vraag_id, t.soort, t.wet, t.behandelaar_id
    from periode p
    join traject t on t.gemeente_id = gemeente and t.gestart_op < p.eind and (t.afgesloten_op is null or t.afgesloten_op >= p.eind)
  ), kandidaat as materialized (
    -- Open somewhere between the first and the last of the days that are asked for.
    select m.huishouden_id, v.id as vraag_id, v.is_complex, v.wet, m.behandelaar_id, m.ontvangen_op, m.deur, m.team_id, v.uitkomst_op
    from melding m
    join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
      and (v.uitkomst_op is null or v.uitkomst_op >= (select min(eind) from periode))
    where m.gemeente_id = gemeente and m.huishouden_id is not null and m.ontvangen_op < (select max(eind) from periode)
  ), stuk as (
    select p.nr, p.eind, k.huishouden_id, k.vraag_id, k.is_complex, k.wet, k.behandelaar_id, null as soort,
      k.ontvangen_op, k.deur, k.team_id
    from periode p
    join kandidaat k on k.ontvangen_op < p.eind and (k.uitkomst_op is null or k.uitkomst_op >= p.eind)
    union all
    -- The vraag a running traject answers is open too; when both say so it counts once.
    select l.nr, l.eind, m.huishouden_id, v.id, v.is_complex, v.wet, m.behandelaar_id, null, m.ontvangen_op, m.deur, m.team_id
    from loopt l
    join vraag v on v.gemeente_id = gemeente and v.id = l.vraag_id
    join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id
    union all
    select l.nr, l.eind, l.huishouden_id, null, false, l.wet, l.behandelaar_id, l.soort, null, null, null from loopt l
  ), complex as (
    select nr, eind, huishouden_id,
      (array_agg(deur order by ontvangen_op) filter (where vraag_id is not null))[1] as deur,
      (array_agg(team_id order by ontvangen_op) filter (where vraag_id is not null))[1] as team_id,
      array_agg(distinct soort) filter (where soort in ('casusregie', 'jongerenwerk', 'gezinscoaching')) as soorten
    from stuk
    group by nr, eind, huishouden_id
    having count(distinct vraag_id) >= 2
      and (bool_or(is_complex) or count(distinct wet) filter (where wet <> 'geen') >= 2 or count(distinct behandelaar_id) >= 3)
  ), geval as (
    select c.nr, array['een_plan'] || c.soorten as delen,
      case uitsplitsing when 'deur' then c.deur when 'team' then c.team_id::text when 'kern' then h.kern_id::text else '' end as sleutel,
      exists (
        select from plan p join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id
        where p.gemeente_id = gemeente and p.huishouden_id = c.huishouden_id
          and p.vastgesteld_op < c.eind and (p.afgesloten_op is null or p.afgesloten_op >= c.eind)
          and r.laag = 'proces' and r.aanvaard_op < c.eind and (r.beeindigd_op is null or r.beeindigd_op >= c.eind)) as is_een
    from complex c
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = gemeente and h.id = c.huishouden_id
  ), geteld as (
    select g.nr, d.deel, g.sleutel, count(*) filter (where g.is_een) as een, count(*) as alle
    from geval g, unnest(g.delen) as d (deel) group by g.nr, d.deel, g.sleutel
  )
  select nr, deel, groepnaam(gemeente, uitsplitsing, sleutel), een::integer, alle::integer, 100.0 * een / alle from geteld
$$;
