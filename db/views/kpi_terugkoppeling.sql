-- Who handed work over hears in time how it went.
--
-- code: terugkoppeling
-- soort: prestatie
-- naam: Op tijd teruggekoppeld
-- doel: VI v
-- vraag: Krijgt een verwijzer op tijd bericht terug?
-- teller: overdrachten uit de noemer met een eerste terugkoppeling uiterlijk op de afgesproken dag
-- noemer: aanvaarde overdrachten waarvan de afgesproken dag voor het bericht terug in de periode valt; zonder toestemming of mandaat, en na het einde van het zicht, is er niets terug te koppelen
-- eenheid: %
-- richting: hoger
-- bron: eigen registratie: overdracht, terugkoppeling; verwijzers buiten de teams volgen als zij hun eigen deur hebben
-- periode: kwartaal, jaar
-- uitsplitsingen: deur, team, kern
-- eigenaar: teammanager van wie ontving
-- minimum: 10
-- rijping: 0
-- deel op_tijd: Bericht terug op de afgesproken dag of eerder
-- deel geholpen: Het hielp, volgens de laatste terugkoppeling · % · hoger

create or replace function kpi_terugkoppeling(gemeente integer, vans date[], tots date[], uitsplitsing text)
returns table (periode integer, deel text, groep text, teller integer, noemer integer, waarde double precision)
language sql stable as $$
  with periode as materialized (
    select nr::integer, van, tot from unnest(vans, tots) with ordinality as p (van, tot, nr)
  ), geval as (
    select p.nr, case uitsplitsing when 'deur' then t.deur when 'team' then o.naar_team_id::text when 'kern' then h.kern_id::text else '' end as sleutel,
      coalesce(terug.eerste <= o.terugkoppelen_voor, false) as is_op_tijd, coalesce(terug.laatste = 'geholpen', false) as is_geholpen
    from periode p
    join overdracht o on o.gemeente_id = gemeente and o.terugkoppelen_voor >= p.van and o.terugkoppelen_voor < p.tot
      and o.status = 'aanvaard' and o.zicht_beeindigd_op is null
    left join team t on uitsplitsing = 'deur' and t.gemeente_id = o.gemeente_id and t.id = o.naar_team_id
    left join huishouden h on uitsplitsing = 'kern' and h.gemeente_id = o.gemeente_id and h.id = o.huishouden_id
    cross join lateral (
      select dagvan(min(k.op)) as eerste, (array_agg(k.antwoord order by k.op desc, k.id desc))[1] as laatste
      from terugkoppeling k where k.gemeente_id = o.gemeente_id and k.overdracht_id = o.id) as terug
  ), geteld as (
    select nr, sleutel, count(*) as alle, count(*) filter (where is_op_tijd) as op_tijd, count(*) filter (where is_geholpen) as geholpen
    from geval group by nr, sleutel
  )
  select g.nr, r.deel, groepnaam(gemeente, uitsplitsing, g.sleutel), r.teller::integer, g.alle::integer, 100.0 * r.teller / g.alle
  from geteld g, lateral (values ('op_tijd', g.op_tijd), ('geholpen', g.geholpen)) as r (deel, teller)
$$;
