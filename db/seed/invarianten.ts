// What the acts always keep true, as questions to the database: each finds the rows that break it.

import { uitkomstBij } from '../../src/features/melding/doorverwijzen.ts'

export type Invariant = {
  readonly zin: string
  /** Answers the rows that are wrong. */
  readonly sql: string
  /** A change that makes it false, to show that the question would find it. */
  readonly breek: string
}

const doorverwezen = Object.entries(uitkomstBij)
  .map(([naar, uitkomst]) => `('${naar}', '${uitkomst}')`)
  .join(', ')

export const meldinginvarianten: readonly Invariant[] = [
  {
    zin: 'a melding has the status that its vragen and screening say',
    sql: `select m.id from melding m
      cross join lateral (select count(*) as alle, count(v.vervolg) as vervolg, count(v.uitkomst) as uitkomst,
        count(*) filter (where v.uitkomst = 'ingetrokken') as ingetrokken from vraag v where v.melding_id = m.id) v
      left join screening s on s.melding_id = m.id
      where m.status <> case when v.alle = v.ingetrokken then 'ingetrokken' when v.alle = v.uitkomst then 'afgesloten'
        when v.alle = v.vervolg then 'gescreend' else 'ontvangen' end
      or v.alle = 0 or (s.melding_id is null) <> (v.vervolg = 0)`,
    breek: `update vraag set uitkomst = null, uitkomst_op = null where id in (select id from vraag where uitkomst is not null limit 1)`,
  },
  {
    zin: 'a vraag is first told, then screened, then ended, and the melding ends with its last vraag',
    sql: `select v.id from vraag v join melding m on m.id = v.melding_id
      where v.vervolg_op < m.ontvangen_op or v.uitkomst_op < v.vervolg_op and v.uitkomst <> 'ingetrokken'
      or m.afgesloten_op < v.uitkomst_op
      or (m.afgesloten_op is not null and not exists (select from vraag x where x.melding_id = m.id and x.uitkomst_op = m.afgesloten_op))`,
    breek: `update vraag set vervolg_op = vervolg_op - interval '1 year' where id in (select id from vraag where vervolg is not null limit 1)`,
  },
  {
    zin: 'what was sent on got the uitkomst that goes with where it went',
    sql: `select v.id from vraag v join (values ${doorverwezen}) as d (naar, uitkomst) on d.naar = v.doorverwezen_naar
      where v.uitkomst is distinct from d.uitkomst`,
    breek: `update vraag set uitkomst = 'maatwerk' where doorverwezen_naar is not null`,
  },
  {
    zin: 'the clock of the seven days stops on the day an eigen plan came, at the gesprek or before it, and that is there to read',
    sql: `select t.id from termijn t where t.soort = 'eigen_plan' and t.gestopt_op is not null and not t.is_vervallen
      and not exists (select from eigen_plan e where e.melding_id = t.melding_id and e.ingeleverd_op = t.gestopt_op)
      and not exists (select from gesprek g where g.melding_id = t.melding_id and g.eigen_plan <> '' and dagvan(g.gevoerd_op) <= t.gestopt_op)`,
    breek: `delete from eigen_plan`,
  },
  {
    zin: 'a melding passed at least one door, and the first is where it came in',
    sql: `select m.id from melding m
      left join lateral (select d.deur, d.op from melding_deur d where d.melding_id = m.id order by d.op limit 1) d on true
      where d.deur is distinct from m.deur or d.op <> m.ontvangen_op`,
    breek: `delete from melding_deur where melding_id in (select id from melding limit 1)`,
  },
  {
    zin: 'beside a running plan a melding joins it, or says why not',
    sql: `select m.id from melding m join plan p on p.huishouden_id = m.huishouden_id
      where p.opgesteld_op <= m.ontvangen_op and (p.afgesloten_op is null or p.afgesloten_op > m.ontvangen_op)
        and m.plan_id is null and m.reden_tweede_dossier is null`,
    breek: `update melding set plan_id = null, reden_tweede_dossier = null`,
  },
  {
    zin: 'who treats it works in its team, who registered it at its door',
    sql: `select m.id from melding m
      where (m.behandelaar_id is not null and not exists (select from medewerker_team t
          where t.medewerker_id = m.behandelaar_id and t.team_id = m.team_id))
        or not exists (select from medewerker_team mt join team t on t.id = mt.team_id
          where mt.medewerker_id = m.geregistreerd_door_id and t.deur = m.deur)`,
    breek: `update melding set behandelaar_id = (select id from medewerker where sub = 'mila') where behandelaar_id is not null`,
  },
  {
    zin: 'who reports for somebody else has a name',
    sql: `select id from melding where melder <> 'inwoner_zelf' and melder_naam is null`,
    breek: `update melding set melder_naam = null`,
  },
  {
    zin: 'somebody lives in one household at a time, and in that of the melding on its day',
    sql: `select a.id from huishouden_lid a join huishouden_lid b on b.inwoner_id = a.inwoner_id and a.id < b.id
        and a.van < coalesce(b.tot, 'infinity') and b.van < coalesce(a.tot, 'infinity')
      union all
      select m.id from melding m where m.inwoner_id is not null and not exists (select from huishouden_lid l
        where l.inwoner_id = m.inwoner_id and l.huishouden_id = m.huishouden_id
          and l.van <= m.ontvangen_op::date and (l.tot is null or l.tot >= m.ontvangen_op::date))`,
    breek: `update huishouden_lid set van = '2030-01-01' where tot is null`,
  },
]

export const planinvarianten: readonly Invariant[] = [
  {
    // A plan that went up in another came along from the huishouden that was joined; so did one of a second file of the same person, open or closed.
    zin: 'a household never had two plans at once',
    sql: `select a.id from plan a join plan b on b.huishouden_id = a.huishouden_id and a.id < b.id
      where a.opgesteld_op < coalesce(b.afgesloten_op, 'infinity') and b.opgesteld_op < coalesce(a.afgesloten_op, 'infinity')
        and not exists (select from gebeurtenis g where g.soort = 'plan_opgegaan' and g.gegevens ->> 'van' in (a.id::text, b.id::text))
        and not exists (select from inwoner_verplaatsing v where v.tabel = 'plan' and v.sleutel ->> 'id' in (a.id::text, b.id::text))`,
    breek: `update plan set afgesloten_op = afgesloten_op + interval '12 years' where afgesloten_op is not null`,
  },
  {
    zin: 'a running plan has one procesregisseur who said yes, and the resident leads',
    sql: `select p.id from plan p where p.status = 'lopend' and (
        1 <> (select count(*) from regie r where r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard')
        or 1 <> (select count(*) from regie r where r.plan_id = p.id and r.laag = 'eigen' and r.status = 'aanvaard'))`,
    breek: `update regie set status = 'beeindigd', beeindigd_op = aanvaard_op where status = 'aanvaard' and laag = 'proces'`,
  },
  {
    zin: 'a running plan has a doel, and somebody said yes to the versie that was shared',
    sql: `select p.id from plan p where p.status = 'lopend' and (p.gedeelde_versie <> p.versie
      or not exists (select from doel d where d.plan_id = p.id)
      or not exists (select from plan_akkoord a where a.plan_id = p.id and a.versie = p.versie and a.wijze <> 'niet_akkoord'))`,
    breek: `delete from plan_akkoord`,
  },
  {
    zin: 'a plan is drawn up, shared, agreed to, held and closed in this order',
    sql: `select p.id from plan p left join plan_akkoord a on a.plan_id = p.id
      where p.gedeeld_op < p.opgesteld_op or a.op < p.gedeeld_op or p.vastgesteld_op < a.op or p.afgesloten_op < p.vastgesteld_op`,
    breek: `update plan set gedeeld_op = opgesteld_op - interval '1 day' where gedeeld_op is not null`,
  },
  {
    zin: 'a closed plan has a result for every doel and nobody who still leads',
    sql: `select p.id from plan p where p.status = 'afgesloten' and (
        exists (select from doel d where d.plan_id = p.id and (d.resultaat is null or d.eind_score is null))
        or exists (select from regie r where r.plan_id = p.id and r.status in ('aangeboden', 'aanvaard')))`,
    breek: `update doel set resultaat = null, eind_score = null`,
  },
  {
    zin: 'an evaluatie has a score for every doel of its plan that had not ended when it was written',
    sql: `select e.id from evaluatie e join doel d on d.plan_id = e.plan_id
      where (d.afgesloten_op is null or e.id < uuid_vanaf(d.afgesloten_op))
        and not exists (select from evaluatie_score s where s.evaluatie_id = e.id and s.doel_id = d.id)`,
    breek: `delete from evaluatie_score`,
  },
  {
    zin: 'a promise of ours is of somebody, and what is done was done while the plan ran',
    sql: `select a.id from afspraak a join plan p on p.id = a.plan_id
      where (a.van = 'medewerker') <> (a.medewerker_id is not null) or a.afgerond_op < p.vastgesteld_op or a.afgerond_op > p.afgesloten_op`,
    breek: `update afspraak set medewerker_id = null`,
  },
  {
    zin: 'who of us promises something is there by name',
    sql: `select a.id from afspraak a join medewerker m on m.id = a.medewerker_id where a.wie <> m.naam`,
    breek: `update afspraak set wie = 'Consulent' where medewerker_id is not null`,
  },
  {
    zin: 'a traject counts the contacts with the resident that are written down',
    sql: `select t.id from traject t where t.contacten <>
      (select count(*) from contact c where c.traject_id = t.id and c.is_met_inwoner)`,
    breek: `delete from contact where id in (select id from contact where traject_id is not null limit 1)`,
  },
  {
    zin: 'contacts lie within their traject, and a vraag that ended has no traject that still runs',
    sql: `select t.id from traject t join contact c on c.traject_id = t.id where c.op < t.gestart_op or c.op > t.afgesloten_op
      union all
      select t.id from traject t join vraag v on v.id = t.vraag_id
      where v.uitkomst_op is not null and (t.status = 'lopend' or v.uitkomst_op < t.afgesloten_op)`,
    breek: `update contact set op = op - interval '3 years' where traject_id is not null`,
  },
  {
    zin: 'a vraag ends with the last traject that answers it',
    sql: `select v.id from vraag v join traject t on t.vraag_id = v.id
      where v.uitkomst_op is null group by v.id having not bool_or(t.status = 'lopend')`,
    breek: `update vraag set uitkomst = null, uitkomst_op = null where id in (select vraag_id from traject)`,
  },
  {
    zin: 'a plan has the trajecten of its own household and of its own time',
    sql: `select t.id from traject t join plan p on p.id = t.plan_id where p.huishouden_id <> t.huishouden_id
      or t.gestart_op < p.opgesteld_op or t.gestart_op > p.afgesloten_op`,
    breek: `update traject set gestart_op = gestart_op - interval '5 years'`,
  },
  {
    zin: 'who came back within the watch is recognised, and nobody else',
    sql: `(select vraag_id as id, traject_id from terugkeer_bij(1, array(select id from melding)) except select vraag_id, traject_id from terugkeer)
      union all (select vraag_id, traject_id from terugkeer except select vraag_id, traject_id from terugkeer_bij(1, array(select id from melding)))`,
    breek: `delete from terugkeer`,
  },
  {
    zin: 'support that ended says why, and for its doel only when that was reached',
    sql: `select id from traject where status = 'afgesloten'
      and (eindereden is null or (eindereden = 'doel_bereikt' and resultaat <> 'bereikt'))`,
    breek: `update traject set eindereden = 'doel_bereikt' where status = 'afgesloten'`,
  },
  {
    zin: 'before short-term support somebody else was asked',
    sql: `select id from traject where soort = 'kortdurend' and geraadpleegd_id = behandelaar_id`,
    breek: `update traject set geraadpleegd_id = behandelaar_id`,
  },
]
