-- The cases of the kpi's on what follows after support: a closed traject of an inwoner on a leefgebied.
-- Within a period those of one inwoner and leefgebied are one case, by the last that was closed (`wie`).

create or replace function geval_na_traject(gemeente integer, eenheden uuid[], groep text, eerste text)
returns table (eenheid uuid, bron uuid, van timestamptz, delen text[], is_terug boolean, inwoner_id uuid, leefgebied text, deur text, team_id uuid, wie text)
language sql stable as $$
  select t.huishouden_id, t.id, t.afgesloten_op,
    array[eerste, case when a.contacten <= 5 then 'tot_5' when a.contacten <= 10 then 'van_6_tot_10' else 'meer_dan_10' end]
      || case when groep = 'begeleiding' then array[t.soort] else '{}' end,
    -- What was withdrawn was a mistake or a double as often as a vraag; it does not count.
    -- Of one person as we know now: two files may have become one, or two again.
    exists (select from terugkeer r join vraag v on v.gemeente_id = r.gemeente_id and v.id = r.vraag_id
        join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id and m.inwoner_id = t.inwoner_id
      where r.gemeente_id = t.gemeente_id and r.traject_id = t.id and v.uitkomst is distinct from 'ingetrokken'),
    t.inwoner_id, t.leefgebied, d.deur, t.team_id, t.inwoner_id || t.leefgebied
  from traject t
  join team d on d.gemeente_id = t.gemeente_id and d.id = t.team_id
  cross join lateral (select aantal_contacten(t) as contacten) a
  where t.gemeente_id = gemeente and t.huishouden_id = any(eenheden) and t.leefgebied is not null and t.afgesloten_op is not null
    and soortgroep(t.soort) = groep
$$;
