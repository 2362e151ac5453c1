-- What every huishouden has open at given moments, for the whole gemeente at once.

create or replace function openstaand(gemeente integer, momenten timestamptz[])
returns table (nr integer, huishouden_id uuid, open_vragen bigint, wetten bigint, behandelaars bigint, is_gemarkeerd boolean,
  deur text, team_id uuid, soorten text[])
language sql stable as $$
  with periode as materialized (
    select nr::integer, eind from unnest(momenten) with ordinality as p (eind, nr)
  ), loopt as (
    -- `eind` is the first moment after the period, so "on the last day" is just before it.
    select p.nr, p.eind, t.huishouden_id, t.vraag_id, t.soort, t.wet, t.behandelaar_id
    from periode p
    join traject t on t.gemeente_id = gemeente and t.gestart_op < p.eind and (t.afgesloten_op is null or t.afgesloten_op >= p.eind)
  ), kandidaat as materialized (
    -- Open somewhere between the first and the last of the days that are asked for.
    select m.huishouden_id, v.id as vraag_id, v.is_complex, v.wet, m.behandelaar_id, m.ontvangen_op, m.deur, m.team_id, v.uitkomst_op
    from melding m
    join vraag v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
      and (v.uitkomst_op is null or v.uitkomst_op >= (select min(eind) from periode))
    where m.gemeente_id = gemeente and m.huishouden_id is not null and m.ontvangen_op < (select max(eind) from periode)
  ), stuk as (
    select p.nr, k.huishouden_id, k.vraag_id, k.is_complex, k.wet, k.behandelaar_id, null as soort,
      k.ontvangen_op, k.deur, k.team_id
    from periode p
    join kandidaat k on k.ontvangen_op < p.eind and (k.uitkomst_op is null or k.uitkomst_op >= p.eind)
    union all
    -- The vraag a running traject answers is open too; when both say so it counts once.
    select l.nr, m.huishouden_id, v.id, v.is_complex, v.wet, m.behandelaar_id, null, m.ontvangen_op, m.deur, m.team_id
    from loopt l
    join vraag v on v.gemeente_id = gemeente and v.id = l.vraag_id
    join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id
    union all
    select l.nr, l.huishouden_id, null, false, l.wet, l.behandelaar_id, l.soort, null, null, null from loopt l
  )
  select nr, huishouden_id, count(distinct vraag_id), count(distinct wet) filter (where wet <> 'geen'), count(distinct behandelaar_id),
    bool_or(is_complex),
    (array_agg(deur order by ontvangen_op) filter (where vraag_id is not null))[1],
    (array_agg(team_id order by ontvangen_op) filter (where vraag_id is not null))[1],
    array_agg(distinct soort) filter (where soort in ('casusregie', 'jongerenwerk', 'gezinscoaching'))
  from stuk
  group by nr, huishouden_id
$$;
