// The SQL of what was destroyed: one row each, and what else says something of it.

import { sql } from 'kysely'
import { many, one, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Vernietiging } from './vernietiging.ts'
import { idsVan, type Rijen } from './wissen.sql.ts'

/** One at a time in a gemeente, so that the lines of the wislijst are whole and in order. */
export const lockVernietiging = (tx: Tx, gemeenteId: number): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(41, ${gemeenteId})`.execute(tx)

export async function insertVernietiging(tx: Tx, gemeenteId: number, v: Vernietiging): Promise<void> {
  const { grond } = v
  const termijn = grond.soort === 'bewaartermijn' ? grond : undefined
  await tx
    .insertInto('vernietiging')
    .values({
      gemeente_id: gemeenteId,
      id: v.id,
      soort: v.soort,
      oud_id: v.oudId,
      grond: grond.soort,
      resultaat: termijn?.resultaat ?? null,
      eind: termijn?.eind ?? null,
      duur: termijn?.duur ?? null,
      bron: termijn?.bron ?? null,
      lijst_id: termijn?.lijstId ?? null,
      verzoek_id: grond.soort === 'verzoek' ? grond.verzoekId : null,
      door_ids: [...v.doorIds],
      op: v.op,
      aantallen: JSON.stringify(v.aantallen),
      wissen: JSON.stringify(v.wissen),
    })
    .execute()
}

/** Of these the ones that were destroyed here. */
export const bekendeVernietigingen = async (tx: Tx, ids: readonly string[]): Promise<Set<string>> =>
  new Set(
    (await many<{ id: string }>(tx, sql`select id from vernietiging where id = any(${ids}::uuid[])`)).map(
      ({ id }) => id,
    ),
  )

/** What elsewhere says a word about it and has no key to it: those words go too. */
export async function wisWoorden(tx: Tx, rijen: Rijen): Promise<void> {
  const ids = [...rijen.values()].flatMap((waarden) => [...waarden])
  await sql`delete from vernietigingsstop where ding_id = any(${ids}::uuid[])`.execute(tx)
  await sql`update vernietigingsregel set reden = null where ding_id = any(${ids}::uuid[]) and reden is not null`.execute(
    tx,
  )
}

/** The files of these documents. */
export const bestandenVan = async (tx: Tx, rijen: Rijen): Promise<string[]> =>
  (
    await many<{ bestand: string }>(
      tx,
      sql`select bestand from document where id = any(${idsVan(rijen, 'document')}::uuid[])`,
    )
  ).map(({ bestand }) => bestand)

/** Everything that was ever destroyed here, oldest first, as its line in the wislijst. */
export const alleVernietigingen = async (tx: Tx): Promise<Vernietiging[]> =>
  (
    await many<{ regel: Vernietiging }>(
      tx,
      sql`select jsonb_build_object('id', id, 'soort', soort, 'oudId', oud_id, 'doorIds', door_ids,
          'op', to_char(op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'aantallen', aantallen, 'wissen', wissen,
          'grond', case grond when 'verzoek' then jsonb_build_object('soort', grond, 'verzoekId', verzoek_id)
            else jsonb_build_object('soort', grond, 'lijstId', lijst_id, 'duur', duur, 'bron', bron, 'eind', eind, 'resultaat', resultaat) end) as regel
        from vernietiging order by id`,
    )
  ).map(({ regel }) => regel)

/** Of what is gone: kinds, days and counts, and of its number only the end. */
export type VernietigdRij = Zakelijk<
  Pick<Vernietiging, 'id' | 'soort' | 'aantallen'> & {
    readonly staart: string
    readonly op: Date
    readonly duur: string | null
    readonly bron: string | null
    readonly eind: Datum | null
    readonly door: readonly string[]
  }
>

/** One page of it, newest first, and how many there are. */
export async function vernietigd(
  tx: Tx,
  o: { vanaf: number; hoogstens: number },
): Promise<Zakelijk<{ rijen: VernietigdRij[]; totaal: number }>> {
  const rijen = await many<VernietigdRij>(
    tx,
    sql`select v.id, v.soort, right(v.oud_id::text, 12) as staart, v.op, v.duur, v.bron, v.eind, v.aantallen,
        array(select m.naam from medewerker m where m.gemeente_id = v.gemeente_id and m.id = any(v.door_ids) order by m.naam collate "nl-x-icu") as door
      from vernietiging v order by v.op desc, v.id desc offset ${o.vanaf} limit ${o.hoogstens}`,
  )
  const { totaal } = await one<{ totaal: number }>(tx, sql`select count(*)::int as totaal from vernietiging`)
  return { rijen, totaal }
}
