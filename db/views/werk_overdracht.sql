-- An overdracht: to answer, to wait for, late and so with both managers; then the word back, owed and come in.
-- The columns are those of werkvoorraad.sql, in that order. The grants are on the overdracht itself, whose id the line carries;
-- the word back is owed by who does the work, whose grants are on the melding or traject.

drop view if exists werk_overdracht cascade;
create view werk_overdracht (gemeente_id, id, soort, wacht, huishouden_id, melding_id, plan_id, traject_id, gesprek_op, onderwerp, wetten,
  klok, klok_begin, klok_einddatum, einddatum, team_id, behandelaar_id, is_spoed, is_onveilig, versie)
  with (security_invoker = true) as
select o.gemeente_id, o.id, rol.soort, rol.soort = 'overdracht_afwachten', o.huishouden_id, null::uuid, null::uuid, null::uuid, null::timestamptz,
  null::text, array[o.wet], 'overdracht_aanvaarden', dagvan(o.aangeboden_op), o.aanvaarden_voor, o.aanvaarden_voor,
  rol.team_id, rol.medewerker_id, false, false, null::integer
from overdracht o
cross join lateral (
  values ('overdracht_beantwoorden', o.naar_team_id, o.naar_medewerker_id), ('overdracht_afwachten', o.van_team_id, o.aangeboden_door_id)
  union all
  -- Who ever led it; whether that is so today, the query says (werkvoorraad.sql.ts).
  select distinct 'overdracht_geescaleerd', mt.team_id, mt.medewerker_id
  from medewerker_team mt join medewerker_rol r on r.gemeente_id = mt.gemeente_id and r.medewerker_id = mt.medewerker_id
    and r.rol = 'teammanager'
  where o.geescaleerd_op is not null and mt.gemeente_id = o.gemeente_id and mt.team_id in (o.van_team_id, o.naar_team_id))
  as rol (soort, team_id, medewerker_id)
where o.status = 'aangeboden'
union all
select o.gemeente_id, o.id, 'terugkoppeling_geven', false, o.huishouden_id, zaak.melding_id, null, zaak.traject_id, null, null, array[o.wet],
  'terugkoppeling', dagvan(o.aangeboden_op), o.terugkoppelen_voor,
  -- Who said that it still ran, owes the rest when it closed.
  case when terug.is_begonnen then zaak.gesloten_op else o.terugkoppelen_voor end, zaak.team_id, zaak.behandelaar_id, false, false, null
from overdracht o
cross join lateral (
  select bool_or(t.antwoord = 'loopt_nog') as is_begonnen, bool_or(t.antwoord <> 'loopt_nog') as is_klaar
  from terugkoppeling t where t.gemeente_id = o.gemeente_id and t.overdracht_id = o.id) as terug
-- The one who has it now, or had it last.
cross join lateral (
  select case v.soort when 'melding' then v.id end as melding_id, case v.soort when 'traject' then v.id end as traject_id,
    v.team_id, v.behandelaar_id, v.is_open, dagvan(v.gesloten_op) as gesloten_op
  from overdracht_vervolg v where v.gemeente_id = o.gemeente_id and v.overdracht_id = o.id
  order by v.is_open desc, v.gestart_op desc, v.id limit 1) as zaak
where o.status = 'aanvaard' and o.grondslag is not null and o.zicht_beeindigd_op is null
  and terug.is_klaar is not true and (terug.is_begonnen is not true or not zaak.is_open)
union all
-- Until who sent it looked at the card.
select o.gemeente_id, o.id, 'terugkoppeling_lezen', false, o.huishouden_id, null, null, null, null, null, array[o.wet],
  null, null, null, null, o.van_team_id, o.aangeboden_door_id, false, false, null
from overdracht o
where o.grondslag is not null and o.zicht_beeindigd_op is null and exists (
  select from terugkoppeling t where t.gemeente_id = o.gemeente_id and t.overdracht_id = o.id
    and not exists (select from inzage z where z.gemeente_id = o.gemeente_id and z.inwoner_id = o.inwoner_id
      and z.medewerker_id = o.aangeboden_door_id and z.soort = 'overdracht_ingezien' and z.uitkomst = 'toegestaan' and z.op >= t.op));
