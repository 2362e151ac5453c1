// The SQL of everything that ended and could go by a term: how it ended, when, and what must go before it.

import { type RawBuilder, sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Kandidaat } from './kandidaat.ts'

/** Nobody said that it, or its huishouden, may not go; nobody asks about it or looks into it. */
const isVrij = (id: RawBuilder<unknown>, huishouden: RawBuilder<unknown>) => sql`
  not exists (select from vernietigingsstop s where s.opgeheven_op is null and s.ding_id in (${id}, ${huishouden}))
  and not exists (select from noodtoegang n where n.gemeente_id = x.gemeente_id and n.huishouden_id = ${huishouden} and n.uitkomst is null)
  and not exists (select from huishouden_lid l join verzoek q on q.gemeente_id = l.gemeente_id and q.inwoner_id = l.inwoner_id
    where l.gemeente_id = x.gemeente_id and l.huishouden_id = ${huishouden} and q.afgerond_op is null and q.ingetrokken_op is null
      and q.besluit is distinct from 'geweigerd')`

const deel = (o: {
  readonly tabel: string
  readonly wetten: RawBuilder<unknown>
  readonly resultaat: RawBuilder<unknown>
  readonly eind: RawBuilder<unknown>
  readonly wachtOp: RawBuilder<unknown>
  readonly waar: RawBuilder<unknown>
  readonly huishouden?: RawBuilder<unknown>
}) => {
  const huishouden = o.huishouden ?? sql`x.huishouden_id`
  return sql`select ${o.tabel}::text as soort, x.id, ${o.wetten} as wetten, ${o.resultaat} as resultaat, dagvan(${o.eind}) as afgehandeld,
    ${o.wachtOp} as "wachtOp", ${huishouden} as huishouden_id
    from ${sql.table(o.tabel)} x where ${o.waar} and ${isVrij(sql`x.id`, huishouden)}`
}

const bron = {
  traject: deel({
    tabel: 'traject',
    wetten: sql`array[x.wet]`,
    resultaat: sql`x.resultaat`,
    eind: sql`x.afgesloten_op`,
    // Where it came from holds the package, and goes first.
    wachtOp: sql`array(select o.traject_id from overdracht o where o.gemeente_id = x.gemeente_id and o.nieuw_traject_id = x.id and o.traject_id is not null)`,
    waar: sql`x.status = 'afgesloten'`,
  }),
  melding: deel({
    tabel: 'melding',
    wetten: sql`array(select distinct v.wet from vraag v where v.gemeente_id = x.gemeente_id and v.melding_id = x.id)`,
    resultaat: sql`x.status`,
    eind: sql`x.afgesloten_op`,
    wachtOp: sql`array(select t.id from traject t join vraag v on v.gemeente_id = t.gemeente_id and v.id = t.vraag_id
      where v.gemeente_id = x.gemeente_id and v.melding_id = x.id)`,
    waar: sql`x.afgesloten_op is not null`,
  }),
  plan: deel({
    tabel: 'plan',
    wetten: sql`array(select distinct d.wet from doel d where d.gemeente_id = x.gemeente_id and d.plan_id = x.id)`,
    resultaat: sql`case when x.vastgesteld_op is null then 'niet_begonnen' else 'gelopen' end`,
    eind: sql`x.afgesloten_op`,
    wachtOp: sql`array(select t.id from traject t where t.gemeente_id = x.gemeente_id and t.plan_id = x.id
      union all select m.id from melding m where m.gemeente_id = x.gemeente_id and m.plan_id = x.id)`,
    waar: sql`x.status = 'afgesloten'`,
  }),
  contact: deel({
    tabel: 'contact',
    wetten: sql`'{}'::text[]`,
    resultaat: sql`'los'`,
    eind: sql`x.op`,
    wachtOp: sql`'{}'::uuid[]`,
    waar: sql`num_nonnulls(x.melding_id, x.traject_id, x.plan_id) = 0`,
  }),
  // Nothing hangs on it any more, and nothing ever did or the last of it was moved elsewhere.
  huishouden: deel({
    tabel: 'huishouden',
    huishouden: sql`x.id`,
    wetten: sql`'{}'::text[]`,
    resultaat: sql`'leeg'`,
    eind: sql`(select max(g.op) from gebeurtenis g where g.gemeente_id = x.gemeente_id and g.huishouden_id = x.id)`,
    wachtOp: sql`'{}'::uuid[]`,
    waar: sql`not exists (select from melding y where y.gemeente_id = x.gemeente_id and y.huishouden_id = x.id)
      and not exists (select from plan y where y.gemeente_id = x.gemeente_id and y.huishouden_id = x.id)
      and not exists (select from traject y where y.gemeente_id = x.gemeente_id and y.huishouden_id = x.id)
      and not exists (select from contact y where y.gemeente_id = x.gemeente_id and y.huishouden_id = x.id)
      and exists (select from gebeurtenis g where g.gemeente_id = x.gemeente_id and g.huishouden_id = x.id)
      and x.opgegaan_in_id is null and not exists (select from huishouden h where h.gemeente_id = x.gemeente_id and x.id = any(h.herkomst_ids))`,
  }),
} as const

/** Up to which day each soort can have ended, and whether a term counts from the last change: that is looked up only then. */
export type Zoek = {
  readonly voor: readonly { readonly soort: keyof typeof bron; readonly dag: Datum }[]
  readonly metWijziging: boolean
}

const laatsteWijziging = sql`(select dagvan(max(g.op)) from gebeurtenis g where g.huishouden_id = x.huishouden_id
  and (case x.soort when 'melding' then g.melding_id when 'traject' then g.traject_id when 'plan' then g.plan_id else x.id end) = x.id
  and g.soort not like 'vernietiging%')`

/** Each thing that ended up to its day, with the days a term may count from. */
export const kandidaten = (tx: Tx, { voor, metWijziging }: Zoek): Promise<Kandidaat[]> =>
  voor.length === 0
    ? Promise.resolve([])
    : many(
        tx,
        sql`with x as materialized (${sql.join(
          voor.map(({ soort, dag }) => sql`select * from (${bron[soort]}) k where k.afgehandeld <= ${dag}`),
          sql` union all `,
        )}),
        dossier as (select h.id, (select max(dagvan(e.op)) from (
            select afgesloten_op as op from melding where huishouden_id = h.id union all select afgesloten_op from traject where huishouden_id = h.id
            union all select afgesloten_op from plan where huishouden_id = h.id) e) as eind,
          exists (select from melding where huishouden_id = h.id and afgesloten_op is null) or exists (select from traject where huishouden_id = h.id and status = 'lopend')
            or exists (select from plan where huishouden_id = h.id and status <> 'afgesloten') as loopt
          from (select distinct huishouden_id as id from x where huishouden_id is not null) h)
        select x.soort, x.id, x.wetten, x.resultaat, x.afgehandeld, x."wachtOp",
          coalesce(${metWijziging ? laatsteWijziging : sql`null::date`}, x.afgehandeld) as "laatsteWijziging",
          case when d.loopt then null else coalesce(d.eind, x.afgehandeld) end as "heleDossier"
        from x left join dossier d on d.id = x.huishouden_id order by x.afgehandeld, x.id`,
      )
