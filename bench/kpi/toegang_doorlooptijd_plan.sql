-- toegang.doorlooptijd_plan as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

create or replace function kpi_toegang_doorlooptijd_plan(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with periode as materialized (
    select nr::integer, dagbegin(van) as begin, dagbegin(tot) as eind from unnest(vans, tots) with ordinality as p (van, tot, nr)
  ), samen as materialized (
    -- Of huishoudens that became one: which melding each plan began with. What runs goes on under the plan that goes on, and says it no longer.
    select g.plan_id, g.melding_id from gebeurtenis g
    where g.gemeente_id = gemeente and g.soort = 'plan_opgesteld' and g.melding_id is not null and g.huishouden_id in (
      select unnest(array[h.id, h.opgegaan_in_id]) from huishouden h where h.gemeente_id = gemeente and h.opgegaan_in_id is not null)
  ), geval as (
    select p.nr, dagvan(n.vastgesteld_op) - dagvan(m.ontvangen_op) as dagen,
      case uitsplitsing when 'deur' then m.deur when 'team' then m.team_id::text when 'kern' then h.kern_id::text else '' end as sleutel
    from periode p
    join plan n on n.gemeente_id = gemeente and n.vastgesteld_op >= p.begin and n.vastgesteld_op < p.eind
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = n.gemeente_id and h.id = n.huishouden_id
    cross join lateral (
      select x.ontvangen_op, x.deur, x.team_id from melding x
      where x.gemeente_id = n.gemeente_id and x.huishouden_id = n.huishouden_id and x.ontvangen_op <= n.opgesteld_op
        -- An earlier plan answered it already.
        and case when x.id in (select melding_id from samen) then (n.id, x.id) in (select plan_id, melding_id from samen)
          else x.plan_id is null or x.plan_id = n.id end
        -- Open when the plan was written: some vraag in it had no uitkomst yet.
        and exists (select from vraag v where v.gemeente_id = x.gemeente_id and v.melding_id = x.id
          and (v.uitkomst_op is null or v.uitkomst_op >= n.opgesteld_op))
      order by x.ontvangen_op limit 1) as m
  ), geteld as (
    select nr, sleutel, count(*) filter (where dagen <= 56) as op_tijd, count(*) as alle,
      percentile_cont(array[0.5, 0.9]) within group (order by dagen / 7.0) as weken
    from geval group by nr, sleutel
  )
  select g.nr, r.deel, groepnaam(gemeente, uitsplitsing, g.sleutel), r.teller::integer, g.alle::integer, r.waarde
  from geteld g, lateral (values
    ('binnen_8_weken', g.op_tijd, 100.0 * g.op_tijd / g.alle),
    ('mediaan_weken', null, g.weken[1]),
    ('p90_weken', null, g.weken[2])) as r (deel, teller, waarde)
$$;
