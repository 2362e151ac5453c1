-- How a verwijzing stands: was a first word given, and the one at the end. Derived, so that opening a melding again asks for it again.
-- With the rights of who asks, so that row security holds here too (access.md 2.8).

drop view if exists verwijzing_stand cascade;
create view verwijzing_stand (gemeente_id, id, is_begonnen, is_klaar, gesloten_op) with (security_invoker = true) as
select w.gemeente_id, w.id, bool_or(b.id is not null),
  -- Without a yes of the inwoner one word is all that may be told.
  m.afgesloten_op is not null and bool_or(coalesce(b.op >= m.afgesloten_op or w.toestemming <> 'ja', false)), m.afgesloten_op
from verwijzing w
join melding m on m.gemeente_id = w.gemeente_id and m.id = w.melding_id
left join verwijzing_bericht b on b.gemeente_id = w.gemeente_id and b.verwijzing_id = w.id
group by w.gemeente_id, w.id, w.toestemming, m.afgesloten_op;
