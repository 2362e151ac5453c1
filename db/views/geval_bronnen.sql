-- What the gevallen of more than one kpi are made of.

-- The meldingen of these eenheden.
create or replace function geval_melding(gemeente integer, eenheden uuid[]) returns setof melding language sql stable as $$
  select m.* from melding m where m.gemeente_id = gemeente and m.huishouden_id = any(eenheden)
  union all
  select m.* from melding m where m.gemeente_id = gemeente and m.id = any(eenheden) and m.huishouden_id is null
$$;

-- Losse contacten: not in a traject, and no calling back about a melding; the contact a melding grew from is one.
create or replace function geval_los_contact(gemeente integer, eenheden uuid[])
returns table (eenheid uuid, bron uuid, van timestamptz, deur text, team_id uuid, kanaal text) language sql stable as $$
  with contacten as (
    select c.* from contact c where c.gemeente_id = gemeente and c.huishouden_id = any(eenheden)
    union all
    select c.* from contact c where c.gemeente_id = gemeente and c.melding_id = any(eenheden) and c.huishouden_id is null
    union all
    select c.* from contact c where c.gemeente_id = gemeente and c.id = any(eenheden) and c.huishouden_id is null and c.melding_id is null
  )
  select coalesce(c.huishouden_id, c.melding_id, c.id), c.id, c.op, c.deur, c.team_id, c.kanaal
  from contacten c left join melding m on m.gemeente_id = c.gemeente_id and m.id = c.melding_id
  where c.traject_id is null and (m.id is null or m.ontvangen_op >= c.op)
$$;
