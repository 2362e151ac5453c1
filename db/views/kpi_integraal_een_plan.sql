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

create or replace function kpi_integraal_een_plan(gemeente integer, van date, tot date)
returns table (deel text, splitsing text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  -- `tot` is the first moment after the period, so "on the last day" is just before it.
  with loopt as (
    select t.huishouden_id, t.vraag_id, t.soort, t.wet, t.behandelaar_id
    from traject t
    where t.gemeente_id = gemeente and t.gestart_op < dagbegin(tot) and (t.afgesloten_op is null or t.afgesloten_op >= dagbegin(tot))
  ), open_vraag as (
    select m.huishouden_id, v.id, v.wet, v.is_complex, m.behandelaar_id, m.ontvangen_op, m.deur, m.team_id
    from vraag v join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id
    where v.gemeente_id = gemeente and m.huishouden_id is not null and m.ontvangen_op < dagbegin(tot)
      and (v.uitkomst_op is null or v.uitkomst_op >= dagbegin(tot) or v.id in (select l.vraag_id from loopt l))
  ), meerdere as (
    select o.huishouden_id, bool_or(o.is_complex) as is_gemerkt,
      (array_agg(o.deur order by o.ontvangen_op))[1] as deur, (array_agg(o.team_id order by o.ontvangen_op))[1] as team_id
    from open_vraag o group by o.huishouden_id having count(*) >= 2
  ), complex as (
    select h.* from meerdere h
    where h.is_gemerkt
      or 2 <= (select count(distinct w.wet) from (
        select o.wet from open_vraag o where o.huishouden_id = h.huishouden_id
        union all select l.wet from loopt l where l.huishouden_id = h.huishouden_id) as w where w.wet <> 'geen')
      or 3 <= (select count(distinct b.behandelaar_id) from (
        select o.behandelaar_id from open_vraag o where o.huishouden_id = h.huishouden_id
        union all select l.behandelaar_id from loopt l where l.huishouden_id = h.huishouden_id) as b)
  ), geval as (
    select d.naam as deur, t.naam as team, coalesce(k.naam, 'onbekend') as kern,
      exists (
        select from plan p join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id
        where p.gemeente_id = gemeente and p.huishouden_id = c.huishouden_id
          and p.vastgesteld_op < dagbegin(tot) and (p.afgesloten_op is null or p.afgesloten_op >= dagbegin(tot))
          and r.laag = 'proces' and r.aanvaard_op < dagbegin(tot) and (r.beeindigd_op is null or r.beeindigd_op >= dagbegin(tot))) as is_een,
      array['een_plan'] || array(select distinct l.soort from loopt l
        where l.huishouden_id = c.huishouden_id and l.soort in ('casusregie', 'jongerenwerk', 'gezinscoaching')) as delen
    from complex c
    join deur d on d.gemeente_id = gemeente and d.code = c.deur
    join team t on t.gemeente_id = gemeente and t.id = c.team_id
    join huishouden h on h.gemeente_id = gemeente and h.id = c.huishouden_id
    left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
  )
  select e.deel, s.splitsing, s.groep, (count(*) filter (where g.is_een))::integer, count(*)::integer,
    100.0 * count(*) filter (where g.is_een) / count(*)
  from geval g, unnest(g.delen) as e (deel),
    lateral (values ('totaal', ''), ('deur', g.deur), ('team', g.team), ('kern', g.kern)) as s (splitsing, groep)
  group by e.deel, s.splitsing, s.groep
$$;
