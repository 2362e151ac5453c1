-- The one guarded way past row security: who it may be, for the known-person check (access.md, "Decisions on top").
-- It asks as the owner and answers no more than that check may show: a name, an age, a kern, who leads; no wet, no address, no words.
-- The gemeente and who asks are those of the transaction: without a medewerker it answers nothing.

create or replace function kandidaten(eerder uuid[], bsn bytea, geboren date, pc text, nummer integer)
returns table (op text, inwoner_id uuid, voornamen text, voorvoegsel text, geslachtsnaam text, geboortedatum date, is_geheim boolean,
  huishouden_id uuid, huishouden text, kern text, plan_id uuid, regisseur text, laatste_contact timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare gemeente integer := nullif(current_setting('app.gemeente', true), '')::int;
begin
  if nullif(current_setting('app.medewerker', true), '') is null then return; end if;
  return query
  with treffer (id, op, plek) as (
    select e.id, 'eerder', 0 from unnest(eerder) as e (id)
    union all
    select i.id, 'bsn', 1 from inwoner i where i.gemeente_id = gemeente and i.bsn_hash = bsn
    union all
    (select i.id, 'naam', 2 from inwoner i where i.gemeente_id = gemeente and i.geboortedatum = geboren order by i.id limit 500)
    union all
    (select i.id, 'adres', 3
      from huishouden h
      join huishouden_lid l on l.gemeente_id = h.gemeente_id and l.huishouden_id = h.id and l.tot is null
      join inwoner i on i.gemeente_id = l.gemeente_id and i.id = l.inwoner_id
      where h.gemeente_id = gemeente and h.postcode = pc and h.huisnummer = nummer
        and not h.is_geheim
      order by i.geboortedatum limit 50))
  select t.op, i.id, i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.geboortedatum,
    i.geheimhouding, h.id, case when not geheim.is_geheim then h.naam end,
    case when not geheim.is_geheim then k.naam end as kern, p.id,
    m.naam as regisseur,
    -- What is sealed is told to nobody here, not even its day.
    greatest(
      (select max(c.op) from contact c where c.gemeente_id = h.gemeente_id and c.huishouden_id = h.id and not c.is_verzegeld),
      (select max(x.ontvangen_op) from melding x where x.gemeente_id = h.gemeente_id and x.huishouden_id = h.id),
      (select max(g.gevoerd_op) from gesprek g where g.gemeente_id = h.gemeente_id and g.huishouden_id = h.id and not g.is_verzegeld)
    )
  from treffer t
  join inwoner i on i.gemeente_id = gemeente and i.id = t.id and i.samengevoegd_met_id is null
  join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
  join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
  cross join lateral geheim_van(h.gemeente_id, h.id) as geheim
  left join kern k on k.gemeente_id = h.gemeente_id and k.id = h.kern_id
  left join plan p on p.gemeente_id = h.gemeente_id and p.huishouden_id = h.id and p.status <> 'afgesloten'
  left join regie r on r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard'
  left join medewerker m on m.gemeente_id = r.gemeente_id and m.id = r.medewerker_id
  order by t.plek, i.geboortedatum, i.id;
end $$;
revoke execute on function kandidaten from public;
