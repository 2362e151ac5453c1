-- toegang.aantal as one statement by hand: the baseline of the bench and a second opinion (decision 0022).

create or replace function kpi_toegang_aantal(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with periode as materialized (
    select nr::integer, dagbegin(van) as begin, dagbegin(tot) as eind from unnest(vans, tots) with ordinality as p (van, tot, nr)
  ), ontvangen as (
    select p.nr, m.gemeente_id, m.id, h.kern_id, m.team_id, m.deur,
      -- The audit counts reports by a Wmo-consulent beside the channels (4.1.2).
      case when m.melder = 'wmo_consulent' then m.melder else m.kanaal end as aanmelding
    from periode p
    join melding m on m.gemeente_id = gemeente and m.ontvangen_op >= p.begin and m.ontvangen_op < p.eind
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = m.gemeente_id and h.id = m.huishouden_id
  ), rij as (
    select o.nr, 'meldingen' as deel,
      case uitsplitsing when 'team' then o.team_id::text when 'kern' then o.kern_id::text when 'aanmelding' then o.aanmelding else '' end as sleutel
    from ontvangen o where uitsplitsing not in ('deur', 'deur_aanmelding')
    union all
    -- At each door it came to; in the total once (domain.md, The demo municipality).
    select p.nr, 'meldingen', case uitsplitsing when 'deur' then md.deur else
      (select d.naam from deur d where d.gemeente_id = gemeente and d.code = md.deur) || ': '
        || case when m.melder = 'wmo_consulent' then m.melder else m.kanaal end end
    from periode p
    join melding_deur md on md.gemeente_id = gemeente and md.op >= p.begin and md.op < p.eind
    join melding m on m.gemeente_id = md.gemeente_id and m.id = md.melding_id
    where uitsplitsing in ('deur', 'deur_aanmelding')
    union all
    select o.nr, 'vragen', case uitsplitsing when 'deur' then o.deur when 'team' then o.team_id::text when 'kern' then o.kern_id::text
      when 'aanmelding' then o.aanmelding else '' end
    from ontvangen o join vraag v on v.gemeente_id = o.gemeente_id and v.melding_id = o.id
    where uitsplitsing <> 'deur_aanmelding'
    union all
    select p.nr, 'contacten', case uitsplitsing when 'deur' then c.deur when 'team' then c.team_id::text when 'kern' then h.kern_id::text
      when 'aanmelding' then c.kanaal else '' end
    from periode p
    join contact c on c.gemeente_id = gemeente and c.op >= p.begin and c.op < p.eind
    left join melding m on m.gemeente_id = c.gemeente_id and m.id = c.melding_id
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = c.gemeente_id and h.id = c.huishouden_id
    -- Calling back about a melding is no new contact at the door; the contact a melding grew from is.
    where uitsplitsing <> 'deur_aanmelding' and c.traject_id is null and (m.id is null or m.ontvangen_op >= c.op)
  ), geteld as (
    select nr, deel, sleutel, count(*) as aantal from rij group by nr, deel, sleutel
  )
  select nr, deel, groepnaam(gemeente, uitsplitsing, sleutel), aantal::integer, null::integer, aantal::double precision from geteld
$$;
