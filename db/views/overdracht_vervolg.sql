-- What came of an overdracht: every melding and traject in its keten from the acceptance on; the voortgangskaart is read from it.
-- Derived, so there is nothing to keep up to date: a change of phase is seen in the transaction that made it (access.md 2.5.2).
-- With the rights of who asks, so that row security holds here too (access.md 2.8).

drop view if exists overdracht_vervolg cascade;
create view overdracht_vervolg (gemeente_id, overdracht_id, soort, id, is_onderzoek, is_open, is_heropend, begonnen_op, gesloten_op,
  gestart_op, team_id, behandelaar_id) with (security_invoker = true) as
with stap as (
  select o.gemeente_id, o.id as overdracht_id, k.melding_id, k.traject_id, k.nieuw_traject_id, k.beantwoord_op
  from overdracht o
  join overdracht k on k.gemeente_id = o.gemeente_id and k.keten_id = o.keten_id and k.aangeboden_op >= o.aangeboden_op
    and k.status = 'aanvaard'
)
select s.gemeente_id, s.overdracht_id, 'melding', m.id, true, m.status in ('ontvangen', 'gescreend'),
  m.status in ('ontvangen', 'gescreend') and m.heropenreden is not null,
  least((select min(c.op) from contact c where c.gemeente_id = m.gemeente_id and c.melding_id = m.id and c.op > s.beantwoord_op),
    (select min(g.gevoerd_op) from gesprek g where g.gemeente_id = m.gemeente_id and g.melding_id = m.id and g.gevoerd_op > s.beantwoord_op)),
  m.afgesloten_op, s.beantwoord_op, m.team_id, m.behandelaar_id
from stap s join melding m on m.gemeente_id = s.gemeente_id and m.id = s.melding_id
union
select s.gemeente_id, s.overdracht_id, 'traject', t.id, t.soort in ('onderzoek_wmo', 'onderzoek_jeugd'), t.status = 'lopend', false,
  least((select min(c.op) from contact c where c.gemeente_id = t.gemeente_id and c.traject_id = t.id),
    (select min(g.gevoerd_op) from gesprek g where g.gemeente_id = t.gemeente_id and g.traject_id = t.id)),
  t.afgesloten_op, t.gestart_op, t.team_id, t.behandelaar_id
from stap s join traject n on n.gemeente_id = s.gemeente_id and n.id = s.nieuw_traject_id
-- Also what was started later for the same vraag: the support after the onderzoek.
join traject t on t.gemeente_id = n.gemeente_id and (t.id = n.id or (t.vraag_id = n.vraag_id and t.gestart_op >= s.beantwoord_op and t.id is distinct from s.traject_id))
union
select s.gemeente_id, s.overdracht_id, 'traject', t.id, t.soort in ('onderzoek_wmo', 'onderzoek_jeugd'), t.status = 'lopend', false,
  least((select min(c.op) from contact c where c.gemeente_id = t.gemeente_id and c.traject_id = t.id),
    (select min(g.gevoerd_op) from gesprek g where g.gemeente_id = t.gemeente_id and g.traject_id = t.id)),
  t.afgesloten_op, t.gestart_op, t.team_id, t.behandelaar_id
from stap s join vraag v on v.gemeente_id = s.gemeente_id and v.melding_id = s.melding_id
join traject t on t.gemeente_id = v.gemeente_id and t.vraag_id = v.id and t.gestart_op >= s.beantwoord_op;
