// The SQL of what came into a plan since it went along and is of who lives there: when the plan goes back, that stays.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Telling } from './verplaatsing.ts'

/** A samenvoeging by which a huishouden with its plannen went up in another. */
export type Huisgang = {
  readonly id: string
  readonly vervaltId: string
  readonly blijftId: string
  readonly vanId: string
  readonly naarId: string
  readonly op: Date
}

type Soort = {
  readonly tabel: string
  /** Only who lived there could be named, so that whoever is named came since; of the rest the row itself must have come since. */
  readonly isVanBewoner?: true
  /** What a plan has once of a person. */
  readonly eenmaal?: string
}
/** What names somebody in a plan. */
const inPlan: readonly Soort[] = [
  { tabel: 'doel', isVanBewoner: true },
  { tabel: 'afspraak', isVanBewoner: true },
  { tabel: 'document' },
  { tabel: 'contact' },
  { tabel: 'overdracht' },
  { tabel: 'gezondheidsbeeld', eenmaal: 'op' },
  { tabel: 'volwassenwording', isVanBewoner: true, eenmaal: 'onderwerp' },
  { tabel: 'jeugdhulpverlenging', eenmaal: 'soort' },
]

const plannen = ({ id }: Huisgang) =>
  sql`(select (p.sleutel ->> 'id')::uuid from inwoner_verplaatsing p where p.samenvoeging_id = ${id} and p.tabel = 'plan')`

/** Of who lives or lived where the plan came to since, and never where it came from; the two files themselves apart. */
const vanAnder = (
  o: Huisgang,
  { isVanBewoner }: Pick<Soort, 'isVanBewoner'>,
) => sql`(x.plan_id in ${plannen(o)}
  and x.inwoner_id <> all(${[o.vervaltId, o.blijftId]}::uuid[])
  and exists (select from huishouden_lid l where l.gemeente_id = x.gemeente_id and l.inwoner_id = x.inwoner_id
    and l.huishouden_id = ${o.naarId} and (l.tot is null or l.tot >= dagvan(${o.op}::timestamptz)))
  and not exists (select from huishouden_lid l where l.gemeente_id = x.gemeente_id and l.inwoner_id = x.inwoner_id
    and l.huishouden_id = ${o.vanId})
  ${isVanBewoner ? sql`` : sql`and x.id >= uuid_vanaf(${o.op}::timestamptz + interval '1 millisecond')`})`

/** How many of each kind would stay. */
export const telAchterblijvers = (tx: Tx, o: Huisgang): Promise<Zakelijk<Telling>[]> =>
  many(
    tx,
    sql`select tabel, aantal::int from (${sql.join(
      inPlan.map(
        (soort, at) => sql`select ${at}::int as at, ${soort.tabel}::text as tabel, count(*) as aantal
          from ${sql.table(soort.tabel)} x where ${vanAnder(o, soort)}`,
      ),
      sql` union all `,
    )}) t where aantal > 0 order by at`,
  )

/** The plan that is not closed where they live: what stays behind goes on in it. */
export const planDaar = async (tx: Tx, huishoudenId: string): Promise<string | undefined> =>
  (
    await maybe<{ id: string }>(
      tx,
      sql`select id from plan where huishouden_id = ${huishoudenId} and status <> 'afgesloten'`,
    )
  )?.id

/** An empty plan in concept for what stays behind. */
export const insertPlanVoorAchterblijvers = (
  tx: Tx,
  p: { gemeenteId: number; id: string; huishoudenId: string; doorId: string; op: Date },
): Promise<unknown> =>
  sql`insert into plan (gemeente_id, id, huishouden_id, status, opgesteld_door_id, opgesteld_op)
    values (${p.gemeenteId}, ${p.id}, ${p.huishoudenId}, 'concept', ${p.doorId}, ${p.op})`.execute(tx)

/** Everything of theirs goes into this plan; a doel with its afspraken and readers. Nobody there reads along in what goes back. */
export async function laatAchter(tx: Tx, o: Huisgang, planId: string): Promise<void> {
  for (const soort of inPlan) {
    const tabel = sql.table(soort.tabel)
    const past =
      soort.eenmaal === undefined
        ? sql``
        : sql`and not exists (select from ${tabel} y where y.gemeente_id = x.gemeente_id and y.plan_id = ${planId}
            and y.inwoner_id = x.inwoner_id and y.${sql.ref(soort.eenmaal)} = x.${sql.ref(soort.eenmaal)})`
    await sql`update ${tabel} x set plan_id = ${planId} where ${vanAnder(o, soort)} ${past}`.execute(tx)
  }
  await sql`update afspraak set plan_id = ${planId}
    where plan_id in ${plannen(o)} and doel_id in (select id from doel where plan_id = ${planId})`.execute(tx)
  await sql`update afspraak set doel_id = null
    where plan_id = ${planId} and doel_id in (select id from doel where plan_id in ${plannen(o)})`.execute(tx)
  await sql`update document set gesprek_id = null
    where plan_id = ${planId} and gesprek_id in (select id from gesprek where plan_id in ${plannen(o)})`.execute(
    tx,
  )
  await sql`delete from overleg_afspraak where afspraak_id in (select id from afspraak where plan_id = ${planId})
    and overleg_id in (select id from overleg where plan_id in ${plannen(o)})`.execute(tx)
  await sql`update plan_lezer set plan_id = ${planId} where doel_id in (select id from doel where plan_id = ${planId})`.execute(
    tx,
  )
  await sql`delete from plan_lezer x where ${vanAnder(o, {})} or (plan_id = ${planId} and inwoner_id = ${o.vervaltId})`.execute(
    tx,
  )
}

/** Open work that stays where it is hangs under the plan there, and under none when there is none. */
export async function ontkoppelAchterblijvers(tx: Tx, o: Huisgang, planId: string | null): Promise<void> {
  for (const tabel of ['melding', 'traject'] as const)
    await sql`update ${sql.table(tabel)} set plan_id = case when huishouden_id = ${o.naarId} then ${planId}::uuid end
      where plan_id in ${plannen(o)} and huishouden_id <> ${o.vanId}`.execute(tx)
}

/** Open plannen that went back whose own regie ended because of where the other file lived or that it died: not of this person. */
export const zonderEigenRegie = async (tx: Tx, o: Huisgang): Promise<string[]> =>
  (
    await many<{ id: string }>(
      tx,
      sql`select p.id from plan p where p.id in ${plannen(o)} and p.status <> 'afgesloten'
        and exists (select from regie r where r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'eigen'
          and r.inwoner_id = ${o.vervaltId} and r.beeindigd_op >= ${o.op} and r.reden in ('Woont in een ander huishouden', 'Overleden'))
        and not exists (select from regie r where r.gemeente_id = p.gemeente_id and r.plan_id = p.id and r.laag = 'eigen'
          and r.beeindigd_op is null)`,
    )
  ).map(({ id }) => id)

/** This person leads their own plan from now on. */
export const insertEigenRegie = (
  tx: Tx,
  r: { gemeenteId: number; id: string; planId: string; inwonerId: string; doorId: string; op: Date },
): Promise<unknown> =>
  sql`insert into regie (gemeente_id, id, plan_id, laag, inwoner_id, status, aangeboden_door_id, aangeboden_op, aanvaard_op)
    values (${r.gemeenteId}, ${r.id}, ${r.planId}, 'eigen', ${r.inwonerId}, 'aanvaard', ${r.doorId}, ${r.op}, ${r.op})`.execute(
    tx,
  )

/** Where the plannen that went along are now, the open one first; undefined when none did. */
export const planHuis = async (tx: Tx, samenvoegingId: string): Promise<string | undefined> =>
  (
    await maybe<{ id: string }>(
      tx,
      sql`select p.huishouden_id as id from plan p join inwoner_verplaatsing v on v.gemeente_id = p.gemeente_id
        and v.samenvoeging_id = ${samenvoegingId} and v.tabel = 'plan' and p.id = (v.sleutel ->> 'id')::uuid
        order by p.status = 'afgesloten', p.id desc limit 1`,
    )
  )?.id

/** Every huishouden from which something would go back: who undoes it works in each. */
export const huizenVanVertrek = async (tx: Tx, samenvoegingId: string): Promise<string[]> =>
  (
    await many<{ id: string }>(
      tx,
      sql`select distinct z.huishouden_id as id from inwoner_verplaatsing v
        join (select gemeente_id, 'plan' as tabel, id, huishouden_id from plan union all select gemeente_id, 'melding', id, huishouden_id from melding
          union all select gemeente_id, 'traject', id, huishouden_id from traject) z
          on z.gemeente_id = v.gemeente_id and z.tabel = v.tabel and z.id = (v.sleutel ->> 'id')::uuid
        where v.samenvoeging_id = ${samenvoegingId} and v.kolom = 'huishouden_id' order by 1`,
    )
  ).map(({ id }) => id)
