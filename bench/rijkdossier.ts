// The most eventful dossier: eleven years of one household, 2,000 gebeurtenissen, filled in sets.

import type { Omgeving } from './omgeving.ts'

/** The moment of the n-th of so many, back through eleven years; and an id of that moment. */
const moment = (n: string, vanDe: number) => `now() - ${n} * interval '11 years' / ${vanDe}`
const id = (op: string) =>
  `overlay(uuid_vanaf(${op})::text placing substr(gen_random_uuid()::text, 20) from 20)::uuid`

/** Copies of a row this reader already sees, with these columns of their own. */
const kopieen = (tabel: string, o: { waar: string; aantal: number; anders: string }) => `
  insert into ${tabel} select r.*
  from (select * from ${tabel} where gemeente_id = 1 and ${o.waar} order by id limit 1) x, generate_series(1, ${o.aantal}) n,
  lateral jsonb_populate_record(null::${tabel}, to_jsonb(x) || jsonb_build_object(${o.anders})) r`

const fill = [
  kopieen('melding', {
    waar: `huishouden_id = $1 and status = 'afgesloten'`,
    aantal: 80,
    anders: `'id', ${id(moment('n', 80))}, 'ontvangen_op', ${moment('n', 80)}, 'afgesloten_op', ${moment('n', 80)} + interval '5 days', 'plan_id', null`,
  }),
  `insert into vraag select r.*
    from (select v.* from vraag v join melding m on m.id = v.melding_id where m.huishouden_id = $1 and v.uitkomst is not null order by v.id limit 1) v
    join melding m on m.huishouden_id = $1 and not exists (select from vraag q where q.melding_id = m.id),
    lateral jsonb_populate_record(null::vraag, to_jsonb(v) || jsonb_build_object('id', gen_random_uuid(), 'melding_id', m.id, 'uitkomst_op', m.afgesloten_op)) r`,
  `insert into autorisatie select r.*
    from (select a.* from autorisatie a join melding m on m.id = a.melding_id where m.huishouden_id = $1 and a.tot is null and a.medewerker_id is not null order by a.id limit 1) a
    join melding m on m.huishouden_id = $1 and not exists (select from autorisatie b where b.melding_id = m.id and b.tot is null),
    lateral jsonb_populate_record(null::autorisatie, to_jsonb(a) || jsonb_build_object('id', gen_random_uuid(), 'melding_id', m.id)) r`,
  kopieen('contact', {
    waar: 'huishouden_id = $1',
    aantal: 600,
    anders: `'id', ${id(moment('n', 600))}, 'op', ${moment('n', 600)}, 'traject_id', null, 'plan_id', null,
      'melding_id', (select id from melding where huishouden_id = $1 order by id offset n % 80 limit 1)`,
  }),
  `insert into gebeurtenis (gemeente_id, id, op, soort, door_id, huishouden_id, inwoner_id, melding_id, gegevens)
    select 1, ${id(moment('n', 2000))}, ${moment('n', 2000)},
      case n % 4 when 0 then 'contact_vastgelegd' when 1 then 'melding_geregistreerd' when 2 then 'melding_gescreend' else 'melding_afgesloten' end,
      m.behandelaar_id, $1, m.inwoner_id, m.id, case n % 4 when 0 then jsonb_build_object('kanaal', 'telefoon', 'contact', c.id) else '{}' end
    from generate_series(1, 2000 - (select count(*)::integer from gebeurtenis where gemeente_id = 1 and huishouden_id = $1)) n
    join lateral (select id, behandelaar_id, inwoner_id from melding where huishouden_id = $1 order by id offset n % 80 limit 1) m on true
    join lateral (select id from contact where huishouden_id = $1 order by id offset n % 600 limit 1) c on true`,
]

/** Makes this dossier the most eventful there is: 80 meldingen, 600 contacten, 2,000 gebeurtenissen, all seen by who reads it. */
export async function maakRijk({ hand }: Pick<Omgeving, 'hand'>, huishoudenId: string): Promise<void> {
  await hand.query('begin')
  for (const statement of fill) await hand.query(statement, [huishoudenId])
  await hand.query('commit')
  await hand.query('analyze melding, vraag, autorisatie, contact, gebeurtenis')
  const { rows } = await hand.query<{ n: number }>(
    'select count(*)::int as n from gebeurtenis where gemeente_id = 1 and huishouden_id = $1',
    [huishoudenId],
  )
  if (rows[0]?.n !== 2000) throw new Error(`a dossier of ${rows[0]?.n} gebeurtenissen, not of 2,000`)
}
