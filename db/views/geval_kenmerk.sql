-- What the gevallen of these eenheden are divided by beside door, team and kern, by what they are a case of:
-- the wet, the day of birth of whom it is about, and who brought the vraag.

create or replace function geval_kenmerk(gemeente integer, eenheden uuid[])
returns table (bron uuid, wet text, geboortedatum date, verwijzer text) language sql stable as $$
  with gemeld as (
    select m.gemeente_id, m.id, m.melder, i.geboortedatum
    from geval_melding(gemeente, eenheden) m left join inwoner i on i.gemeente_id = m.gemeente_id and i.id = m.inwoner_id
  )
  -- A melding under two wetten is of neither alone.
  select m.id, case count(distinct v.wet) when 0 then null when 1 then min(v.wet) else 'meer' end, m.geboortedatum, m.melder
  from gemeld m left join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
  group by m.id, m.geboortedatum, m.melder
  union all
  select v.id, v.wet, m.geboortedatum, m.melder from gemeld m join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
  union all
  select t.id, t.wet, i.geboortedatum, m.melder from traject t
  join inwoner i on i.gemeente_id = t.gemeente_id and i.id = t.inwoner_id
  left join vraag v on v.gemeente_id = t.gemeente_id and v.id = t.vraag_id
  left join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id
  where t.gemeente_id = gemeente and t.huishouden_id = any(eenheden)
  union all
  select d.id, d.wet, i.geboortedatum, null from plan p
  join doel d on d.gemeente_id = p.gemeente_id and d.plan_id = p.id
  join inwoner i on i.gemeente_id = d.gemeente_id and i.id = d.inwoner_id
  where p.gemeente_id = gemeente and p.huishouden_id = any(eenheden)
$$;

-- The group of an age on a day: 12, 16, 18 and 23 are borders of the law (Jeugdwet art. 1.1), 65 and 75 of practice.
create or replace function leeftijdsgroep(geboortedatum date, op timestamptz) returns text immutable language sql
  return case
    when geboortedatum is null or dagvan(op) < geboortedatum then null
    when extract(year from age(dagvan(op), geboortedatum)) < 12 then '00-11'
    when extract(year from age(dagvan(op), geboortedatum)) < 18 then '12-17'
    when extract(year from age(dagvan(op), geboortedatum)) < 23 then '18-22'
    when extract(year from age(dagvan(op), geboortedatum)) < 65 then '23-64'
    when extract(year from age(dagvan(op), geboortedatum)) < 75 then '65-74'
    else '75+' end;
