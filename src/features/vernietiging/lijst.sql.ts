// The SQL of vernietigingslijsten: the list, its lines and who agreed.

import { sql } from 'kysely'
import { many, maybe, one, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Belemmering } from './belemmering.ts'
import type { TeVernietigen } from './kandidaat.ts'
import type { Lijst, Regel } from './vernietigingslijst.ts'

const kolommen = sql`l.id, l.status, l.opgesteld_door_id as "opgesteldDoorId",
  array(select a.door_id from vernietigingsakkoord a where a.gemeente_id = l.gemeente_id and a.lijst_id = l.id order by a.op) as "akkoordIds",
  (select count(*)::int from vernietigingsregel r where r.gemeente_id = l.gemeente_id and r.lijst_id = l.id and r.status = 'erop') as erop`

/** Held until the end of the transaction; undefined when it is not there. */
export async function lockLijst(tx: Tx, id: string): Promise<Lijst | undefined> {
  await sql`select 1 from vernietigingslijst where id = ${id} for update`.execute(tx)
  return maybe(tx, sql`select ${kolommen} from vernietigingslijst l where l.id = ${id}`)
}

/** There is one at a time: what stands on it would stand on another too. */
export const openLijst = (tx: Tx): Promise<{ id: string; status: Lijst['status'] } | undefined> =>
  maybe(tx, sql`select id, status from vernietigingslijst where status in ('opgesteld', 'goedgekeurd')`)

export async function insertLijst(
  tx: Tx,
  gemeenteId: number,
  l: {
    id: string
    doorId: string
    op: Date
    peildatum: string
    regels: readonly (TeVernietigen & { regelId: string })[]
  },
): Promise<void> {
  await tx
    .insertInto('vernietigingslijst')
    .values({
      gemeente_id: gemeenteId,
      id: l.id,
      peildatum: l.peildatum,
      status: 'opgesteld',
      opgesteld_door_id: l.doorId,
      opgesteld_op: l.op,
    })
    .execute()
  const regels = l.regels.map((r, plaats) => ({
    ...{
      id: r.regelId,
      nummer: plaats + 1,
      soort: r.soort,
      ding: r.id,
      wetten: r.wetten,
      resultaat: r.resultaat,
    },
    ...{ eind: r.berekening.eind, termijn: r.berekening.termijn.id, vanaf: r.berekening.vanaf },
  }))
  await sql`insert into vernietigingsregel (gemeente_id, id, lijst_id, nummer, soort, ding_id, wetten, resultaat, eind, bewaartermijn_id, vernietigen_vanaf, status)
    select ${gemeenteId}, r.id, ${l.id}, r.nummer, r.soort, r.ding, r.wetten, r.resultaat, r.eind, r.termijn, r.vanaf, 'erop'
    from jsonb_to_recordset(${JSON.stringify(regels)}::jsonb) as r (id uuid, nummer integer, soort text, ding uuid, wetten text[], resultaat text,
      eind date, termijn uuid, vanaf date)`.execute(tx)
}

const paginakolommen = sql`r.id, r.nummer, r.soort, r.wetten, r.resultaat, r.eind, t.duur, t.bron,
  r.vernietigen_vanaf as "vernietigenVanaf", r.status, r.belemmering`
const regelkolommen = sql`${paginakolommen}, r.ding_id as "dingId"`
const regelbron = sql`from vernietigingsregel r join bewaartermijn t on t.gemeente_id = r.gemeente_id and t.id = r.bewaartermijn_id`

export const regelMetNummer = (tx: Tx, lijstId: string, nummer: number): Promise<Regel | undefined> =>
  maybe(tx, sql`select ${regelkolommen} ${regelbron} where r.lijst_id = ${lijstId} and r.nummer = ${nummer}`)

/** What still stands on it. */
export const dingenOp = async (tx: Tx, lijstId: string): Promise<string[]> =>
  (
    await many<{ id: string }>(
      tx,
      sql`select ding_id as id from vernietigingsregel where lijst_id = ${lijstId} and status = 'erop'`,
    )
  ).map(({ id }) => id)

/** The next that still must go, in the order of the list. */
export const volgendeRegel = (tx: Tx, lijstId: string): Promise<Regel | undefined> =>
  maybe(
    tx,
    sql`select ${regelkolommen} ${regelbron} where r.lijst_id = ${lijstId} and r.status = 'erop' order by r.nummer limit 1`,
  )

/** What kind of thing goes and by which term: enough to agree to it, and of its number only the end, by which nobody finds it here. */
export type RegelRij = Zakelijk<
  Omit<Regel, 'dingId'> & {
    readonly staart: string
    readonly door: string | null
    readonly reden: string | null
  }
>

/** One page of the lines. */
export const regelsVan = (
  tx: Tx,
  o: { lijstId: string; vanaf: number; hoogstens: number },
): Promise<RegelRij[]> =>
  many(
    tx,
    sql`select ${paginakolommen}, right(r.ding_id::text, 12) as staart, m.naam as door, r.reden ${regelbron}
      left join medewerker m on m.gemeente_id = r.gemeente_id and m.id = r.door_id
      where r.lijst_id = ${o.lijstId} order by r.nummer offset ${o.vanaf} limit ${o.hoogstens}`,
  )

export type LijstRij = Zakelijk<
  Lijst & {
    readonly peildatum: string
    readonly opgesteldDoor: string
    readonly opgesteldOp: Date
    readonly eindeOp: Date | null
    readonly akkoorden: readonly string[]
    readonly aantallen: Readonly<Record<Regel['status'], number>>
  }
>

/** Every list, newest first; one when its id is given. */
export const lijsten = (tx: Tx, id?: string): Promise<LijstRij[]> =>
  many(
    tx,
    sql`select ${kolommen}, l.peildatum, m.naam as "opgesteldDoor", l.opgesteld_op as "opgesteldOp", l.einde_op as "eindeOp",
        array(select n.naam from vernietigingsakkoord a join medewerker n on n.gemeente_id = a.gemeente_id and n.id = a.door_id
          where a.gemeente_id = l.gemeente_id and a.lijst_id = l.id order by a.op) as akkoorden,
        (select jsonb_build_object('erop', count(*) filter (where r.status = 'erop'), 'eraf', count(*) filter (where r.status = 'eraf'),
          'vernietigd', count(*) filter (where r.status = 'vernietigd'), 'gebleven', count(*) filter (where r.status = 'gebleven'))
          from vernietigingsregel r where r.gemeente_id = l.gemeente_id and r.lijst_id = l.id) as aantallen
      from vernietigingslijst l join medewerker m on m.gemeente_id = l.gemeente_id and m.id = l.opgesteld_door_id
      where ${id ?? null}::uuid is null or l.id = ${id ?? null} order by l.opgesteld_op desc limit 100`,
  )

export const insertAkkoord = (
  tx: Tx,
  o: { gemeenteId: number; lijstId: string; doorId: string; op: Date },
): Promise<unknown> =>
  tx
    .insertInto('vernietigingsakkoord')
    .values({ gemeente_id: o.gemeenteId, lijst_id: o.lijstId, door_id: o.doorId, op: o.op })
    .execute()

export const saveStatus = (tx: Tx, id: string, status: Lijst['status'], op: Date): Promise<unknown> =>
  sql`update vernietigingslijst set status = ${status},
    goedgekeurd_op = case when ${status} = 'goedgekeurd' then ${op}::timestamptz when ${status} = 'ingetrokken' then null else goedgekeurd_op end,
    einde_op = case when ${status} in ('uitgevoerd', 'ingetrokken') then ${op}::timestamptz end where id = ${id}`.execute(
    tx,
  )

export const saveRegel = (
  tx: Tx,
  r: {
    id: string
    status: Regel['status']
    op: Date
    belemmering?: Belemmering
    eraf?: { doorId: string; reden: string }
  },
): Promise<unknown> =>
  sql`update vernietigingsregel set status = ${r.status}, op = ${r.op}, belemmering = ${r.belemmering ?? null},
    door_id = ${r.eraf?.doorId ?? null}, reden = ${r.eraf?.reden ?? null} where id = ${r.id}`.execute(tx)

/** Did anything of it go already? */
export const isBegonnen = async (tx: Tx, id: string): Promise<boolean> =>
  (
    await one<{ is: boolean }>(
      tx,
      sql`select exists (select from vernietigingsregel where lijst_id = ${id} and status in ('vernietigd', 'gebleven')) as is`,
    )
  ).is
