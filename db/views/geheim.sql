-- Is somebody in this huishouden geheim (access.md H4, 2.7)? Stored with the huishouden and kept true by migration 0030.
-- Many rows ask it by `cross join lateral (select is_geheim from geheim_van(…) offset 0)`: once per row, however often it is read.

create or replace function geheim_van(gemeente integer, huishouden uuid) returns table (is_geheim boolean) stable language sql
begin atomic
  select coalesce((select h.is_geheim from huishouden h where h.gemeente_id = gemeente and h.id = huishouden), false);
end;

-- The same, for one huishouden.
create or replace function is_geheim(gemeente integer, huishouden uuid) returns boolean stable language sql
  return (select g.is_geheim from geheim_van(gemeente, huishouden) as g);
