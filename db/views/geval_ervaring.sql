-- The answers of the client survey with a mark for one theme: counted when their quarter is over, each its own eenheid, for no huishouden is known of it (decision 0026).

create or replace function geval_ervaring(gemeente integer, eenheden uuid[], thema text) returns setof geval_rij language sql stable as $$
  select a.id, a.id, dagbegin(a.kwartaal), null::timestamptz, array['cijfer', 'onvoldoende'],
    case when m.mark < 6 then array['onvoldoende'] else '{}' end, m.mark, null, a.team_id, null, null::text[], null
  from ervaring_antwoord a cross join lateral (select (to_jsonb(a) ->> thema)::double precision as mark) m
  where a.gemeente_id = gemeente and a.id = any(eenheden) and a.is_geteld and m.mark is not null
$$;
