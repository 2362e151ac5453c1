-- Has somebody secrecy who lives here, lived here, or lived where work of this huishouden came from (access.md H4, 2.7)?
-- Whoever fled is named in what was written before, and that moves along when people part or join.
-- As a table of one row it becomes part of the query that asks it; called by is_geheim it is a query of its own for every row.
-- Many rows ask it by `cross join lateral (select is_geheim from geheim_van(…) offset 0)`: once per row, however often it is read.

create or replace function geheim_van(gemeente integer, huishouden uuid) returns table (is_geheim boolean) stable language sql
begin atomic
  select exists (select from huishouden_lid l
      join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
      where l.gemeente_id = gemeente and l.huishouden_id = huishouden and i.geheimhouding)
    or exists (select from huishouden h
      join huishouden_lid l on l.gemeente_id = h.gemeente_id and l.huishouden_id = any(h.herkomst_ids)
      join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
      where h.gemeente_id = gemeente and h.id = huishouden and h.herkomst_ids <> '{}' and i.geheimhouding);
end;

-- The same, for one huishouden.
create or replace function is_geheim(gemeente integer, huishouden uuid) returns boolean stable language sql
  return (select g.is_geheim from geheim_van(gemeente, huishouden) as g);
