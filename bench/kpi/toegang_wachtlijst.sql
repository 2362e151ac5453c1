-- toegang.wachtlijst as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

create or replace function kpi_toegang_wachtlijst(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with periode as materialized (
    select nr::integer, dagbegin(tot) as eind from unnest(vans, tots) with ordinality as p (van, tot, nr)
  ), kandidaat as materialized (
    -- Open somewhere between the first and the last of the days that are asked for.
    select v.id, v.uitkomst_op, m.id as melding_id, m.ontvangen_op, m.huishouden_id, m.behandelaar_id, m.deur, m.team_id
    from vraag v join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id
    where v.gemeente_id = gemeente and (v.uitkomst_op is null or v.uitkomst_op >= (select min(eind) from periode))
      and m.ontvangen_op < (select max(eind) from periode)
  ), geval as (
    select p.nr, extract(epoch from p.eind - k.ontvangen_op) / 604800 as weken,
      case uitsplitsing when 'deur' then k.deur when 'team' then k.team_id::text when 'kern' then h.kern_id::text else '' end as sleutel
    from periode p
    join kandidaat k on k.ontvangen_op < p.eind and (k.uitkomst_op is null or k.uitkomst_op >= p.eind)
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = gemeente and h.id = k.huishouden_id
    where not exists (select from gesprek g where g.gemeente_id = gemeente and g.melding_id = k.melding_id
        and g.id < uuid_vanaf(p.eind) and g.status <> 'afgezegd')
      and not exists (select from traject r where r.gemeente_id = gemeente and r.vraag_id = k.id and r.gestart_op < p.eind)
      and case when k.huishouden_id is null then k.behandelaar_id is null else not coalesce((
        select b.gegevens ->> 'medewerker' is not null and b.soort = 'melding_toegewezen' from gebeurtenis b
        where b.gemeente_id = gemeente and b.huishouden_id = k.huishouden_id and b.melding_id = k.melding_id
          and b.id >= uuid_vanaf(k.ontvangen_op) and b.id < uuid_vanaf(p.eind)
          and b.soort in ('melding_toegewezen', 'melding_teruggegeven')
        order by b.id desc limit 1), false) end
  ), geteld as (
    select nr, sleutel, count(*) as aantal, percentile_cont(0.5) within group (order by weken) as weken from geval group by nr, sleutel
  )
  select g.nr, r.deel, groepnaam(gemeente, uitsplitsing, g.sleutel), r.teller::integer, r.noemer::integer, r.waarde
  from geteld g, lateral (values ('vragen', g.aantal, null, g.aantal::double precision),
    ('mediaan_weken', null, g.aantal, g.weken)) as r (deel, teller, noemer, waarde)
$$;
