-- Who handed work over, or sent somebody to us from outside, hears in time how it went.
--
-- code: terugkoppeling
-- soort: prestatie
-- naam: Op tijd teruggekoppeld
-- doel: VI v
-- vraag: Krijgt een verwijzer op tijd een terugkoppeling?
-- teller: overdrachten en verwijzingen uit de noemer met een eerste terugkoppeling uiterlijk op de afgesproken dag; een telefoontje telt op de dag dat er is gebeld
-- noemer: aanvaarde overdrachten en verwijzingen van buiten waarvan de afgesproken dag voor de terugkoppeling in de periode valt; bij een overdracht zonder toestemming of mandaat, en na het einde van het zicht, is er niets terug te koppelen; een verwijzer hoort altijd dat het is opgepakt
-- eenheid: %
-- richting: hoger
-- bron: eigen registratie: overdracht, terugkoppeling, verwijzing, verwijzing_bericht
-- periode: kwartaal, jaar
-- telt: in de periode
-- uitsplitsingen: deur, team, kern
-- eigenaar: teammanager van wie ontving
-- minimum: 10
-- rijping: 0
-- deel op_tijd: Terugkoppeling op de afgesproken dag of eerder
-- deel geholpen: Het hielp, volgens de laatste terugkoppeling van een overdracht · % · hoger
-- deel verwijzers: Waarvan aan verwijzers van buiten

create or replace function kpi_terugkoppeling(gemeente integer, eenheden uuid[]) returns setof geval_rij language sql stable as $$
  select o.huishouden_id, o.id, dagbegin(o.terugkoppelen_voor), null::timestamptz, array['op_tijd', 'geholpen'],
    case when terug.eerste <= o.terugkoppelen_voor then array['op_tijd'] else '{}' end
      || case when terug.laatste = 'geholpen' then array['geholpen'] else '{}' end,
    null::double precision, t.deur, o.naar_team_id, null, null::text[], null
  from overdracht o
  left join team t on t.gemeente_id = o.gemeente_id and t.id = o.naar_team_id
  cross join lateral (
    select dagvan(min(k.op)) as eerste, (array_agg(k.antwoord order by k.op desc, k.id desc))[1] as laatste
    from terugkoppeling k where k.gemeente_id = o.gemeente_id and k.overdracht_id = o.id) as terug
  where o.gemeente_id = gemeente and o.huishouden_id = any(eenheden) and o.terugkoppelen_voor is not null
    and o.status = 'aanvaard' and o.zicht_beeindigd_op is null
  union all
  select coalesce(m.huishouden_id, m.id), w.id, dagbegin(w.terugkoppelen_voor), null, array['op_tijd', 'verwijzers'],
    case when (select min(b.gegeven_op) from verwijzing_bericht b where b.gemeente_id = w.gemeente_id and b.verwijzing_id = w.id)
      <= w.terugkoppelen_voor then array['op_tijd', 'verwijzers'] else '{}' end,
    null, t.deur, m.team_id, null, null, null
  from geval_melding(gemeente, eenheden) m
  join verwijzing w on w.gemeente_id = m.gemeente_id and w.melding_id = m.id and w.terugkoppelen_voor is not null
  left join team t on t.gemeente_id = m.gemeente_id and t.id = m.team_id
$$;
