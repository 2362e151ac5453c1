// All SQL of toestemming: the thing it is about with every yes to it, and the rows.

import { sql } from 'kysely'
import { lockRij, many, maybe, type Tx } from '../../platform/db.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Leefgebied } from '../melding/melding.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Door, ItemSoort, Toestemming } from './toestemming.ts'
import type { Reikwijdte } from './vraag.ts'

type Naam = {
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
}
export type Spreker = Naam & { readonly id: string; readonly soort: Exclude<Door, 'inwoner'> }
export type Vastgelegd = Toestemming &
  Naam & { readonly vastgelegdDoor: string; readonly ingetrokkenOp: string | null }

export type ItemRij = Naam & {
  readonly soort: ItemSoort
  readonly id: string
  readonly huishoudenId: string
  /** The plan of the household that is not closed. */
  readonly planId: string | null
  readonly inwonerId: string
  readonly geboortedatum: Datum | null
  readonly wet: Wet
  readonly leefgebied: Leefgebied | null
  /** What the inwoner wants to reach. */
  readonly woorden: string | null
  readonly teamId: string | null
  readonly team: string | null
  readonly contact: string | null
  readonly telefoon: string | null
  readonly isOpen: boolean
  readonly toestemmingen: readonly Vastgelegd[]
  readonly sprekers: readonly Spreker[]
}

const naam = (van: string) =>
  sql.raw(
    `'voornamen', ${van}.voornamen, 'voorvoegsel', ${van}.voorvoegsel, 'geslachtsnaam', ${van}.geslachtsnaam`,
  )

/** A relatie reads from left to right: inwoner_id is the soort of ander_id (migration 0004). Who has a secret address is in no list. */
const items = sql`
  select z.soort, z.id, z.huishouden_id as "huishoudenId", p.id as "planId", z.inwoner_id as "inwonerId", i.voornamen, i.voorvoegsel,
    i.geslachtsnaam, i.geboortedatum, z.wet, z.leefgebied, z.woorden, z.team_id as "teamId",
    t.naam as team, b.naam as contact, b.telefoon, z.is_open as "isOpen",
    coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'gegevenDoor', s.gegeven_door, 'geverId', s.gever_id, 'wijze', s.wijze,
        'gegevenOp', s.gegeven_op, 'tot', s.tot, 'isIngetrokken', s.ingetrokken_op is not null, 'ingetrokkenOp', s.ingetrokken_op,
        'vastgelegdDoor', m.naam, ${naam('g')}) order by s.vastgelegd_op, s.id)
      from toestemming s join medewerker m on m.gemeente_id = s.gemeente_id and m.id = s.vastgelegd_door_id
      left join inwoner g on g.gemeente_id = s.gemeente_id and g.id = s.gever_id
      where s.gemeente_id = z.gemeente_id and s.reikwijdte = 'plan' and (s.traject_id = z.id or s.doel_id = z.id)), '[]') as toestemmingen,
    coalesce((select jsonb_agg(distinct jsonb_build_object('id', g.id, 'soort', r.soort, ${naam('g')}))
      from relatie r join inwoner g on g.gemeente_id = r.gemeente_id and g.id = r.inwoner_id
      where r.gemeente_id = z.gemeente_id and r.ander_id = z.inwoner_id and r.tot is null and r.soort in ('ouder', 'wettelijk_vertegenwoordiger')
        and g.overleden_op is null and not g.geheimhouding
        -- Whose word was looked up and does not count, or whom the inwoner must be safe from (access.md 2.6).
        and not exists (select from vertegenwoordiging v where v.gemeente_id = r.gemeente_id and v.inwoner_id = r.ander_id
          and v.vertegenwoordiger_id = r.inwoner_id and v.beeindigd_op is null and (v.soort = 'ouder_zonder_gezag' or v.is_afgeschermd))), '[]') as sprekers
  from (
    select x.gemeente_id, 'traject' as soort, x.id, x.huishouden_id, x.inwoner_id, x.wet, x.leefgebied,
      x.doel as woorden, x.team_id, x.behandelaar_id, x.status = 'lopend' as is_open, x.gestart_op as op
    from traject x
    union all
    select d.gemeente_id, 'doel', d.id, y.huishouden_id, d.inwoner_id, d.wet, d.leefgebied, d.woorden, null, null,
      d.resultaat is null and y.status <> 'afgesloten', y.opgesteld_op
    from doel d join plan y on y.gemeente_id = d.gemeente_id and y.id = d.plan_id
    where d.wet <> 'geen') z
  join inwoner i on i.gemeente_id = z.gemeente_id and i.id = z.inwoner_id
  left join plan p on p.gemeente_id = z.gemeente_id and p.huishouden_id = z.huishouden_id and p.status <> 'afgesloten'
  left join team t on t.gemeente_id = z.gemeente_id and t.id = z.team_id
  left join medewerker b on b.gemeente_id = z.gemeente_id and b.id = z.behandelaar_id`

/** One traject, or one doel of a wet; undefined when it is not there. */
export const itemVoor = (tx: Tx, soort: ItemSoort, id: string): Promise<ItemRij | undefined> =>
  maybe(tx, sql`${items} where z.soort = ${soort} and z.id = ${id}`)

/** Every running traject of a household and every open doel of a wet in its plan; who may see which is decided per item. */
export const itemsIn = (tx: Tx, huishoudenId: string): Promise<ItemRij[]> =>
  many(
    tx,
    sql`${items} where z.huishouden_id = ${huishoudenId} and z.is_open order by z.soort desc, z.op, z.id`,
  )

/** Holds it, so that of two at once the second finds what the first wrote. */
export const lockItem = (tx: Tx, soort: ItemSoort, id: string): Promise<unknown> =>
  lockRij(tx, soort, { id, om: 'wijzigen' })

type Over = { readonly trajectId: string } | { readonly doelId: string } | { readonly overdrachtId: string }
export type Nieuw = Over & {
  readonly id: string
  readonly inwonerId: string
  readonly reikwijdte: Reikwijdte
  readonly versie: number
  readonly gegevenDoor: Door
  readonly geverId: string | null
  readonly wijze: Toestemming['wijze']
  readonly gegevenOp: Datum
  readonly tot: Datum | null
}

export const insertToestemming = (
  tx: Tx,
  o: { gemeenteId: number; doorId: string; op: Date },
  t: Nieuw,
): Promise<unknown> =>
  tx
    .insertInto('toestemming')
    .values({
      gemeente_id: o.gemeenteId,
      id: t.id,
      inwoner_id: t.inwonerId,
      reikwijdte: t.reikwijdte,
      traject_id: 'trajectId' in t ? t.trajectId : null,
      doel_id: 'doelId' in t ? t.doelId : null,
      overdracht_id: 'overdrachtId' in t ? t.overdrachtId : null,
      versie: t.versie,
      gegeven_door: t.gegevenDoor,
      gever_id: t.geverId,
      wijze: t.wijze,
      gegeven_op: t.gegevenOp,
      tot: t.tot,
      vastgelegd_op: o.op,
      vastgelegd_door_id: o.doorId,
    })
    .execute()

export type Stand = Pick<Toestemming, 'isIngetrokken'> & {
  readonly id: string
  readonly soort: ItemSoort
  readonly itemId: string
}

/** Locks a yes to something in the plan; undefined when it is not there. */
export async function lockToestemming(tx: Tx, id: string): Promise<Stand | undefined> {
  await sql`select 1 from toestemming where id = ${id} for update`.execute(tx)
  return maybe(
    tx,
    sql`select id, case when traject_id is null then 'doel' else 'traject' end as soort, coalesce(traject_id, doel_id) as "itemId",
      ingetrokken_op is not null as "isIngetrokken"
    from toestemming where id = ${id} and reikwijdte = 'plan'`,
  )
}

/** What a yes in the plan is about; undefined when it is not there. */
export const waarvan = (tx: Tx, id: string): Promise<{ soort: ItemSoort; id: string } | undefined> =>
  maybe(
    tx,
    sql`select case when traject_id is null then 'doel' else 'traject' end as soort, coalesce(traject_id, doel_id) as id
    from toestemming where id = ${id} and reikwijdte = 'plan'`,
  )

export const saveIntrekking = (tx: Tx, o: { id: string; doorId: string; op: Date }): Promise<unknown> =>
  sql`update toestemming set ingetrokken_op = ${o.op}, ingetrokken_vastgelegd_door_id = ${o.doorId} where id = ${o.id}`.execute(
    tx,
  )

/** The yes to looking on, taken back with the sight itself. */
export const saveKaartIntrekking = (
  tx: Tx,
  o: { overdrachtId: string; doorId: string; op: Date },
): Promise<unknown> =>
  sql`update toestemming set ingetrokken_op = ${o.op}, ingetrokken_vastgelegd_door_id = ${o.doorId}
    where overdracht_id = ${o.overdrachtId} and reikwijdte = 'voortgangskaart' and ingetrokken_op is null`.execute(
    tx,
  )
