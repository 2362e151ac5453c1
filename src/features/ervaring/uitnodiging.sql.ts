// All SQL of who is asked: by a card or a letter at the end of a traject, or by the yearly draw.

import { type RawBuilder, sql } from 'kysely'
import { many, one, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Herkomst } from './ervaring.ts'
import type { Ronde } from './trekken.ts'

/** Said not to be asked, or asked this year already. */
const isNietVragen = (inwoner: RawBuilder<unknown>, jaar: number) => sql`
  (exists (select from ervaring_stop s where s.gemeente_id = i.gemeente_id and s.inwoner_id = ${inwoner})
  or exists (select from ervaring_gevraagd g where g.gemeente_id = i.gemeente_id and g.inwoner_id = ${inwoner} and g.jaar = ${jaar}))`

/** To whom a letter can go: alive, with an address that is not hidden, and nothing unsafe at home that a letter could make worse. */
const magBrief = sql`
  (not i.geheimhouding and not h.is_geheim and h.postcode is not null and i.overleden_op is null
  and not exists (select from melding o where o.gemeente_id = h.gemeente_id and o.huishouden_id = h.id and o.onveilig = 'ja'))`

type TrajectStand = {
  readonly isNietVragen: boolean
  readonly magBrief: boolean
  readonly kernId: string | null
}

/** How this inwoner stands, in this huishouden, for being asked this year. */
export const vraagstandVan = (
  tx: Tx,
  o: { readonly inwonerId: string; readonly huishoudenId: string; readonly jaar: number },
): Promise<TrajectStand> =>
  one(
    tx,
    sql`select ${isNietVragen(sql`i.id`, o.jaar)} as "isNietVragen", ${magBrief} as "magBrief", h.kern_id as "kernId"
      from inwoner i join huishouden h on h.gemeente_id = i.gemeente_id and h.id = ${o.huishoudenId} where i.id = ${o.inwonerId}`,
  )

export const insertStop = (tx: Tx, gemeenteId: number, inwonerId: string): Promise<unknown> =>
  sql`insert into ervaring_stop (gemeente_id, inwoner_id) values (${gemeenteId}, ${inwonerId}) on conflict do nothing`.execute(
    tx,
  )

/** That these were asked this year; in an order that says nothing of the codes. */
export const insertGevraagd = (
  tx: Tx,
  gemeenteId: number,
  jaar: number,
  inwonerIds: readonly string[],
): Promise<unknown> =>
  sql`insert into ervaring_gevraagd (gemeente_id, inwoner_id, jaar)
    select ${gemeenteId}, id, ${jaar} from unnest(${inwonerIds}::uuid[]) as x (id) order by id`.execute(tx)

export type Code = Herkomst & { readonly hash: string; readonly jaar: number; readonly verlooptOp: Datum }

/** The codes, in the order of their hash: beside whom one was made is not to be seen. */
export const insertCodes = (tx: Tx, gemeenteId: number, codes: readonly Code[]): Promise<unknown> =>
  sql`insert into ervaring_code (gemeente_id, hash, aanleiding, jaar, verloopt_op, wet, team_id, kern_id)
    select ${gemeenteId}, decode(c.hash, 'hex'), c.aanleiding, c.jaar, c."verlooptOp", c.wet, c."teamId", c."kernId"
    from jsonb_to_recordset(${JSON.stringify(codes)}::jsonb) as c (hash text, aanleiding text, jaar integer, "verlooptOp" date,
      wet text, "teamId" uuid, "kernId" uuid) order by 2`.execute(tx)

/** Who can be drawn: had a traject or a melding in that year, can get a letter, and is asked nothing else this year. */
const kader = (jaar: number) => sql`
  select distinct on (i.id) i.id as "inwonerId", x.wet, x.team_id as "teamId", h.kern_id as "kernId"
  from (
    select t.gemeente_id, t.inwoner_id, t.wet, t.team_id, t.gestart_op as op, true as is_traject from traject t
    where t.gestart_op < dagbegin(make_date(${jaar}, 1, 1)) and coalesce(t.afgesloten_op, 'infinity') >= dagbegin(make_date(${jaar} - 1, 1, 1))
    union all
    select m.gemeente_id, m.inwoner_id, 'geen', m.team_id, m.ontvangen_op, false from melding m
    where m.inwoner_id is not null and m.status <> 'ingetrokken'
      and m.ontvangen_op >= dagbegin(make_date(${jaar} - 1, 1, 1)) and m.ontvangen_op < dagbegin(make_date(${jaar}, 1, 1))
  ) x
  join inwoner i on i.gemeente_id = x.gemeente_id and i.id = x.inwoner_id
  join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
  join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
  where not i.is_anoniem and not i.is_verwacht and i.samengevoegd_met_id is null and ${magBrief} and not ${isNietVragen(sql`i.id`, jaar)}
  order by i.id, x.is_traject desc, x.op desc`

export const aantalInKader = async (tx: Tx, jaar: number): Promise<number> =>
  (await one<{ n: number }>(tx, sql`select count(*)::int as n from (${kader(jaar)}) k`)).n

export type Getrokken = Omit<Herkomst, 'aanleiding'> & { readonly inwonerId: string }

/** The first so many in the order that the seed gives: the same seed of the same people gives the same draw. */
export const trek = (
  tx: Tx,
  o: { readonly jaar: number; readonly zaad: string; readonly omvang: number },
): Promise<Getrokken[]> =>
  many(
    tx,
    sql`select * from (${kader(o.jaar)}) k
      order by sha256(convert_to(${o.zaad} || ' ' || k."inwonerId"::text, 'UTF8')) limit ${o.omvang}`,
  )

export const insertRonde = (
  tx: Tx,
  gemeenteId: number,
  r: Ronde & {
    readonly id: string
    readonly zaad: string
    readonly kader: number
    readonly op: Date
    readonly doorId: string
  },
): Promise<unknown> =>
  tx
    .insertInto('ervaringsronde')
    .values({
      gemeente_id: gemeenteId,
      id: r.id,
      jaar: r.jaar,
      zaad: r.zaad,
      kader: r.kader,
      omvang: r.omvang,
      reden: r.reden,
      antwoorden_tot: r.antwoordenTot,
      getrokken_op: r.op,
      getrokken_door_id: r.doorId,
    })
    .execute()

export type RondeRij = Zakelijk<
  Ronde & {
    readonly id: string
    readonly zaad: string
    readonly kader: number
    readonly getrokkenOp: Date
    readonly door: string
  }
>

export const rondes = (tx: Tx): Promise<RondeRij[]> =>
  many(
    tx,
    sql`select r.id, r.jaar, r.zaad, r.kader, r.omvang, r.reden, r.antwoorden_tot as "antwoordenTot", r.getrokken_op as "getrokkenOp",
      m.naam as door from ervaringsronde r join medewerker m on m.gemeente_id = r.gemeente_id and m.id = r.getrokken_door_id
      order by r.jaar desc`,
  )

export type Respons = Zakelijk<{
  readonly jaar: number
  readonly aanleiding: string
  readonly gevraagd: number
  readonly geantwoord: number
}>

/** How many were asked and how many answered, by year and occasion. */
export const responsPerJaar = (tx: Tx): Promise<Respons[]> =>
  many(
    tx,
    sql`select jaar, aanleiding, count(*)::int as gevraagd, (count(*) filter (where is_gebruikt))::int as geantwoord
      from ervaring_code group by jaar, aanleiding order by jaar desc, aanleiding`,
  )
