// All SQL of gevallen: whose are to be made again, and making them from the functions of db/views/kpi_*.sql.

import { sql } from 'kysely'
import { many, one, type Tx } from '../../platform/db.ts'
import type { Kpi } from './kpi.ts'

/** The function that answers the gevallen of this kpi. */
const functieVan = (kpi: Kpi) => sql.raw(`kpi_${kpi.code.replace('.', '_')}`)

/**
 * Two who make gevallen of one gemeente do so one after another, or a geval would stand there twice.
 * After a load there is more to do, and longer to wait, than for a page.
 */
export const lockGevallen = async (tx: Tx, gemeenteId: number): Promise<void> => {
  await sql`set local lock_timeout = '2min'`.execute(tx)
  await sql`set local statement_timeout = '5min'`.execute(tx)
  await sql`select pg_advisory_xact_lock(hashtext('keukentafel:gevallen'), ${gemeenteId})`.execute(tx)
}

/**
 * The eenheden whose gevallen may be different by these lines (`vuil`):
 * the huishouden itself, where its people lived or live besides, what it went up in, and who did not say who they are.
 */
const eenhedenVanVuil = sql`
  mens as (
    select v.gemeente_id, v.inwoner_id as id from vuil v where v.inwoner_id is not null
    union select l.gemeente_id, l.inwoner_id from vuil v
      join huishouden_lid l on l.gemeente_id = v.gemeente_id and l.huishouden_id = v.huishouden_id
    -- Under the number a second file had too.
    union select i.gemeente_id, i.samengevoegd_met_id from vuil v
      join inwoner i on i.gemeente_id = v.gemeente_id and i.id = v.inwoner_id and i.samengevoegd_met_id is not null
  ), huis as (
    select v.gemeente_id, v.huishouden_id as id from vuil v where v.huishouden_id is not null
    union select l.gemeente_id, l.huishouden_id from mens m
      join huishouden_lid l on l.gemeente_id = m.gemeente_id and l.inwoner_id = m.id
  ), eenheden as (
    select id from huis
    union select h.opgegaan_in_id from huis x join huishouden h on h.gemeente_id = x.gemeente_id and h.id = x.id where h.opgegaan_in_id is not null
    union select h.id from huis x join huishouden h on h.gemeente_id = x.gemeente_id and h.opgegaan_in_id = x.id
    -- Of a huishouden it is counted there; what was counted on its own before somebody was known goes.
    union select v.melding_id from vuil v where v.melding_id is not null and (v.huishouden_id is null
      or exists (select from geval g where g.gemeente_id = v.gemeente_id and g.eenheid = v.melding_id))
    union select v.contact_id from vuil v where v.contact_id is not null and (v.huishouden_id is null
      or exists (select from geval g where g.gemeente_id = v.gemeente_id and g.eenheid = v.contact_id))
    union select eenheid from vuil where eenheid is not null
  )`

/** Takes what happened since off the list, at most so many lines of it, and answers the eenheden to make again. */
export const neemVuil = async (tx: Tx, hoogstens: number): Promise<string[]> => {
  const rijen = await many<{ id: string }>(
    tx,
    sql`
    with vuil as (
      delete from geval_vuil where id in (select id from geval_vuil limit ${hoogstens}) returning *
    ), ${eenhedenVanVuil}
    select id from eenheden`,
  )
  return rijen.map(({ id }) => id)
}

/** After a load there are many lines of one eenheid: one line of each in their place. Answers how many those are. */
export const verdichtVuil = async (tx: Tx, gemeenteId: number): Promise<number> =>
  (
    await one<{ n: number }>(
      tx,
      sql`
    with vuil as (delete from geval_vuil returning *), ${eenhedenVanVuil},
    lijn as (insert into geval_vuil (gemeente_id, eenheid) select ${gemeenteId}::integer, id from eenheden returning id)
    select count(*)::int as n from lijn`,
    )
  ).n

/** How much there is to make again, counted no further than this. */
export const aantalVuil = async (tx: Tx, hoogstens: number): Promise<number> =>
  (
    await one<{ n: number }>(
      tx,
      sql`select count(*)::int as n from (select from geval_vuil limit ${hoogstens}) v`,
    )
  ).n

/** Notes that what is of these is different, for a change that leaves no gebeurtenis of theirs. */
export const insertVuil = (
  tx: Tx,
  gemeenteId: number,
  o: {
    readonly huishoudens: readonly string[]
    readonly meldingen: readonly string[]
    readonly contacten: readonly string[]
  },
): Promise<unknown> =>
  sql`insert into geval_vuil (gemeente_id, huishouden_id, melding_id, contact_id)
    select ${gemeenteId}::integer, id, null::uuid, null::uuid from unnest(${o.huishoudens}::uuid[]) as h (id)
    union all select ${gemeenteId}::integer, null::uuid, id, null::uuid from unnest(${o.meldingen}::uuid[]) as m (id)
    union all select ${gemeenteId}::integer, null::uuid, null::uuid, id from unnest(${o.contacten}::uuid[]) as c (id)`.execute(
    tx,
  )

/** The same for what is its own eenheid, such as an answer of the client survey. */
export const insertEenhedenVuil = (
  tx: Tx,
  gemeenteId: number,
  eenheden: readonly string[],
): Promise<unknown> =>
  sql`insert into geval_vuil (gemeente_id, eenheid) select ${gemeenteId}::integer, id from unnest(${eenheden}::uuid[]) as e (id)`.execute(
    tx,
  )

/** Everything gevallen are made of, and what they were made of and is no longer there. */
const overal = sql`
  select id from huishouden
  union select id from melding where huishouden_id is null
  union select id from contact where huishouden_id is null and melding_id is null
  -- An answer of the client survey belongs to no huishouden: it is its own eenheid (decision 0026).
  union select id from ervaring_antwoord
  union select eenheid from geval`

export const alleEenheden = async (tx: Tx): Promise<string[]> =>
  (await many<{ id: string }>(tx, overal)).map(({ id }) => id)

/** Notes that everything is to be made again; what stands now counts until it is. */
export const insertAllesVuil = (tx: Tx, gemeenteId: number): Promise<unknown> =>
  sql`insert into geval_vuil (gemeente_id, eenheid) select ${gemeenteId}::integer, id from (${overal}) x`.execute(
    tx,
  )

/** All that is kept of a geval. */
const kolommen = sql.raw(
  'gemeente_id, kpi, eenheid, bron, van, tot, is_stand, noemer, teller, maat, deur, team_id, kern_id, aanmelding, splitsingen, wie, wet, leeftijd, verwijzer',
)

/** What these kpi's count of these eenheden now, as rows for `geval`. */
const gevallenVan = (gemeenteId: number, kpis: readonly Kpi[], eenheden: readonly string[]) => sql`
  select ${gemeenteId}::integer as gemeente_id, k.kpi, k.eenheid, k.bron, k.van, k.tot, k.is_stand, k.noemer, k.teller, k.maat, k.deur, k.team_id,
    coalesce(h.kern_id, e.kern_id) as kern_id, k.aanmelding, k.splitsingen, k.wie,
    coalesce(m.wet, e.wet) as wet, leeftijdsgroep(m.geboortedatum, k.van) as leeftijd, m.verwijzer
  from (${sql.join(
    kpis.map(
      (kpi) => sql`
      select ${kpi.code}::text as kpi, ${kpi.telt === 'op de laatste dag'}::boolean as is_stand, k.*
      from ${functieVan(kpi)}(${gemeenteId}::integer, ${eenheden}::uuid[]) k`,
    ),
    sql` union all `,
  )}) k
  left join huishouden h on h.gemeente_id = ${gemeenteId} and h.id = k.eenheid
  left join ervaring_antwoord e on e.gemeente_id = ${gemeenteId} and e.id = k.eenheid
  left join geval_kenmerk(${gemeenteId}::integer, ${eenheden}::uuid[]) m on m.bron = k.bron
  where cardinality(k.noemer) > 0`

/** Makes the gevallen of these eenheden from what is there now, in the place of those there were. */
export async function maakGevallen(
  tx: Tx,
  o: { readonly gemeenteId: number; readonly kpis: readonly Kpi[]; readonly eenheden: readonly string[] },
): Promise<void> {
  await sql`delete from geval where eenheid = any(${o.eenheden}::uuid[])`.execute(tx)
  // Compiling so large a statement to machine code takes longer than running it.
  await sql`set local jit = off`.execute(tx)
  await sql`insert into geval (${kolommen}) select ${kolommen} from (${gevallenVan(o.gemeenteId, o.kpis, o.eenheden)}) g`.execute(
    tx,
  )
}

/** The gevallen of these eenheden that are not as they would be made now: those that are missing, and those that are too many. */
export const afwijkendeGevallen = async (
  tx: Tx,
  o: { readonly gemeenteId: number; readonly kpis: readonly Kpi[]; readonly eenheden: readonly string[] },
): Promise<{ kpi: string; eenheid: string; wat: 'ontbreekt' | 'te veel' }[]> =>
  many(
    tx,
    sql`
    with nu as materialized (select ${kolommen} from (${gevallenVan(o.gemeenteId, o.kpis, o.eenheden)}) g),
      bewaard as materialized (select ${kolommen} from geval where eenheid = any(${o.eenheden}::uuid[]))
    select kpi, eenheid, 'ontbreekt' as wat from (select * from nu except all select * from bewaard) x
    union all select kpi, eenheid, 'te veel' from (select * from bewaard except all select * from nu) x`,
  )
