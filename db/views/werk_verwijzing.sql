-- The word back to a verwijzer outside: owed until it was given, by who does the melding or did it last.
-- The columns are those of werkvoorraad.sql, in that order.

drop view if exists werk_verwijzing cascade;
create view werk_verwijzing (gemeente_id, id, soort, wacht, huishouden_id, melding_id, plan_id, traject_id, gesprek_op, onderwerp, wetten,
  klok, klok_begin, klok_einddatum, einddatum, team_id, behandelaar_id, is_spoed, is_onveilig, versie)
  with (security_invoker = true) as
select w.gemeente_id, w.id, 'verwijzer_terugkoppelen', false, m.huishouden_id, m.id, null::uuid, null::uuid, null::timestamptz, null::text,
  array(select distinct v.wet from vraag v where v.gemeente_id = m.gemeente_id and v.melding_id = m.id),
  'terugkoppeling', dagvan(m.ontvangen_op), w.terugkoppelen_voor,
  -- Who said that it was taken up, owes the rest when it closed.
  case when s.is_begonnen then dagvan(s.gesloten_op) else w.terugkoppelen_voor end,
  m.team_id, m.behandelaar_id, false, false, null::integer
from verwijzing w
join verwijzing_stand s on s.gemeente_id = w.gemeente_id and s.id = w.id
join melding m on m.gemeente_id = w.gemeente_id and m.id = w.melding_id
where not s.is_klaar and (s.gesloten_op is not null or not s.is_begonnen);
