-- What every huishouden has open at given moments: vragen, wetten, who works on it; the facts `is_complex` (migration 0019) judges.
-- `openstaand` counts at moments of the past, for the KPI; `openstaand_nu` counts the same now, from the indexes of what is open.
-- A test holds the two to the same answer (features/regie/complex.test.ts).

-- Each huishouden at its own moment; `vans` comes back as it was given, so that who asks need not look its moments up again.
create or replace function openstaand(gemeente integer, huishoudens uuid[], momenten timestamptz[], vans timestamptz[])
returns table (huishouden_id uuid, moment timestamptz, van timestamptz, open_vragen bigint, wetten bigint, behandelaars bigint, is_gemarkeerd boolean,
  deur text, team_id uuid, soorten text[])
language sql stable as $$
  with paar as materialized (
    -- What is open "on the last day" is so just before the first moment after it.
    select p.huishouden_id, p.eind, p.van from unnest(huishoudens, momenten, vans) as p (huishouden_id, eind, van)
  ), gevraagd as (
    select p.huishouden_id, p.eind, p.van, v.id as vraag_id, v.is_complex, v.wet, m.behandelaar_id, m.ontvangen_op, m.deur, m.team_id,
      m.ontvangen_op < p.eind and (v.uitkomst_op is null or v.uitkomst_op >= p.eind) as is_open
    from paar p
    join melding m on m.gemeente_id = gemeente and m.huishouden_id = p.huishouden_id
    join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
  ), stuk as (
    select g.huishouden_id, g.eind, g.van, g.vraag_id, g.is_complex, g.wet, g.behandelaar_id, null as soort, g.ontvangen_op, g.deur, g.team_id
    from gevraagd g
    -- The vraag a running traject answers is open too.
    where g.is_open or exists (select from traject t where t.gemeente_id = gemeente and t.vraag_id = g.vraag_id
      and t.gestart_op < g.eind and (t.afgesloten_op is null or t.afgesloten_op >= g.eind))
    union all
    select p.huishouden_id, p.eind, p.van, null, false, t.wet, t.behandelaar_id, t.soort, null, null, null
    from paar p
    join traject t on t.gemeente_id = gemeente and t.huishouden_id = p.huishouden_id
      and t.gestart_op < p.eind and (t.afgesloten_op is null or t.afgesloten_op >= p.eind)
  )
  select huishouden_id, eind, van, count(distinct vraag_id), count(distinct wet) filter (where wet <> 'geen'), count(distinct behandelaar_id),
    bool_or(is_complex),
    (array_agg(deur order by ontvangen_op) filter (where vraag_id is not null))[1],
    (array_agg(team_id order by ontvangen_op) filter (where vraag_id is not null))[1],
    array_agg(distinct soort) filter (where soort in ('casusregie', 'jongerenwerk', 'gezinscoaching'))
  from stuk
  group by huishouden_id, eind, van
$$;

create or replace function openstaand_nu(gemeente integer)
returns table (huishouden_id uuid, open_vragen bigint, wetten bigint, behandelaars bigint, is_gemarkeerd boolean, team_id uuid)
language sql stable as $$
  with loopt as materialized (
    select t.huishouden_id, t.vraag_id, t.wet, t.behandelaar_id from traject t where t.gemeente_id = gemeente and t.status = 'lopend'
  ), vraag_open as materialized (
    select v.id, v.melding_id, v.wet, v.is_complex from vraag v where v.gemeente_id = gemeente and v.uitkomst_op is null
    union
    select v.id, v.melding_id, v.wet, v.is_complex from (select distinct vraag_id from loopt) l
    join vraag v on v.gemeente_id = gemeente and v.id = l.vraag_id
  ), stuk as (
    select m.huishouden_id, v.id as vraag_id, v.is_complex, v.wet, m.behandelaar_id, m.ontvangen_op, m.team_id
    from vraag_open v join melding m on m.gemeente_id = gemeente and m.id = v.melding_id and m.huishouden_id is not null
    union all
    select l.huishouden_id, null, false, l.wet, l.behandelaar_id, null, null from loopt l
  )
  select huishouden_id, count(distinct vraag_id), count(distinct wet) filter (where wet <> 'geen'), count(distinct behandelaar_id),
    bool_or(is_complex), (array_agg(team_id order by ontvangen_op) filter (where vraag_id is not null))[1]
  from stuk
  group by huishouden_id
$$;
