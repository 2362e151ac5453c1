// A municipality with many more trajecten than the demo has: copies of its closed and running ones, each in a huishouden of its own, filled in sets.

import type { Omgeving } from './omgeving.ts'

/** As a replica: a copy needs no trigger, and what it refers to is copied along. */
const vul = [
  `create temp table bron as select row_number() over (order by id) as nr, id, huishouden_id, inwoner_id from traject where gemeente_id = 1`,
  `create temp table kopie as select b.*, gen_random_uuid() as h, gen_random_uuid() as i, gen_random_uuid() as t
    from generate_series(1, $1::integer) n join bron b on b.nr = 1 + n % (select count(*) from bron)`,
  `insert into huishouden select r.* from kopie k join huishouden x on x.gemeente_id = 1 and x.id = k.huishouden_id,
    lateral jsonb_populate_record(x, jsonb_build_object('id', k.h, 'opgegaan_in_id', null)) r`,
  `insert into inwoner select r.* from kopie k join inwoner x on x.gemeente_id = 1 and x.id = k.inwoner_id,
    lateral jsonb_populate_record(x, jsonb_build_object('id', k.i, 'bsn_versleuteld', null, 'bsn_hash', null, 'samengevoegd_met_id', null)) r`,
  `insert into huishouden_lid (gemeente_id, id, huishouden_id, inwoner_id, van) select 1, gen_random_uuid(), h, i, '2015-01-01' from kopie`,
  `insert into traject select r.* from kopie k join traject x on x.gemeente_id = 1 and x.id = k.id,
    lateral jsonb_populate_record(x, jsonb_build_object('id', k.t, 'huishouden_id', k.h, 'inwoner_id', k.i, 'plan_id', null, 'vraag_id', null)) r`,
  `insert into termijn select r.* from kopie k join termijn x on x.gemeente_id = 1 and x.traject_id = k.id,
    lateral jsonb_populate_record(x, jsonb_build_object('id', gen_random_uuid(), 'traject_id', k.t)) r`,
  `insert into autorisatie (gemeente_id, id, medewerker_id, team_id, traject_id, huishouden_id, niveau, wet, doel, grondslag, van, tot, gebeurtenis_id)
    select 1, gen_random_uuid(), wie.medewerker_id, wie.team_id, k.t, k.h, wie.niveau, t.wet, 'behandeling', 'traject_gestart',
      t.gestart_op, t.afgesloten_op + interval '1 year', gen_random_uuid()
    from kopie k join traject t on t.gemeente_id = 1 and t.id = k.id,
    lateral (values (t.behandelaar_id, null::uuid, 'L4'), (null, t.team_id, 'L3')) as wie (medewerker_id, team_id, niveau)
    where num_nonnulls(wie.medewerker_id, wie.team_id) = 1`,
]

/** Grows to this many trajecten; answers how many there are then. */
export async function groeiTot({ hand }: Pick<Omgeving, 'hand'>, aantal: number): Promise<number> {
  const tel = async () =>
    (await hand.query<{ n: number }>('select count(*)::int as n from traject where gemeente_id = 1')).rows[0]
      ?.n ?? 0
  const erbij = aantal - (await tel())
  if (erbij <= 0) return tel()
  await hand.query('begin')
  await hand.query('set local session_replication_role = replica')
  for (const statement of vul) await hand.query(statement, statement.includes('$1') ? [erbij] : [])
  await hand.query('drop table bron, kopie')
  await hand.query('commit')
  await hand.query('vacuum analyze huishouden, inwoner, huishouden_lid, traject, termijn, autorisatie')
  return tel()
}
