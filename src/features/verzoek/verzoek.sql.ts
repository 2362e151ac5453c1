// The SQL of reading verzoeken: one, those of the functionaris, of a household, and of who reads copies.

import { sql } from 'kysely'
import { many, maybe, one, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Kanaal, Verzoek } from './verzoek.ts'
import type { Weglating } from './weglating.ts'

/** With all its words, who did what, and its running clocks. */
export type VerzoekRij = Verzoek & {
  readonly woorden: string
  readonly kanaal: Kanaal
  readonly vertegenwoordigingId: string | null
  readonly wilKind: boolean
  readonly geregistreerdOp: Date
  readonly geregistreerdDoor: string
  readonly identiteitDoor: string | null
  readonly identiteitOp: Date | null
  readonly verlengreden: string | null
  readonly besluitwoorden: string | null
  readonly beslotenOp: Date | null
  readonly beslotenDoor: string | null
  readonly nakijker: string | null
  readonly uitvoering: string | null
  readonly afgerondDoor: string | null
  readonly intrekreden: string | null
  /** The nearest last day that still runs. */
  readonly einddatum: Datum | null
  readonly klok: string | null
}

const rij = sql`
  select v.id, v.inwoner_id as "inwonerId", v.soort, v.wet, v.ontvangen_op as "ontvangenOp", v.identiteit, v.verlengd_op as "verlengdOp",
    v.besluit, v.weigergrond, v.besloten_door_id as "beslotenDoorId", v.nakijker_id as "nakijkerId", v.nagekeken_op as "nagekekenOp", v.afgerond_op as "afgerondOp", v.verklaring,
    v.ingetrokken_op as "ingetrokkenOp", v.woorden, v.kanaal, v.vertegenwoordiging_id as "vertegenwoordigingId", v.wil_kind as "wilKind",
    v.geregistreerd_op as "geregistreerdOp", r.naam as "geregistreerdDoor", i.naam as "identiteitDoor", v.identiteit_op as "identiteitOp",
    v.verlengreden, v.besluitwoorden, v.besloten_op as "beslotenOp", b.naam as "beslotenDoor", n.naam as nakijker, v.uitvoering,
    a.naam as "afgerondDoor", v.intrekreden, t.einddatum, t.soort as klok
  from verzoek v
  join medewerker r on r.gemeente_id = v.gemeente_id and r.id = v.geregistreerd_door_id
  left join medewerker i on i.gemeente_id = v.gemeente_id and i.id = v.identiteit_door_id
  left join medewerker b on b.gemeente_id = v.gemeente_id and b.id = v.besloten_door_id
  left join medewerker n on n.gemeente_id = v.gemeente_id and n.id = v.nakijker_id
  left join medewerker a on a.gemeente_id = v.gemeente_id and a.id = v.afgerond_door_id
  left join lateral (select x.einddatum, x.soort from termijn x where x.gemeente_id = v.gemeente_id and x.verzoek_id = v.id and x.gestopt_op is null
    order by x.einddatum limit 1) t on true`
const isOpen = sql`v.ingetrokken_op is null and v.afgerond_op is null and v.besluit is distinct from 'geweigerd'`

export const verzoekVan = (tx: Tx, id: string): Promise<VerzoekRij | undefined> =>
  maybe(tx, sql`${rij} where v.id = ${id}`)

/** Holds it, so that of two who act at once the second sees what the first did. */
export const lockVerzoek = (tx: Tx, id: string): Promise<unknown> =>
  sql`select 1 from verzoek where id = ${id} for update`.execute(tx)

/** What is open, the nearest day first; or what is done, newest first. */
export const verzoeken = (
  tx: Tx,
  o: { lijst: 'open' | 'klaar'; vanaf: number; hoogstens: number },
): Promise<VerzoekRij[]> =>
  many(
    tx,
    o.lijst === 'open'
      ? sql`${rij} where ${isOpen} order by t.einddatum nulls last, v.id offset ${o.vanaf} limit ${o.hoogstens}`
      : sql`${rij} where not (${isOpen}) order by v.ontvangen_op desc, v.id offset ${o.vanaf} limit ${o.hoogstens}`,
  )

export type Aantallen = Zakelijk<{
  readonly open: number
  readonly klaar: number
  readonly eerste: Datum | null
}>

/** How many are open and done, and the nearest last day. */
export const aantallen = (tx: Tx): Promise<Aantallen> =>
  one(
    tx,
    sql`select count(*) filter (where ${isOpen})::int as open, count(*) filter (where not (${isOpen}))::int as klaar,
      (select min(t.einddatum) from termijn t where t.verzoek_id is not null and t.gestopt_op is null) as eerste from verzoek v`,
  )

/** Of everybody who lives here now. */
export const verzoekenIn = (tx: Tx, huishoudenId: string): Promise<VerzoekRij[]> =>
  many(
    tx,
    sql`${rij} where v.inwoner_id in (select l.inwoner_id from huishouden_lid l where l.huishouden_id = ${huishoudenId} and l.tot is null)
      order by v.ontvangen_op desc, v.id`,
  )

/** The copies that wait for this medewerker to read them, and what waits to be destroyed. */
export const naTeKijken = (tx: Tx, medewerkerId: string): Promise<VerzoekRij[]> =>
  many(
    tx,
    sql`${rij} where v.nakijker_id = ${medewerkerId} and v.nagekeken_op is null and v.ingetrokken_op is null order by t.einddatum nulls last, v.id`,
  )

export const weglatingenVan = (tx: Tx, verzoekId: string): Promise<Weglating[]> =>
  many(
    tx,
    sql`select soort, ding_id as "dingId", grond, toelichting from verzoek_weglating where verzoek_id = ${verzoekId} order by op, ding_id`,
  )

export type Verklaring = {
  readonly id: string
  readonly inwonerId: string
  readonly naam: string
  readonly ontvangenOp: Datum
  readonly verklaring: string
}

/** What those who live here now said about what was not changed, the oldest first. */
export const verklaringenIn = (tx: Tx, huishoudenId: string): Promise<Verklaring[]> =>
  many(
    tx,
    sql`select v.id, v.inwoner_id as "inwonerId", concat_ws(' ', i.voornamen, i.voorvoegsel, i.geslachtsnaam) as naam,
        v.ontvangen_op as "ontvangenOp", v.verklaring
      from huishouden_lid l
      join verzoek v on v.gemeente_id = l.gemeente_id and v.inwoner_id = l.inwoner_id and v.verklaring is not null
      join inwoner i on i.gemeente_id = v.gemeente_id and i.id = v.inwoner_id
      where l.huishouden_id = ${huishoudenId} and l.tot is null order by v.ontvangen_op, v.id`,
  )
