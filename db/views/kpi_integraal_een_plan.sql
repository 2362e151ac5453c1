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
-- telt: op de laatste dag
-- uitsplitsingen: deur, team, kern
-- eigenaar: teammanager sociaal team
-- minimum: 10
-- rijping: 0
-- deel een_plan: Eén plan en één regisseur
-- deel casusregie: Waarvan met casusregie
-- deel jongerenwerk: Waarvan met jongerenwerk
-- deel gezinscoaching: Waarvan met gezinscoaching

create or replace function kpi_integraal_een_plan(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  -- Stands between the moments at which something of it changed; `open` is at least how many vragen are open from then on.
  with tik as (
    select m.huishouden_id as id, x.op, x.open from melding m join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
    cross join lateral (values (m.ontvangen_op, 1), (v.uitkomst_op, -1)) as x (op, open)
    where m.gemeente_id = gemeente and m.huishouden_id = any(eenheden)
    union all
    -- The vraag a running traject answers is open too.
    select t.huishouden_id, x.op, case when t.vraag_id is null then 0 else x.open end from traject t
    cross join lateral (values (t.gestart_op, 1), (t.afgesloten_op, -1)) as x (op, open)
    where t.gemeente_id = gemeente and t.huishouden_id = any(eenheden)
    union all
    select p.huishouden_id, x.op, 0 from plan p
    left join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces'
    cross join lateral (values (p.vastgesteld_op), (p.afgesloten_op), (r.aanvaard_op), (r.beeindigd_op)) as x (op)
    where p.gemeente_id = gemeente and p.huishouden_id = any(eenheden)
  ), moment as (
    select id, op, sum(open) as open from tik where op is not null group by id, op
  ), elk as (
    select id, op as van, lead(op, 1, 'infinity') over w as tot, sum(open) over w as open from moment window w as (partition by id order by op)
  ), stuk as materialized (
    -- Nobody with one open vraag has several: what is open is looked up for the others alone.
    select id, van, tot from elk where open >= 2
  )
  select o.huishouden_id, o.huishouden_id, o.van, nullif(o.moment, 'infinity'), array['een_plan'] || coalesce(o.soorten, '{}'),
    case when exists (
      select from plan p join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id
      where p.gemeente_id = gemeente and p.huishouden_id = o.huishouden_id
        and p.vastgesteld_op < o.moment and (p.afgesloten_op is null or p.afgesloten_op >= o.moment)
        and r.laag = 'proces' and r.aanvaard_op < o.moment and (r.beeindigd_op is null or r.beeindigd_op >= o.moment))
      then array['een_plan'] || coalesce(o.soorten, '{}') else '{}' end,
    null::double precision, o.deur, o.team_id, null, null::text[], null
  from openstaand(gemeente, array(select id from stuk order by id, tot), array(select tot from stuk order by id, tot),
    array(select van from stuk order by id, tot)) o
  where is_complex(o.open_vragen, o.wetten, o.behandelaars, o.is_gemarkeerd)
$$;
