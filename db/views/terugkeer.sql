-- Which vragen come back within the watch on a traject: the one rule of return, for the door and for what was there before.
--
-- The same inwoner and leefgebied, a melding after the closing and up to and including the last day of the clock `terugkeer`.
-- Not a melding that is opened again or handed on, for that is the melding that was; one that joins the running plan is.
-- Of the meldingen in the list alone, joined so that each is found by its key: row security comes before every other kind of condition.
-- A huisgenoot is who lived in the household of the melding on its day and had that support: a hint, for people move.

create or replace function terugkeer_bij(gemeente integer, meldingen uuid[])
returns table (vraag_id uuid, traject_id uuid, is_huisgenoot boolean, op timestamptz)
language sql stable as $$
  with gevraagd as (
    select v.id, v.leefgebied, m.inwoner_id, m.huishouden_id, m.ontvangen_op, dagvan(m.ontvangen_op) as dag
    from unnest(meldingen) as gekozen (id) join melding m on m.gemeente_id = gemeente and m.id = gekozen.id
    join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
    where m.inwoner_id is not null
  ), wie as (
    select id, leefgebied, inwoner_id, ontvangen_op, dag, false as is_huisgenoot from gevraagd
    union all
    select g.id, g.leefgebied, l.inwoner_id, g.ontvangen_op, g.dag, true
    from gevraagd g join huishouden_lid l on l.gemeente_id = gemeente and l.huishouden_id = g.huishouden_id
      and l.inwoner_id <> g.inwoner_id and l.van <= g.dag and (l.tot is null or l.tot > g.dag)
  )
  select w.id, t.id, w.is_huisgenoot, w.ontvangen_op
  from wie w
  join traject t on t.gemeente_id = gemeente and t.inwoner_id = w.inwoner_id and t.leefgebied = w.leefgebied
    and t.afgesloten_op <= w.ontvangen_op and soortgroep(t.soort) is not null
  join termijn k on k.gemeente_id = t.gemeente_id and k.traject_id = t.id and k.soort = 'terugkeer' and w.dag <= k.einddatum
$$;
