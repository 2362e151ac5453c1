// The SQL that learns: the facts of a year of meldingen, and what became of the advice of each rule. Counts; no id leaves here.

import { sql } from 'kysely'
import { many, one, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Geval } from './toetsen.ts'

/**
 * Every melding since a moment, with its facts as they were when it came in: a plan that ran then, not now.
 * One statement over the whole year.
 */
export const gevallenSinds = async (tx: Tx, sinds: Date): Promise<Geval[]> => {
  const rijen = await many<Geval['feiten'] & { keuze: Geval['keuze']; leeftijd: number | null }>(
    tx,
    sql`
    with m as materialized (select * from melding where ontvangen_op >= ${sinds}),
    v as materialized (select v.gemeente_id, v.melding_id, jsonb_agg(v.leefgebied order by v.id) as leefgebieden, jsonb_agg(distinct v.wet) as wetten
      from vraag v join m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id group by v.gemeente_id, v.melding_id),
    -- Earlier vragen of the same household about the same leefgebied.
    terug as materialized (select n.gemeente_id, n.id, true as eerder, bool_or(coalesce(ev.uitkomst <> 'ingetrokken'
        and ev.uitkomst_op <= n.ontvangen_op and ev.uitkomst_op > n.ontvangen_op - interval '6 months', false)) as terug
      from m n join vraag nv on nv.gemeente_id = n.gemeente_id and nv.melding_id = n.id
      join melding e on e.gemeente_id = n.gemeente_id and e.huishouden_id = n.huishouden_id and (e.ontvangen_op, e.id) < (n.ontvangen_op, n.id)
      join vraag ev on ev.gemeente_id = e.gemeente_id and ev.melding_id = e.id and ev.leefgebied = nv.leefgebied
      group by n.gemeente_id, n.id)
    select v.leefgebieden, v.wetten, m.urgentie, m.onveilig, m.is_bedreigend as "isBedreigend", m.melder,
      extract(year from age(dagvan(m.ontvangen_op), i.geboortedatum))::int as leeftijd,
      m.inwoner_id is null as "isAnoniem", coalesce(terug.terug, false) as "isTeruggekomen", terug.eerder is null as "isEerste",
      exists (select from plan p where p.gemeente_id = m.gemeente_id and p.huishouden_id = m.huishouden_id
        and p.opgesteld_op < m.ontvangen_op and (p.afgesloten_op is null or p.afgesloten_op > m.ontvangen_op)) as "planLoopt",
      s.keuze
    from m join v on v.gemeente_id = m.gemeente_id and v.melding_id = m.id
    left join terug on terug.gemeente_id = m.gemeente_id and terug.id = m.id
    left join inwoner i on i.gemeente_id = m.gemeente_id and i.id = m.inwoner_id
    left join screening s on s.gemeente_id = m.gemeente_id and s.melding_id = m.id`,
  )
  return rijen.map(({ keuze, leeftijd, ...feiten }) => ({
    keuze,
    feiten: { ...feiten, leeftijd: leeftijd ?? undefined },
  }))
}

export type Gebruik = Zakelijk<{ code: string; geadviseerd: number; gevolgd: number }>

/** Per rule how often it advised since then, and how often that was followed. */
export const gebruikSinds = (tx: Tx, sinds: Date): Promise<Gebruik[]> =>
  many(
    tx,
    sql`select regel as code, count(*)::int as geadviseerd, count(*) filter (where keuze = advies)::int as gevolgd
      from screening where op >= ${sinds} group by regel`,
  )

export type Leerbeeld = Zakelijk<{
  geadviseerd: number
  gevolgd: number
  keuzes: { keuze: string; aantal: number }[]
  redenen: { code: string | null; aantal: number }[]
  uitkomsten: { uitkomst: string | null; gevolgd: number; anders: number }[]
  /** Of the meldingen that ended: how many, and how many of those came back within six months. */
  afgelopen: { gevolgd: number; anders: number }
  terug: { gevolgd: number; anders: number }
}>

const paar = (als: ReturnType<typeof sql>) => sql`jsonb_build_object(
  'gevolgd', count(*) filter (where gevolgd and ${als}), 'anders', count(*) filter (where not gevolgd and ${als}))`

/** What became of the advice of one rule since then. */
export const leerbeeld = (tx: Tx, code: string, sinds: Date): Promise<Leerbeeld> =>
  one(
    tx,
    sql`
    with s as materialized (select s.gemeente_id, s.melding_id, s.keuze, s.reden_code, s.keuze = s.advies as gevolgd, m.huishouden_id
      from screening s join melding m on m.gemeente_id = s.gemeente_id and m.id = s.melding_id
      where s.regel = ${code} and s.op >= ${sinds}),
    loop as materialized (select s.gevolgd, bool_or(v.uitkomst is not null and v.uitkomst <> 'ingetrokken') as afgelopen, bool_or(exists (
        select from melding l join vraag lv on lv.gemeente_id = l.gemeente_id and lv.melding_id = l.id
        where l.gemeente_id = s.gemeente_id and l.huishouden_id = s.huishouden_id and l.id <> s.melding_id
          and lv.leefgebied = v.leefgebied and v.uitkomst <> 'ingetrokken'
          and l.ontvangen_op >= v.uitkomst_op and l.ontvangen_op < v.uitkomst_op + interval '6 months')) as terug
      from s join vraag v on v.gemeente_id = s.gemeente_id and v.melding_id = s.melding_id group by s.melding_id, s.gevolgd)
    select count(*)::int as geadviseerd, (count(*) filter (where gevolgd))::int as gevolgd,
      coalesce((select jsonb_agg(x) from (select keuze, count(*) as aantal from s where not gevolgd group by keuze order by 2 desc, 1) x), '[]') as keuzes,
      coalesce((select jsonb_agg(x) from (select reden_code as code, count(*) as aantal from s where not gevolgd group by reden_code order by 2 desc, 1) x), '[]') as redenen,
      coalesce((select jsonb_agg(x) from (select v.uitkomst, count(*) filter (where gevolgd) as gevolgd, count(*) filter (where not gevolgd) as anders
        from s join vraag v on v.gemeente_id = s.gemeente_id and v.melding_id = s.melding_id
        group by v.uitkomst order by v.uitkomst is null, count(*) desc, 1) x), '[]') as uitkomsten,
      (select ${paar(sql`afgelopen`)} from loop) as afgelopen,
      (select ${paar(sql`afgelopen and terug`)} from loop) as terug
    from s`,
  )
