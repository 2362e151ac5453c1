-- toegang.eerste_contact as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

create or replace function kpi_toegang_eerste_contact(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with periode as materialized (
    select nr::integer, dagbegin(van) as begin, dagbegin(tot) as eind from unnest(vans, tots) with ordinality as p (van, tot, nr)
  ), ontvangen as materialized (
    -- Each melding is looked at once, however many of the periods it is in: a year and its quarters are asked together.
    select m.gemeente_id, m.id, m.ontvangen_op, m.deur, m.team_id, m.huishouden_id, dagbegin(dagvan(m.ontvangen_op) + 6) as uiterlijk
    from melding m
    where m.gemeente_id = gemeente and m.ontvangen_op >= (select min(begin) from periode) and m.ontvangen_op < (select max(eind) from periode)
  ), beoordeeld as materialized (
    select m.*,
      (exists (
        select from contact c where c.gemeente_id = m.gemeente_id and c.melding_id = m.id and c.is_met_inwoner
          and c.op > m.ontvangen_op and c.op < m.uiterlijk)
      -- Who got an answer was spoken to; who withdrew was not.
      or exists (
        select from vraag v where v.gemeente_id = m.gemeente_id and v.melding_id = m.id
          and v.uitkomst <> 'ingetrokken' and v.uitkomst_op < m.uiterlijk)
      or exists (
        select from gesprek g where g.gemeente_id = m.gemeente_id and g.melding_id = m.id
          and g.gevoerd_op < m.uiterlijk)
      or exists (
        select from vraag v
        join traject r on r.gemeente_id = v.gemeente_id and r.vraag_id = v.id
        join contact c on c.gemeente_id = r.gemeente_id and c.traject_id = r.id
        where v.gemeente_id = m.gemeente_id and v.melding_id = m.id and c.is_met_inwoner
          and c.op < m.uiterlijk)
      or exists (
        select from vraag v
        join traject r on r.gemeente_id = v.gemeente_id and r.vraag_id = v.id
        join gesprek g on g.gemeente_id = r.gemeente_id and g.traject_id = r.id
        where v.gemeente_id = m.gemeente_id and v.melding_id = m.id
          and g.gevoerd_op < m.uiterlijk)) as is_op_tijd
    from ontvangen m
  ), geval as (
    select p.nr, m.is_op_tijd,
      case uitsplitsing when 'deur' then m.deur when 'team' then m.team_id::text when 'kern' then h.kern_id::text else '' end as sleutel
    from periode p
    join beoordeeld m on m.ontvangen_op >= p.begin and m.ontvangen_op < p.eind
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = m.gemeente_id and h.id = m.huishouden_id
  ), geteld as (
    select nr, sleutel, count(*) filter (where is_op_tijd) as op_tijd, count(*) as alle from geval group by nr, sleutel
  )
  select nr, 'binnen_5_dagen', groepnaam(gemeente, uitsplitsing, sleutel), op_tijd::integer, alle::integer, 100.0 * op_tijd / alle
  from geteld
$$;
