// A caseload to move: two hundred lopende trajecten of one medewerker, each in a huishouden where they have nothing else.

import type { Omgeving } from './omgeving.ts'

export type Caseload = {
  readonly vanId: string
  readonly naarId: string
  readonly teamId: string
  readonly trajectIds: readonly string[]
}

const wie = `select m.id, mt.team_id as "teamId" from medewerker m
  join medewerker_team mt on mt.gemeente_id = m.gemeente_id and mt.medewerker_id = m.id and mt.tot is null
  where m.gemeente_id = 1 and m.sub = $1`

/** Copies of one traject, one for each huishouden; with the two grants and the gebeurtenis of its toewijzing. */
const maak = `
  with model as (
    select to_jsonb(t) as rij from traject t
    where t.gemeente_id = 1 and t.status = 'lopend' and t.wet = 'wmo' and t.soort = 'maatschappelijk_werk' order by t.id limit 1
  ), huis as (
    select h.id as huishouden_id, min(l.inwoner_id::text) as inwoner_id from huishouden h
    join huishouden_lid l on l.gemeente_id = h.gemeente_id and l.huishouden_id = h.id and l.tot is null
    where h.gemeente_id = 1 and not is_geheim(1, h.id) and not exists (select from traject t where t.gemeente_id = 1 and t.huishouden_id = h.id)
      and not exists (select from melding m where m.gemeente_id = 1 and m.huishouden_id = h.id)
      and not exists (select from plan p where p.gemeente_id = 1 and p.huishouden_id = h.id)
    group by h.id order by h.id limit 200
  ), nieuw as (
    insert into traject select r.* from huis h, model,
      lateral jsonb_populate_record(null::traject, model.rij || jsonb_build_object('id', gen_random_uuid(), 'huishouden_id', h.huishouden_id,
        'inwoner_id', h.inwoner_id, 'team_id', $2::uuid, 'behandelaar_id', $1::uuid, 'plan_id', null, 'vraag_id', null)) r
    returning id, huishouden_id, inwoner_id
  ), gebeurd as (
    insert into gebeurtenis (gemeente_id, id, op, soort, door_id, huishouden_id, inwoner_id, traject_id, gegevens)
    select 1, gen_random_uuid(), now(), 'traject_toegewezen', $1, huishouden_id, inwoner_id, id, jsonb_build_object('team', $2::uuid, 'medewerker', $1::uuid)
    from nieuw returning id, traject_id
  ), verleend as (
    insert into autorisatie (gemeente_id, id, medewerker_id, team_id, traject_id, niveau, wet, doel, grondslag, van, gebeurtenis_id)
    select 1, gen_random_uuid(), aan.medewerker_id, aan.team_id, g.traject_id, aan.niveau, 'wmo', 'behandeling', 'toewijzing', now(), g.id
    from gebeurd g, (values ($1::uuid, null, 'L4'), (null, $2::uuid, 'L3')) as aan (medewerker_id, team_id, niveau)
  ) select id from nieuw order by id`

/** Gives it to a consulent of the Wmo team; their colleague, who holds the same mandate, can take it over. */
export async function maakCaseload({ hand }: Pick<Omgeving, 'hand'>): Promise<Caseload> {
  const [van, naar] = await Promise.all(
    ['collega-12', 'collega-10'].map(async (sub) => (await hand.query(wie, [sub])).rows[0]),
  )
  if (!van || van.teamId !== naar?.teamId) throw new Error('the two colleagues are not in one team')
  const { rows } = await hand.query<{ id: string }>(maak, [van.id, van.teamId])
  if (rows.length !== 200) throw new Error(`a caseload of ${rows.length} trajecten, not of 200`)
  await hand.query('analyze traject, autorisatie, gebeurtenis')
  return { vanId: van.id, naarId: naar.id, teamId: van.teamId, trajectIds: rows.map(({ id }) => id) }
}
