// The SQL that takes the rows of a thing and of all that hangs on it, table by table (aanhang.ts).

import { type RawBuilder, sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import { aanhang, volgorde } from './aanhang.ts'
import type { Verband } from './volgorde.ts'

/** Ids by table, of the tables that others name; a row of another table goes with what it names. */
export type Rijen = Map<string, Set<string>>

const benoemd = new Set(aanhang.map(({ naar }) => naar))
export const idsVan = (rijen: Rijen, tabel: string): string[] => [...(rijen.get(tabel) ?? [])]

const noemt = ({ kolom }: Verband, rijen: Rijen, naar: string) =>
  sql`x.${sql.ref(kolom)} = any(${idsVan(rijen, naar)}::uuid[])`

/** Goes along: by its own id, or because what carries it goes; undefined when none of it does. */
function waarMee(tabel: string, rijen: Rijen): RawBuilder<unknown> | undefined {
  const door = aanhang
    .filter((v) => v.tabel === tabel && v.hoe === 'mee' && idsVan(rijen, v.naar).length > 0)
    .map((v) => noemt(v, rijen, v.naar))
  if (idsVan(rijen, tabel).length > 0) door.push(sql`x.id = any(${idsVan(rijen, tabel)}::uuid[])`)
  return door.length > 0 ? sql`(${sql.join(door, sql` or `)})` : undefined
}
const gaatMee = (tabel: string, rijen: Rijen) => waarMee(tabel, rijen) ?? sql`false`

/** Nothing else of its own kind carries it. */
const alleenDoor = (v: Verband) => {
  const anderen = aanhang.filter((a) => a.tabel === v.tabel && a.hoe === 'deelt' && a.kolom !== v.kolom)
  return v.hoe === 'deelt'
    ? sql`and num_nonnulls(${sql.join(anderen.map(({ kolom }) => sql.ref(`x.${kolom}`)))}) = 0`
    : sql``
}

/** These, and everything that goes along with them, whatever is in the way. */
export async function metAanhang(tx: Tx, begin: Rijen): Promise<Rijen> {
  const rijen: Rijen = new Map([...begin].map(([tabel, ids]) => [tabel, new Set(ids)]))
  const open = [...rijen].map(([tabel, ids]) => ({ tabel, ids: [...ids] }))
  for (let stap = open.shift(); stap; stap = open.shift()) {
    const { tabel: naar, ids } = stap
    const takken = aanhang.filter(
      (v) => v.naar === naar && ['mee', 'deelt'].includes(v.hoe) && benoemd.has(v.tabel),
    )
    for (const v of takken) {
      const bekend = rijen.get(v.tabel) ?? new Set()
      const gevonden = await many<{ id: string }>(
        tx,
        sql`select x.id from ${sql.table(v.tabel)} x where ${noemt(v, new Map([[naar, new Set(ids)]]), naar)} ${alleenDoor(v)}`,
      )
      const nieuw = gevonden.map(({ id }) => id).filter((id) => !bekend.has(id))
      rijen.set(v.tabel, new Set([...bekend, ...nieuw]))
      if (nieuw.length > 0) open.push({ tabel: v.tabel, ids: nieuw })
    }
  }
  return rijen
}

const vanSoort = (rijen: Rijen, ...hoe: Verband['hoe'][]) =>
  aanhang.filter((v) => hoe.includes(v.hoe) && idsVan(rijen, v.naar).length > 0)

/** The tables with rows that still need one of these, but those that go before or with them. */
export async function wachtenden(tx: Tx, rijen: Rijen, weg: Rijen = rijen): Promise<string[]> {
  const gevonden: string[] = []
  for (const v of vanSoort(rijen, 'wacht')) {
    const [er] = await many(
      tx,
      sql`select 1 from ${sql.table(v.tabel)} x where ${noemt(v, rijen, v.naar)} and not ${gaatMee(v.tabel, weg)} limit 1`,
    )
    if (er) gevonden.push(v.tabel)
  }
  return [...new Set(gevonden)].toSorted()
}

/** Which huishoudens or inwoners these rows name: of whom nothing may be left once they are gone. */
export async function genoemden(tx: Tx, rijen: Rijen, naar: 'huishouden' | 'inwoner'): Promise<string[]> {
  const gevonden = new Set<string>()
  for (const v of aanhang.filter((a) => a.naar === naar && a.hoe === 'wacht')) {
    const mee = waarMee(v.tabel, rijen)
    if (!mee) continue
    const namen = await many<{ id: string }>(
      tx,
      sql`select distinct x.${sql.ref(v.kolom)} as id from ${sql.table(v.tabel)} x
        where x.${sql.ref(v.kolom)} is not null and ${mee}`,
    )
    for (const { id } of namen) gevonden.add(id)
  }
  return [...gevonden]
}

/** Removes these rows and answers how many per table; throws when another row still names one of them. */
export async function wis(tx: Tx, rijen: Rijen): Promise<Record<string, number>> {
  for (const v of vanSoort(rijen, 'los', 'deelt'))
    await sql`update ${sql.table(v.tabel)} x set ${sql.ref(v.kolom)} = null
      where ${noemt(v, rijen, v.naar)} and not ${gaatMee(v.tabel, rijen)}`.execute(tx)
  for (const v of vanSoort(rijen, 'opvolger')) await volgOp(tx, v, rijen)
  const aantallen: Record<string, number> = {}
  for (const tabel of volgorde) {
    const mee = waarMee(tabel, rijen)
    if (!mee) continue
    const { numAffectedRows = 0n } = await sql`delete from ${sql.table(tabel)} x where ${mee}`.execute(tx)
    if (numAffectedRows > 0n) aantallen[tabel] = Number(numAffectedRows)
  }
  return aantallen
}

/** The first of those that stay takes the place of the one that goes. */
const volgOp = (tx: Tx, v: Verband, rijen: Rijen): Promise<unknown> =>
  sql`update ${sql.table(v.tabel)} x set ${sql.ref(v.kolom)} = (select r.id from ${sql.table(v.tabel)} r
      where r.gemeente_id = x.gemeente_id and r.${sql.ref(v.kolom)} = x.${sql.ref(v.kolom)}
        and r.id <> all(${idsVan(rijen, v.tabel)}::uuid[]) order by r.id limit 1)
    where ${noemt(v, rijen, v.naar)} and x.id <> all(${idsVan(rijen, v.tabel)}::uuid[])`.execute(tx)
