// The SQL that lets rows point to another inwoner or huishouden, remembers which did, and lets exactly those point back.

import { type RawBuilder, sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Losse } from './losse.ts'
import { gaatMee, type Telling, type Verwijzing } from './verplaatsing.ts'

export type Verplaatsing = { readonly id: string; readonly vanId: string; readonly naarId: string }

const sleutelVan = ({ sleutel }: Verwijzing) =>
  sql`jsonb_build_object(${sql.join(sleutel.flatMap((naam) => [sql.lit(naam), sql`x.${sql.ref(naam)}`]))})`

/** The same row is not there yet under the other. */
const pastDaar = ({ tabel, kolom, uniek }: Verwijzing, naarId: string) =>
  uniek
    ? sql`and not exists (select from ${sql.table(tabel)} y where ${sql.join(
        ['gemeente_id', ...uniek].map(
          (naam) => sql`y.${sql.ref(naam)} is not distinct from x.${sql.ref(naam)}`,
        ),
        sql` and `,
      )} and y.${sql.ref(kolom)} = ${naarId})`
    : sql``

const onthoud = (o: Verplaatsing, v: Verwijzing, gewijzigd: RawBuilder<unknown>, isBeeindigd = false) => sql`
  with gewijzigd as (${gewijzigd} returning x.gemeente_id, ${sleutelVan(v)} as sleutel)
  insert into inwoner_verplaatsing (gemeente_id, samenvoeging_id, tabel, kolom, sleutel, is_beeindigd)
  select gemeente_id, ${o.id}, ${v.tabel}, ${v.kolom}, sleutel, ${isBeeindigd} from gewijzigd`

/** Everything of one kind that names the one now names the other. */
export const verplaats = (tx: Tx, v: Verwijzing, o: Verplaatsing): Promise<unknown> =>
  onthoud(
    o,
    v,
    sql`update ${sql.table(v.tabel)} x set ${sql.ref(v.kolom)} = ${o.naarId}
      where x.${sql.ref(v.kolom)} = ${o.vanId} ${pastDaar(v, o.naarId)}`,
  ).execute(tx)

/** What went along goes back: of a person when it still names the other, of a huishouden wherever it went since. */
export const zetTerug = (tx: Tx, v: Verwijzing, o: Verplaatsing): Promise<unknown> =>
  sql`update ${sql.table(v.tabel)} x set ${sql.ref(v.kolom)} = ${o.vanId}
    from inwoner_verplaatsing p
    where p.samenvoeging_id = ${o.id} and p.tabel = ${v.tabel} and p.kolom = ${v.kolom} and not p.is_beeindigd
      and x.gemeente_id = p.gemeente_id and ${sleutelVan(v)} = p.sleutel
      and (${v.naar === 'huishouden'} or x.${sql.ref(v.kolom)} = ${o.naarId})`.execute(tx)

const lid = (kolom: string): Verwijzing => ({
  tabel: 'huishouden_lid',
  kolom,
  naar: 'inwoner',
  sleutel: ['id'],
})
const relatie = (kolom: string): Verwijzing => ({ tabel: 'relatie', kolom, naar: 'inwoner', sleutel: ['id'] })

/** Where they lived goes along as far as the other did not live elsewhere then; living here now ends, for it is one person. */
export async function verplaatsLidmaatschappen(tx: Tx, o: Verplaatsing, vandaag: string): Promise<void> {
  await onthoud(
    o,
    lid('inwoner_id'),
    sql`update huishouden_lid x set inwoner_id = ${o.naarId} where x.inwoner_id = ${o.vanId}
      and not exists (select from huishouden_lid y where y.gemeente_id = x.gemeente_id and y.inwoner_id = ${o.naarId}
        and daterange(y.van, y.tot, '[]') && daterange(x.van, x.tot, '[]'))`,
  ).execute(tx)
  await onthoud(
    o,
    lid('tot'),
    sql`update huishouden_lid x set tot = greatest(x.van, ${vandaag}::date), einde_reden = 'samengevoegd'
      where x.inwoner_id = ${o.vanId} and x.tot is null`,
    true,
  ).execute(tx)
}

/** Relations go along; what the other has already, and one between the two, ends. */
export async function verplaatsRelaties(tx: Tx, o: Verplaatsing, vandaag: string): Promise<void> {
  for (const [kolom, ander] of [
    ['inwoner_id', 'ander_id'],
    ['ander_id', 'inwoner_id'],
  ] as const) {
    const [mijn, zijn] = [sql.ref(kolom), sql.ref(ander)]
    await onthoud(
      o,
      relatie(kolom),
      sql`update relatie x set ${mijn} = ${o.naarId} where x.${mijn} = ${o.vanId} and x.${zijn} is distinct from ${o.naarId}
        and not (x.tot is null and exists (select from relatie y where y.gemeente_id = x.gemeente_id and y.tot is null
          and y.soort = x.soort and ((y.${mijn} = ${o.naarId} and y.${zijn} = x.${zijn})
            or (x.soort in ('partner', 'netwerk') and y.${mijn} = x.${zijn} and y.${zijn} = ${o.naarId}))))`,
    ).execute(tx)
  }
  await onthoud(
    o,
    relatie('tot'),
    sql`update relatie x set tot = greatest(x.van, ${vandaag}::date), einde_reden = 'vergissing'
      where (x.inwoner_id = ${o.vanId} or x.ander_id = ${o.vanId}) and x.tot is null`,
    true,
  ).execute(tx)
}

/** What went up in the huishouden before, and which herkomst the other gets: kept before it changes, so that undoing knows. */
export const onthoudHuis = (tx: Tx, o: Verplaatsing): Promise<unknown> =>
  sql`insert into inwoner_verplaatsing (gemeente_id, samenvoeging_id, tabel, kolom, sleutel, is_beeindigd)
    select gemeente_id, ${o.id}::uuid, 'huishouden', 'opgegaan_in_id', jsonb_build_object('id', id), true
    from huishouden where opgegaan_in_id = ${o.vanId}
    union all
    select v.gemeente_id, ${o.id}::uuid, 'huishouden', 'herkomst_ids', jsonb_build_object('id', x), true
    from huishouden v join huishouden n on n.gemeente_id = v.gemeente_id and n.id = ${o.naarId}
    cross join lateral (select distinct unnest(v.herkomst_ids || v.id) as x) h
    where v.id = ${o.vanId} and x <> n.id and x <> all(n.herkomst_ids)`.execute(tx)

/** The reverse of moving people. */
export async function zetPersonenTerug(tx: Tx, o: Verplaatsing): Promise<void> {
  for (const v of [lid('inwoner_id'), relatie('inwoner_id'), relatie('ander_id')]) await zetTerug(tx, v, o)
  for (const tabel of ['huishouden_lid', 'relatie'])
    await sql`update ${sql.table(tabel)} x set tot = null, einde_reden = null from inwoner_verplaatsing p
      where p.samenvoeging_id = ${o.id} and p.tabel = ${tabel} and p.is_beeindigd
        and x.gemeente_id = p.gemeente_id and x.id = (p.sleutel ->> 'id')::uuid`.execute(tx)
}

const vanZaak = [
  ['overleg', 'plan'],
  ['gesprek', 'plan'],
  ['gesprek', 'melding'],
  ['gesprek', 'traject'],
  ['contact', 'plan'],
  ['contact', 'melding'],
  ['contact', 'traject'],
  ['overdracht', 'plan'],
  ['overdracht', 'melding'],
  ['overdracht', 'traject'],
] as const
const vanPersoon = ['contact', 'overdracht', 'document'] as const
const vanPlan = [
  ...['doel', 'afspraak', 'regie', 'plan_akkoord', 'plan_lezer', 'gezondheidsbeeld'],
  ...['volwassenwording', 'jeugdhulpverlenging', 'contact', 'overdracht', 'document'],
]

/** What came since and hangs on work that went back is of that person: support for its vraag first, then what hangs on either. */
export async function volgPersoon(
  tx: Tx,
  { vanId, naarId }: Verplaatsing,
  huis: Verplaatsing | undefined,
): Promise<void> {
  await sql`update traject x set inwoner_id = ${vanId}, huishouden_id = m.huishouden_id,
      plan_id = (select p.id from plan p where p.gemeente_id = x.gemeente_id and p.id = x.plan_id and p.huishouden_id = m.huishouden_id)
    from vraag v join melding m on m.gemeente_id = v.gemeente_id and m.id = v.melding_id
    where x.gemeente_id = v.gemeente_id and x.vraag_id = v.id and m.inwoner_id = ${vanId} and x.inwoner_id = ${naarId}`.execute(
    tx,
  )
  for (const tabel of vanPersoon)
    for (const zaak of ['melding', 'traject'])
      await sql`update ${sql.table(tabel)} x set inwoner_id = ${vanId} from ${sql.table(zaak)} z
        where x.inwoner_id = ${naarId} and z.gemeente_id = x.gemeente_id and z.id = x.${sql.ref(`${zaak}_id`)}
          and z.inwoner_id = ${vanId}`.execute(tx)
  if (!huis) return
  // Who took a huishouden along lived there alone, so what is in its plan is theirs.
  for (const v of gaatMee.filter((g) => g.naar === 'inwoner' && vanPlan.includes(g.tabel)))
    await sql`update ${sql.table(v.tabel)} x set inwoner_id = ${vanId} from plan p
      where x.inwoner_id = ${naarId} and p.gemeente_id = x.gemeente_id and p.id = x.plan_id
        and p.huishouden_id = ${huis.vanId} ${pastDaar(v, vanId)}`.execute(tx)
}

/** What came since and hangs on work that went back goes along with it to that huishouden. */
export async function volgZaak(tx: Tx, { vanId, naarId }: Verplaatsing): Promise<void> {
  for (const [tabel, zaak] of vanZaak)
    await sql`update ${sql.table(tabel)} x set huishouden_id = ${vanId} from ${sql.table(zaak)} z
      where x.huishouden_id = ${naarId} and z.gemeente_id = x.gemeente_id and z.id = x.${sql.ref(`${zaak}_id`)}
        and z.huishouden_id = ${vanId}`.execute(tx)
}

/** What came since and hangs on nothing else is of this person, where they live now: somebody said so. */
export async function zetLosseTerug(
  tx: Tx,
  { inwonerId, losse }: { inwonerId: string; losse: readonly Losse[] },
): Promise<void> {
  for (const tabel of ['contact', 'signaal'] as const) {
    const ids = losse.filter(({ soort }) => soort === tabel).map(({ id }) => id)
    await sql`update ${sql.table(tabel)} x set inwoner_id = ${inwonerId}, huishouden_id = coalesce((select l.huishouden_id
        from huishouden_lid l where l.gemeente_id = x.gemeente_id and l.inwoner_id = ${inwonerId} and l.tot is null), x.huishouden_id)
      where x.id = any(${ids}::uuid[])`.execute(tx)
  }
}

/** How many rows of each table name this person, or the huishouden that goes up in the other. */
export const telVerwijzingen = (
  tx: Tx,
  o: { inwonerId: string; huishoudenId: string | null },
): Promise<Zakelijk<Telling>[]> => {
  const tabellen = [...new Set(gaatMee.map(({ tabel }) => tabel))]
  const deel = (tabel: string) => {
    const waar = gaatMee
      .filter((v) => v.tabel === tabel)
      .map((v) => sql`x.${sql.ref(v.kolom)} = ${v.naar === 'inwoner' ? o.inwonerId : o.huishoudenId}`)
    return sql`select ${tabel}::text as tabel, count(*) as aantal from ${sql.table(tabel)} x where ${sql.join(waar, sql` or `)}`
  }
  const personen = sql`
    select 'huishouden_lid', count(*) from huishouden_lid where inwoner_id = ${o.inwonerId} and tot is not null
    union all select 'relatie', count(*) from relatie where ${o.inwonerId} in (inwoner_id, ander_id)`
  return many(
    tx,
    sql`select tabel, aantal::int from (${sql.join([...tabellen.map(deel), personen], sql` union all `)}) t where aantal > 0`,
  )
}

/** What went along, by table; a row that named both person and huishouden counts once. */
export const verplaatst = (tx: Tx, id: string): Promise<Zakelijk<Telling>[]> =>
  many(
    tx,
    sql`select tabel, count(distinct sleutel)::int as aantal from inwoner_verplaatsing
      where samenvoeging_id = ${id} and not is_beeindigd group by tabel order by tabel`,
  )

/** What came into the file that stays after the samenvoeging: an id carries its moment. */
export const sindsdien = (tx: Tx, o: { inwonerId: string; op: Date }): Promise<Zakelijk<Telling>[]> => {
  const delen = gaatMee
    .filter(({ naar, sleutel }) => naar === 'inwoner' && sleutel.includes('id'))
    .map(
      ({ tabel }) => sql`select ${tabel}::text as tabel, count(*) as aantal from ${sql.table(tabel)}
        where inwoner_id = ${o.inwonerId} and id >= uuid_vanaf(${o.op}::timestamptz + interval '1 millisecond')`,
    )
  return many(
    tx,
    sql`select tabel, aantal::int from (${sql.join(delen, sql` union all `)}) t where aantal > 0`,
  )
}
