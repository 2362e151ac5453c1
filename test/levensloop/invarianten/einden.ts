// What ended says when, and why or with what result; what runs has no end yet.

import type { Invariant } from '../../../db/seed/invarianten.ts'

export const einden: readonly Invariant[] = [
  {
    zin: 'regie that ended has a reason, unless it came to its natural end with its plan',
    sql: `select r.id from regie r join plan p on p.id = r.plan_id
      where r.status in ('geweigerd', 'beeindigd') and r.reden is null and p.status <> 'afgesloten' and r.laag <> 'eigen'`,
    breek: `update regie set status = 'beeindigd', beeindigd_op = coalesce(aanvaard_op, aangeboden_op), reden = null
      where laag = 'proces' and plan_id in (select id from plan where status <> 'afgesloten')`,
  },
  {
    zin: 'a plan that ended left nothing open: no doel or promise of one that ran, no regie, no waarneming',
    sql: `select p.id from plan p where p.status = 'afgesloten' and p.vastgesteld_op is not null and not exists (select from gebeurtenis g
          where g.soort = 'plan_opgegaan' and g.gegevens ->> 'van' = p.id::text) and (
        exists (select from doel d where d.plan_id = p.id and (d.resultaat is null or d.afgesloten_op is null))
        or exists (select from afspraak a where a.plan_id = p.id and a.status = 'open'))
      union all select p.id from plan p where p.status = 'afgesloten' and (
        exists (select from regie r where r.plan_id = p.id and r.beeindigd_op is null)
        or exists (select from waarneming w join regie r on r.id = w.regie_id where r.plan_id = p.id
          and w.beeindigd_op is null and w.tot >= dagvan(p.afgesloten_op)))`,
    breek: `update plan set status = 'afgesloten', afgesloten_op = opgesteld_op, afsluitreden = 'klaar' where status <> 'afgesloten'`,
  },
  {
    zin: 'a melding that ended has every vraag ended, and says why it was withdrawn',
    sql: `select m.id from melding m where m.status in ('afgesloten', 'ingetrokken') and (
      exists (select from vraag v where v.melding_id = m.id and v.uitkomst is null)
      or (m.status = 'ingetrokken' and m.intrekreden is null))`,
    breek: `update melding set status = 'afgesloten', afgesloten_op = ontvangen_op`,
  },
  {
    zin: 'a traject that ended says with what result and why, and nobody has been offered it',
    sql: `select t.id from traject t where t.status = 'afgesloten' and (t.resultaat is null or t.eindereden is null
      or exists (select from overdracht o where o.traject_id = t.id and o.status = 'aangeboden'))`,
    breek: `update traject set status = 'afgesloten', afgesloten_op = gestart_op, resultaat = 'niet', is_volgens_plan = false`,
  },
  {
    zin: 'a doel that ended has its moment, its score and its result, and a reason when it was not reached',
    sql: `select id from doel where (resultaat is null) <> (afgesloten_op is null)
      or resultaat is not null and eind_score is null or resultaat = 'niet' and reden is null`,
    breek: `update doel set afgesloten_op = now()`,
  },
  {
    zin: 'what is over is not before it began',
    sql: `select id from plan where afgesloten_op < opgesteld_op union all select id from traject where afgesloten_op < gestart_op
      union all select id from melding where afgesloten_op < ontvangen_op
      union all select id from regie where beeindigd_op < aangeboden_op or aanvaard_op < aangeboden_op
      union all select id from overdracht where beantwoord_op < aangeboden_op or zicht_beeindigd_op < aangeboden_op
      union all select id from autorisatie where tot < van and grondslag not like 'waarneming%'`,
    breek: `update regie set aanvaard_op = aangeboden_op - interval '1 day' where aanvaard_op is not null`,
  },
]
