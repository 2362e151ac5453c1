-- The team a plan counts for: the first team of who drew it up, for a plan itself is of the whole huishouden.

create or replace function planteam(gemeente integer, opsteller uuid) returns uuid stable language sql as $$
  select w.team_id from medewerker_team w where w.gemeente_id = gemeente and w.medewerker_id = opsteller order by w.van, w.team_id limit 1
$$;
