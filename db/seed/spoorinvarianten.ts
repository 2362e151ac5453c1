// What the acts leave behind, as questions to the database: gebeurtenissen, grants, clocks, and nothing of tomorrow.

import type { Invariant } from './invarianten.ts'

/** Each of these has its gebeurtenis at its own moment. */
const sporen: readonly (readonly [soort: string, rij: string])[] = [
  ['melding_geregistreerd', 'select id as melding_id, ontvangen_op as op from melding'],
  ['melding_gescreend', 'select melding_id, op from screening'],
  [
    'melding_afgesloten',
    `select id as melding_id, afgesloten_op as op from melding where status = 'afgesloten'`,
  ],
  [
    'melding_ingetrokken',
    `select id as melding_id, afgesloten_op as op from melding where status = 'ingetrokken'`,
  ],
  [
    'melding_beantwoord',
    `select melding_id, uitkomst_op as op from vraag where uitkomst is not null and uitkomst <> 'ingetrokken'`,
  ],
  ['plan_opgesteld', 'select id as plan_id, opgesteld_op as op from plan'],
  [
    'plan_vastgesteld',
    'select id as plan_id, vastgesteld_op as op from plan where vastgesteld_op is not null',
  ],
  ['plan_akkoord_vastgelegd', 'select plan_id, op from plan_akkoord'],
  ['plan_afgesloten', 'select id as plan_id, afgesloten_op as op from plan where afgesloten_op is not null'],
  ['regie_aanvaard', 'select plan_id, aanvaard_op as op from regie where aanvaard_op is not null'],
  ['regie_geweigerd', `select plan_id, beeindigd_op as op from regie where status = 'geweigerd'`],
  ['regie_beeindigd', `select plan_id, beeindigd_op as op from regie where status = 'beeindigd'`],
  [
    'gesprek_gevoerd',
    'select melding_id, gevoerd_op as op from gesprek where gevoerd_op is not null and melding_id is not null',
  ],
  ['traject_gestart', 'select id as traject_id, gestart_op as op from traject'],
  ['traject_contact_vastgelegd', 'select traject_id, op from contact where traject_id is not null'],
  [
    'traject_afgesloten',
    'select id as traject_id, afgesloten_op as op from traject where afgesloten_op is not null',
  ],
]

const sleutel = (rij: string) => /(melding_id|plan_id|traject_id)/.exec(rij)?.[1] as string

export const spoorinvarianten: readonly Invariant[] = sporen.map(([soort, rij]) => ({
  zin: `what was done left ${soort} at its moment`,
  sql: `select r.* from (${rij}) r where not exists (select from gebeurtenis g
    where g.soort = '${soort}' and g.${sleutel(rij)} = r.${sleutel(rij)} and g.op = r.op)`,
  breek: `alter table gebeurtenis disable trigger user; delete from gebeurtenis where soort = '${soort}'`,
}))

const grant = (op: string, aan: string) =>
  `exists (select from autorisatie a where a.${op} and a.${aan} and a.tot is null)`

export const grantinvarianten: readonly Invariant[] = [
  {
    zin: 'an open melding is there for its team, and for who treats or registered it by name',
    sql: `select m.id from melding m where m.status in ('ontvangen', 'gescreend') and not (
      ${grant('melding_id = m.id', 'team_id = m.team_id')}
      and ${grant('melding_id = m.id', `medewerker_id = coalesce(m.behandelaar_id, m.geregistreerd_door_id) and a.niveau = 'L4'`)})`,
    breek: `delete from autorisatie where team_id is not null`,
  },
  {
    zin: 'a running traject is there for its team and its behandelaar',
    sql: `select t.id from traject t where t.status = 'lopend' and not (
      ${grant('traject_id = t.id', `team_id = t.team_id and a.niveau = 'L3'`)}
      and ${grant('traject_id = t.id', `medewerker_id = t.behandelaar_id and a.niveau = 'L4'`)})`,
    breek: `delete from autorisatie where medewerker_id is not null`,
  },
  {
    zin: 'an open plan is there for who drew it up and for its regisseur',
    sql: `select p.id from plan p where p.status <> 'afgesloten' and not ${grant('plan_id = p.id', `medewerker_id = p.opgesteld_door_id and a.niveau = 'L3'`)}
      union all
      select p.id from plan p join regie r on r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard'
      where p.status <> 'afgesloten' and not ${grant('plan_id = p.id', `medewerker_id = r.medewerker_id and a.niveau = 'L3'`)}`,
    breek: `update autorisatie set niveau = 'L0'`,
  },
  {
    zin: 'a grant comes from a gebeurtenis on the same thing',
    sql: `select a.id from autorisatie a left join gebeurtenis g on g.id = a.gebeurtenis_id where g.id is null
      -- An earlier traject is opened by the toewijzing of a later one, and noodtoegang opens all there is of somebody.
      or a.grondslag not in ('eerder_traject', 'noodtoegang', 'noodtoegang_met_tweede') and coalesce(a.melding_id, a.plan_id, a.traject_id, a.overdracht_id, a.overleg_id) is distinct from
        case when a.melding_id is not null then g.melding_id when a.plan_id is not null then g.plan_id
          when a.traject_id is not null then g.traject_id
          else coalesce(g.gegevens ->> 'overdracht', g.gegevens ->> 'overleg')::uuid end`,
    breek: `update autorisatie set gebeurtenis_id = id`,
  },
]

export const tijdinvarianten: readonly Invariant[] = [
  {
    zin: 'the id of a gebeurtenis carries its moment, and it holds codes, ids, numbers and dates only',
    sql: `select g.id from gebeurtenis g
      where g.id < uuid_vanaf(g.op) or g.id >= uuid_vanaf(g.op + interval '1 ms')
        or exists (select from jsonb_each_text(g.gegevens) e where e.value !~ '^[A-Za-z0-9_:.-]*$')`,
    breek: `alter table gebeurtenis disable trigger user; update gebeurtenis set gegevens = '{"waarom": "drie woorden zijn teveel"}' where id in (select id from gebeurtenis limit 1)`,
  },
  {
    zin: 'nothing has happened today or later',
    sql: `select id from gebeurtenis where op >= dagbegin($1)
      union all select id from contact where op >= dagbegin($1)
      union all select id from termijn where gestopt_op >= $1 or begin >= $1
      union all select id from inwoner where geboortedatum >= $1 or overleden_op >= $1`,
    breek: `update contact set op = now() + interval '9 years'`,
  },
  {
    zin: 'clocks of what ended have stopped, and none fell away of what is open',
    sql: `select t.id from termijn t join melding m on m.id = t.melding_id
        where (m.status in ('afgesloten', 'ingetrokken')) and t.gestopt_op is null or m.status in ('ontvangen', 'gescreend') and t.is_vervallen
      union all
      select t.id from termijn t join plan p on p.id = t.plan_id
        where t.soort = 'evaluatie' and (p.status = 'afgesloten') and t.gestopt_op is null`,
    breek: `update termijn set gestopt_op = null, is_vervallen = false`,
  },
  {
    zin: 'a running plan is looked back on: one evaluatie clock runs (since 2020)',
    sql: `select p.id from plan p where p.status = 'lopend' and 1 <> (select count(*) from termijn t
      where t.plan_id = p.id and t.soort = 'evaluatie' and t.gestopt_op is null)`,
    breek: `delete from termijn where soort = 'evaluatie'`,
  },
]
