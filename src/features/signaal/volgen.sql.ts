// The SQL of noticing: who is followed, what stands here of them, and storing what was noticed once.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import { eindSoort, isVanBrp, type Opgemerkt } from './signaal.ts'
import type { Gevolgd } from './wijziging.ts'

/** Is there open work in the huishouden `h`: without it there is no ground to look (AVG art. 5 lid 1 b). */
const heeftWerk = sql`(
  exists (select from plan p where p.gemeente_id = h.gemeente_id and p.huishouden_id = h.id and p.status <> 'afgesloten')
  or exists (select from traject t where t.gemeente_id = h.gemeente_id and t.huishouden_id = h.id and t.status = 'lopend')
  or exists (select from melding m where m.gemeente_id = h.gemeente_id and m.huishouden_id = h.id and m.status in ('ontvangen', 'gescreend')))`

export type TeVolgen = Gevolgd & {
  readonly inwonerId: string
  readonly huishoudenId: string
  readonly bsnVersleuteld: Buffer
}

/** The next inwoners after `na` who are linked with the BRP and for whom work is open, in the order of their id. */
export const teVolgen = (tx: Tx, o: { na: string; hoogstens: number }): Promise<TeVolgen[]> =>
  many(
    tx,
    sql`
    select i.id as "inwonerId", h.id as "huishoudenId", i.bsn_versleuteld as "bsnVersleuteld", i.overleden_op as "overledenOp",
      i.geheimhouding as "isGeheim", is_geheim(h.gemeente_id, h.id) as "isHuishoudenGeheim", dagvan(i.brp_gekoppeld_op) as "gekoppeldOp",
      case when h.postcode is not null then jsonb_build_object('straat', h.straat, 'huisnummer', h.huisnummer,
        'toevoeging', h.huisnummer_toevoeging, 'postcode', h.postcode, 'woonplaats', h.woonplaats) end as adres,
      (select coalesce(jsonb_agg(a.geboortedatum), '[]') from huishouden_lid b
        join inwoner a on a.gemeente_id = b.gemeente_id and a.id = b.inwoner_id
        where b.gemeente_id = h.gemeente_id and b.huishouden_id = h.id and b.tot is null
          and a.geboortedatum is not null and not a.is_verwacht) as geboortedatums
    from inwoner i
    join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
    join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
    where i.id > ${o.na}::uuid and i.brp_gekoppeld_op is not null and i.bsn_versleuteld is not null and i.overleden_op is null
      and ${heeftWerk}
    order by i.id limit ${o.hoogstens}`,
  )

export type Jarige = {
  readonly inwonerId: string
  readonly huishoudenId: string
  readonly geboortedatum: Datum
}

/** Everybody born between these days who lives where a plan is not closed, has a traject under the Jeugdwet, or has somebody who reads along where work is open. */
export const jarigen = (tx: Tx, [van, tot]: readonly [Datum, Datum]): Promise<Jarige[]> =>
  many(
    tx,
    sql`
    select i.id as "inwonerId", l.huishouden_id as "huishoudenId", i.geboortedatum
    from inwoner i
    join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
    where i.geboortedatum between ${van}::date and ${tot}::date and not i.is_verwacht and i.overleden_op is null
      and (exists (select from plan p where p.gemeente_id = l.gemeente_id and p.huishouden_id = l.huishouden_id and p.status <> 'afgesloten')
        or exists (select from traject t where t.gemeente_id = i.gemeente_id and t.inwoner_id = i.id
          and t.status = 'lopend' and t.wet = 'jeugdwet')
        -- The birthday changes who reads along, so it is said wherever work is open.
        or exists (select from vertegenwoordiging v where v.gemeente_id = i.gemeente_id and v.inwoner_id = i.id and v.beeindigd_op is null)
          and exists (select from huishouden h where h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id and ${heeftWerk}))
    order by i.id`,
  )

export type Aflopend = {
  readonly id: string
  readonly inwonerId: string
  readonly huishoudenId: string
  readonly totEnMet: Datum
}

/** What gives a right to read or act and ends between these days, where work is open; what the birthday ends is a signaal of its own. */
export const aflopende = (tx: Tx, [van, tot]: readonly [Datum, Datum]): Promise<Aflopend[]> =>
  many(
    tx,
    sql`
    select v.id, v.inwoner_id as "inwonerId", l.huishouden_id as "huishoudenId", v.tot_en_met as "totEnMet"
    from vertegenwoordiging v
    join inwoner i on i.gemeente_id = v.gemeente_id and i.id = v.inwoner_id and i.overleden_op is null
    join huishouden_lid l on l.gemeente_id = v.gemeente_id and l.inwoner_id = v.inwoner_id and l.tot is null
    join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id
    where v.beeindigd_op is null and v.niveau is not null and v.tot_en_met between ${van}::date and ${tot}::date
      and v.tot_en_met + 1 <> i.geboortedatum + interval '18 years' and ${heeftWerk}
    order by v.id`,
  )

export type Waar = {
  readonly gemeenteId: number
  readonly inwonerId: string
  readonly huishoudenId: string
  readonly op: Date
}

/** Holds this inwoner until the end of the transaction; false when the file went up in another meanwhile. */
export const houdVast = async (tx: Tx, inwonerId: string): Promise<boolean> =>
  (await maybe(
    tx,
    sql`select 1 as x from inwoner where id = ${inwonerId} and samengevoegd_met_id is null for no key update`,
  )) !== undefined

/** Stores it, unless the same was noticed before; answers whether it is new. */
export async function insertSignaal(tx: Tx, id: string, waar: Waar, o: Opgemerkt): Promise<boolean> {
  const rijen = await tx
    .insertInto('signaal')
    .values({
      gemeente_id: waar.gemeenteId,
      id,
      soort: o.soort,
      bron: isVanBrp(o.soort) ? 'brp' : o.soort === eindSoort ? 'vertegenwoordiging' : 'geboortedatum',
      inwoner_id: waar.inwonerId,
      huishouden_id: waar.huishoudenId,
      kenmerk: o.kenmerk,
      dag: o.dag ?? null,
      voor_datum: o.voorDatum ?? null,
      was: o.was ?? null,
      wordt: o.wordt ?? null,
      opgemerkt_op: waar.op,
      status: 'open',
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  return rijen.length > 0
}
