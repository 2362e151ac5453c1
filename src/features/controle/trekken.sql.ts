// The SQL of drawing a week: counts per medewerker and inwoner from the log, in three questions however many looks there are.

import { type RawBuilder, sql } from 'kysely'
import { many, one, type Tx } from '../../platform/db.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Controleregel } from './controle.ts'
import type { Los, Paar, Week } from './trekken.ts'

/** From a moment until a moment. */
export type Tijd = { readonly van: Date; readonly tot: Date }

/** A plan made for these weeks and not for any: a week of the log may hold ten looks or a hundred thousand. */
export const eigenPlan = (tx: Tx): Promise<unknown> =>
  sql`set local plan_cache_mode = force_custom_plan`.execute(tx)

const inTijd = ({ van, tot }: Tijd) => sql`z.id >= uuid_vanaf(${van}) and z.id < uuid_vanaf(${tot})`

/** Of lists nobody chose one person (inzage.ts, lijstschermen). */
const gekozen = (lijsten: readonly string[], tijd: Tijd): RawBuilder<unknown> =>
  sql`inzage z where ${inTijd(tijd)} and z.soort <> all(${[...lijsten]}::text[])`

/** Where medewerkers live who said who they are themselves; of who is geheim an address is compared with nothing (access.md H4). */
const thuis = sql`
  select distinct u.medewerker_id, lower(h.straat) as straat, left(h.postcode, 4) as wijk
  from uitsluiting u
  join inwoner i on i.gemeente_id = u.gemeente_id and (i.id = u.inwoner_id or i.bsn_hash = u.bsn_hash)
  join huishouden_lid l on l.gemeente_id = i.gemeente_id and l.inwoner_id = i.id and l.tot is null
  join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id and not h.is_geheim
  where u.soort = 'zelf' and u.tot is null and h.straat is not null and h.postcode is not null`

type Vraag = Tijd & {
  readonly lijsten: readonly string[]
  /** Of each surname one line (achternamen). */
  readonly namen: readonly { readonly medewerkerId: string; readonly naam: string }[]
  /** What was in order since then is not drawn again. */
  readonly rustVan: Date
}

/** Who looked at somebody of their own street or surname. */
export const parenForJob = (tx: Tx, o: Vraag): Promise<Paar[]> =>
  many(
    tx,
    sql`
    with keek as materialized (
      select z.gemeente_id, z.medewerker_id, z.inwoner_id, count(distinct z.verzoek_id)::int as keren, min(z.op) as eerste, max(z.op) as laatste
      from ${gekozen(o.lijsten, o)} group by 1, 2, 3),
    thuis as materialized (${thuis}),
    naam as materialized (select * from unnest(${o.namen.map((n) => n.medewerkerId)}::uuid[], ${o.namen.map((n) => n.naam)}::text[]) as n (medewerker_id, naam)),
    straat as (
      select distinct k.medewerker_id, k.inwoner_id from thuis t
      join keek k on k.medewerker_id = t.medewerker_id
      join huishouden_lid l on l.gemeente_id = k.gemeente_id and l.inwoner_id = k.inwoner_id and l.tot is null
      join huishouden h on h.gemeente_id = l.gemeente_id and h.id = l.huishouden_id and not h.is_geheim
        and lower(h.straat) = t.straat and left(h.postcode, 4) = t.wijk),
    familie as (
      select distinct k.medewerker_id, k.inwoner_id from naam n
      join keek k on k.medewerker_id = n.medewerker_id
      join inwoner i on i.gemeente_id = k.gemeente_id and i.id = k.inwoner_id and ' ' || i.naam_norm || ' ' like '% ' || n.naam || ' %'),
    -- A handful, whatever was looked at: only of these the rest is asked.
    treffer as materialized (
      select medewerker_id, inwoner_id, bool_or(is_straat) as is_straat, bool_or(not is_straat) as is_naam
      from (select *, true as is_straat from straat union all select *, false from familie) as x group by 1, 2),
    dragers as materialized (
      select lower(geslachtsnaam) as naam, count(*)::int as n from inwoner
      where samengevoegd_met_id is null and exists (select from familie) group by 1)
    select k.medewerker_id as "medewerkerId", k.inwoner_id as "inwonerId", k.keren, k.eerste, k.laatste,
      t.is_straat as "isZelfdeStraat", t.is_naam as "isZelfdeNaam", coalesce(d.n, 1) as naamdragers,
      array(select c.reden from controle c where c.gemeente_id = k.gemeente_id and c.medewerker_id = k.medewerker_id
        and c.inwoner_id = k.inwoner_id and c.uitkomst = 'in_orde' and c.beoordeeld_op >= ${o.rustVan}) as "wasInOrde"
    from treffer t
    join keek k using (medewerker_id, inwoner_id)
    join inwoner i on i.gemeente_id = k.gemeente_id and i.id = k.inwoner_id
    left join dragers d on d.naam = lower(i.geslachtsnaam)
    order by k.eerste, k.medewerker_id, k.inwoner_id`,
  )

type LosVraag = Omit<Vraag, 'namen'> & { readonly dagen: number; readonly keren: number }

/**
 * Looks without work by name, and whether something was done for that huishouden within so many days.
 * Who holds toezicht looks without doing: that looking is the act.
 */
export const losForJob = (tx: Tx, o: LosVraag): Promise<Los[]> => {
  const ms = o.dagen * 86_400_000
  const rond = { van: new Date(o.van.getTime() - ms), tot: new Date(o.tot.getTime() + ms) }
  return many(
    tx,
    sql`
    with keek as materialized (
      select z.gemeente_id, z.medewerker_id, z.inwoner_id, count(distinct z.verzoek_id)::int as keren, min(z.op) as eerste, max(z.op) as laatste,
        bool_and(z.uitkomst = 'toegestaan' and z.regel in ('A2', 'A3', 'A6')) as van_team
      from ${gekozen(o.lijsten, o)} and z.doel <> 'toezicht' group by 1, 2, 3
      having not bool_or(z.uitkomst = 'toegestaan' and z.regel in ('A1', 'A4', 'A5', 'A9')) and count(distinct z.verzoek_id) >= ${o.keren}),
    deed as materialized (
      select distinct z.door_id, z.huishouden_id from gebeurtenis z where ${inTijd(rond)} and z.door_id is not null and z.huishouden_id is not null),
    woont as materialized (
      select distinct k.medewerker_id, k.inwoner_id, l.huishouden_id
      from keek k join huishouden_lid l on l.gemeente_id = k.gemeente_id and l.inwoner_id = k.inwoner_id),
    werkt as (
      select w.medewerker_id, w.inwoner_id from woont w join deed d on d.door_id = w.medewerker_id and d.huishouden_id = w.huishouden_id
      union
      select w.medewerker_id, w.inwoner_id from woont w join autorisatie a on a.medewerker_id = w.medewerker_id and a.huishouden_id = w.huishouden_id
      where a.van < ${rond.tot} and (a.tot is null or a.tot > ${rond.van}) and a.grondslag not like 'noodtoegang%')
    select k.medewerker_id as "medewerkerId", k.inwoner_id as "inwonerId", k.keren, k.eerste, k.laatste, k.van_team as "isVanTeam",
      w.inwoner_id is not null as "heeftHandeling",
      exists (select from controle c where c.gemeente_id = k.gemeente_id and c.medewerker_id = k.medewerker_id
        and c.inwoner_id = k.inwoner_id and c.reden = 'zonder_vervolg' and c.uitkomst = 'in_orde' and c.beoordeeld_op >= ${o.rustVan}) as "wasInOrde"
    from keek k left join werkt w using (medewerker_id, inwoner_id)
    order by k.eerste, k.medewerker_id, k.inwoner_id`,
  )
}

type WeekVraag = Tijd & {
  readonly lijsten: readonly string[]
  readonly dag: Datum
  readonly vrijeDagen: readonly Datum[]
  readonly tot_uur: number
}

/** The week of everybody who looked, its nights and its free days, with the rollen and teams of its last day. */
export const wekenForJob = (tx: Tx, o: WeekVraag): Promise<Week[]> => {
  const hier = sql`(z.op at time zone 'Europe/Amsterdam')`
  const nacht = sql`extract(hour from ${hier}) < ${o.tot_uur}`
  const vrij = sql`${hier}::date = any(${[...o.vrijeDagen]}::date[])`
  const geldt = sql`x.gemeente_id = k.gemeente_id and x.medewerker_id = k.medewerker_id and x.van <= ${o.dag} and (x.tot is null or x.tot >= ${o.dag})`
  return many(
    tx,
    sql`
    select k.medewerker_id as "medewerkerId", k.deel, k.keren, k.inwoners, k.eerste, k.laatste,
      array(select x.rol from medewerker_rol x where ${geldt} order by 1) as rollen,
      array(select x.team_id from medewerker_team x where ${geldt} order by 1) as teams
    from (
      select z.gemeente_id, z.medewerker_id, d.deel, count(distinct z.verzoek_id)::int as keren, count(distinct z.inwoner_id)::int as inwoners,
        min(z.op) as eerste, max(z.op) as laatste
      from (select * from ${gekozen(o.lijsten, o)}) z
      cross join lateral (values ('week', true), ('nacht', ${nacht}), ('vrije_dag', not ${nacht} and ${vrij})) as d (deel, telt)
      where d.telt group by 1, 2, 3) as k
    order by k.medewerker_id, k.deel`,
  )
}

/** Everybody by name, for their surnames. */
export const medewerkerNamenForJob = (tx: Tx): Promise<{ id: string; naam: string }[]> =>
  many(tx, sql`select id, naam from medewerker order by id`)

/** Of how many of these the own address is known. */
export const metAdresForJob = async (tx: Tx, ids: readonly string[]): Promise<number> =>
  (
    await one<{ n: number }>(
      tx,
      sql`select count(distinct t.medewerker_id)::int as n from (${thuis}) t where t.medewerker_id = any(${[...ids]}::uuid[])`,
    )
  ).n

/** The Monday of the last week that was drawn. */
export const laatsteRondeForJob = async (tx: Tx): Promise<Datum | undefined> =>
  (await one<{ week: Datum | null }>(tx, sql`select max(week) as week from controleronde`)).week ?? undefined

type Ronde = {
  readonly week: Datum
  readonly op: Date
  readonly inzagen: number
  readonly medewerkers: number
  readonly metAdres: number
}

/** False when another drew this week already. */
export const insertRondeForJob = async (tx: Tx, gemeenteId: number, r: Ronde): Promise<boolean> =>
  (
    await many(
      tx,
      sql`insert into controleronde (gemeente_id, week, getrokken_op, inzagen, medewerkers, met_adres)
        values (${gemeenteId}, ${r.week}, ${r.op}, ${r.inzagen}, ${r.medewerkers}, ${r.metAdres})
        on conflict do nothing returning week`,
    )
  ).length === 1

type Nieuw = Controleregel & { readonly id: string; readonly week: Datum; readonly einddatum: Datum }

export const insertControlesForJob = (
  tx: Tx,
  gemeenteId: number,
  regels: readonly Nieuw[],
): Promise<unknown> =>
  sql`insert into controle (gemeente_id, id, week, reden, medewerker_id, inwoner_id, keren, inwoners, mediaan, eerste_op, laatste_op, einddatum)
    select ${gemeenteId}, r.id, r.week, r.reden, r."medewerkerId", r."inwonerId", r.keren, r.inwoners, r.mediaan, r.eerste, r.laatste, r.einddatum
    from jsonb_to_recordset(${JSON.stringify(regels)}::jsonb) as r (id uuid, week date, reden text, "medewerkerId" uuid, "inwonerId" uuid,
      keren integer, inwoners integer, mediaan numeric, eerste timestamptz, laatste timestamptz, einddatum date)
    on conflict do nothing`.execute(tx)
