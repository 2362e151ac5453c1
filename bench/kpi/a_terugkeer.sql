-- The cases of the kpi's on what follows after support: one of an inwoner and a leefgebied, by the last traject closed in the period.

create or replace function geval_terugkeer(gemeente integer, vans date[], tots date[], uitsplitsing text, groep text)
returns table (nr integer, sleutel text, soort text, contacten integer, is_terug boolean, inwoner_id uuid, leefgebied text, eerste timestamptz)
language sql stable as $$
  with periode as materialized (
    select nr::integer, dagbegin(van) as begin, dagbegin(tot) as eind from unnest(vans, tots) with ordinality as p (van, tot, nr)
  ), gesloten as materialized (
    -- Each traject is looked at once, however many of the periods it is in: a year and its quarters are asked together.
    select t.gemeente_id, t.inwoner_id, t.leefgebied, t.afgesloten_op, t.soort, t.team_id, t.huishouden_id, aantal_contacten(t) as contacten,
      -- What was withdrawn was a mistake or a double as often as a vraag; it does not count.
      -- Of one person as we know now: two files may have become one, or two again.
      exists (select from terugkeer r join vraag v on v.gemeente_id = r.gemeente_id and v.id = r.vraag_id
          join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id and m.inwoner_id = t.inwoner_id
        where r.gemeente_id = t.gemeente_id and r.traject_id = t.id and v.uitkomst is distinct from 'ingetrokken') as is_terug
    from traject t
    where t.gemeente_id = gemeente and t.leefgebied is not null and soortgroep(t.soort) = groep
      and t.afgesloten_op >= (select min(begin) from periode) and t.afgesloten_op < (select max(eind) from periode)
  )
  select p.nr,
    case uitsplitsing when 'deur' then d.deur when 'team' then t.team_id::text when 'kern' then h.kern_id::text else '' end as sleutel,
    (array_agg(t.soort order by t.afgesloten_op desc))[1], (array_agg(t.contacten order by t.afgesloten_op desc))[1],
    bool_or(t.is_terug), t.inwoner_id, t.leefgebied, min(t.afgesloten_op)
  from periode p
  join gesloten t on t.afgesloten_op >= p.begin and t.afgesloten_op < p.eind
  join team d on d.gemeente_id = t.gemeente_id and d.id = t.team_id
  left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = t.gemeente_id and h.id = t.huishouden_id
  group by 1, 2, t.inwoner_id, t.leefgebied
$$;
