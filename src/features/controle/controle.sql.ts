// All SQL of judging: the lines that wait, those that were judged, and the rounds they came from.

import { sql } from 'kysely'
import { many, maybe, one, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Rol } from '../medewerker/rechten.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Oordeel } from './beoordelen.ts'
import type { Reden, Uitkomst } from './controle.ts'

export type ControleRij = {
  readonly id: string
  readonly week: Datum
  readonly reden: Reden
  readonly medewerkerId: string
  readonly medewerker: string
  readonly rollen: readonly Rol[]
  readonly teams: readonly string[]
  readonly inwonerId: string | null
  readonly keren: number
  readonly inwoners: number
  readonly mediaan: number | null
  readonly eerste: Date
  readonly laatste: Date
  readonly einddatum: Datum
  readonly uitkomst: Uitkomst | null
  readonly toelichting: string | null
  readonly beoordeeldDoor: string | null
  readonly beoordeeldOp: Date | null
}

const dag = sql`dagvan(c.laatste_op)`
const opDieDag = sql`x.gemeente_id = c.gemeente_id and x.medewerker_id = c.medewerker_id and x.van <= ${dag} and (x.tot is null or x.tot >= ${dag})`
const rij = sql`
  select c.id, c.week, c.reden, c.medewerker_id as "medewerkerId", m.naam as medewerker, c.inwoner_id as "inwonerId", c.keren, c.inwoners,
    c.mediaan::float8 as mediaan, c.eerste_op as eerste, c.laatste_op as laatste, c.einddatum, c.uitkomst, c.toelichting,
    b.naam as "beoordeeldDoor", c.beoordeeld_op as "beoordeeldOp",
    array(select x.rol from medewerker_rol x where ${opDieDag} order by 1) as rollen,
    array(select t.naam from medewerker_team x join team t on t.gemeente_id = x.gemeente_id and t.id = x.team_id where ${opDieDag} order by 1) as teams
  from controle c
  join medewerker m on m.gemeente_id = c.gemeente_id and m.id = c.medewerker_id
  left join medewerker b on b.gemeente_id = c.gemeente_id and b.id = c.beoordeeld_door_id`

type Blad = { readonly vanaf: number; readonly hoogstens: number }

/** What waits, the nearest day first; or what was judged, newest first. */
export const controles = (tx: Tx, o: Blad & { lijst: 'open' | 'beoordeeld' }): Promise<ControleRij[]> =>
  many(
    tx,
    o.lijst === 'open'
      ? sql`${rij} where c.uitkomst is null order by c.einddatum, m.naam collate "nl-x-icu", c.id offset ${o.vanaf} limit ${o.hoogstens}`
      : sql`${rij} where c.uitkomst is not null order by c.beoordeeld_op desc, c.id offset ${o.vanaf} limit ${o.hoogstens}`,
  )

export const controleVan = (tx: Tx, id: string): Promise<ControleRij | undefined> =>
  maybe(tx, sql`${rij} where c.id = ${id}`)

/** Holds the line, so that of two who judge at once the second hears what the first said. */
export const lockControle = (
  tx: Tx,
  id: string,
): Promise<{ medewerkerId: string; inwonerId: string | null; uitkomst: Uitkomst | null } | undefined> =>
  maybe(
    tx,
    sql`select medewerker_id as "medewerkerId", inwoner_id as "inwonerId", uitkomst from controle where id = ${id} for update`,
  )

export const saveOordeel = (
  tx: Tx,
  o: Oordeel & { id: string; doorId: string; op: Date },
): Promise<unknown> =>
  sql`update controle set uitkomst = ${o.uitkomst}, toelichting = ${o.toelichting ?? null}, beoordeeld_door_id = ${o.doorId}, beoordeeld_op = ${o.op}
    where id = ${o.id}`.execute(tx)

export type Aantallen = Zakelijk<{
  readonly open: number
  readonly beoordeeld: number
  readonly eerste: Datum | null
}>

/** How many wait and were judged, and the first day on which one must be. */
export const aantallen = (tx: Tx): Promise<Aantallen> =>
  one(
    tx,
    sql`select count(*) filter (where uitkomst is null)::int as open, count(*) filter (where uitkomst is not null)::int as beoordeeld,
      min(einddatum) filter (where uitkomst is null) as eerste from controle`,
  )

export type Ronde = Zakelijk<{
  readonly week: Datum
  readonly op: Date
  readonly inzagen: number
  readonly medewerkers: number
  readonly metAdres: number
  readonly regels: number
  readonly open: number
  readonly onterecht: number
}>

/** The last rounds, newest first. */
export const rondes = (tx: Tx, hoogstens: number): Promise<Ronde[]> =>
  many(
    tx,
    sql`select r.week, r.getrokken_op as op, r.inzagen, r.medewerkers, r.met_adres as "metAdres", count(c.id)::int as regels,
        count(c.id) filter (where c.uitkomst is null)::int as open, count(c.id) filter (where c.uitkomst = 'onterecht')::int as onterecht
      from (select * from controleronde order by week desc limit ${hoogstens}) r
      left join controle c on c.gemeente_id = r.gemeente_id and c.week = r.week
      group by r.week, r.getrokken_op, r.inzagen, r.medewerkers, r.met_adres order by r.week desc`,
  )

/** Who else can judge on this day. */
export const andereFunctionarissen = (
  tx: Tx,
  ik: string,
  vandaag: Datum,
): Promise<Zakelijk<{ naam: string }>[]> =>
  many(
    tx,
    sql`select m.naam from medewerker m where m.id <> ${ik} and m.van <= ${vandaag} and (m.tot is null or m.tot >= ${vandaag})
      and exists (select from medewerker_rol r where r.gemeente_id = m.gemeente_id and r.medewerker_id = m.id and r.rol = 'privacy_officer'
        and r.van <= ${vandaag} and (r.tot is null or r.tot >= ${vandaag}))
      order by m.naam collate "nl-x-icu"`,
  )
