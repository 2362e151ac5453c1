// The SQL of whom nothing is left: a huishouden without work, and who lived nowhere else.

import { sql } from 'kysely'
import { one, type Tx } from '../../platform/db.ts'
import { belemmering } from './belemmering.ts'
import { feitenVan, lockEenheid, rijenVan } from './feiten.sql.ts'
import { metAanhang, type Rijen, wachtenden } from './wissen.sql.ts'

/** Work that came from here names who lived here, so this stays as long as where it went (migration 0030). */
const isHerkomst = async (tx: Tx, huishoudenId: string): Promise<boolean> =>
  (
    await one<{ is: boolean }>(
      tx,
      sql`select exists (select from huishouden h where ${huishoudenId}::uuid = any(h.herkomst_ids)) as is`,
    )
  ).is

/** The rows of this huishouden when nothing of it is left and nothing is in the way; undefined when it stays. */
export async function leegHuishouden(tx: Tx, id: string, nu: Date): Promise<Rijen | undefined> {
  const eenheid = { soort: 'huishouden', id } as const
  const slot = await lockEenheid(tx, eenheid)
  if (!slot || (await isHerkomst(tx, id))) return undefined
  const rijen = await rijenVan(tx, eenheid)
  // An inwoner who asked something, also to destroy this, keeps the place they lived until that is answered.
  const feiten = await feitenVan(tx, { eenheid, rijen, nu, ...slot })
  return belemmering(feiten, 'bewaartermijn') ? undefined : rijen
}

/** Where else these rows came from: huishoudens that were kept for this one alone, perhaps. */
export const herkomstVan = async (tx: Tx, huishoudens: readonly string[]): Promise<string[]> =>
  (
    await one<{ ids: string[] }>(
      tx,
      sql`select coalesce(array_agg(distinct h), '{}') as ids from huishouden x, unnest(x.herkomst_ids) h where x.id = any(${huishoudens}::uuid[])`,
    )
  ).ids

/** The rows of this inwoner when nobody's work and no huishouden names them any more; undefined when they stay. */
export async function vrijeInwoner(
  tx: Tx,
  id: string,
  verzoekId: string | undefined,
): Promise<Rijen | undefined> {
  const { open } = await one<{ open: boolean }>(
    tx,
    sql`select exists (select from verzoek q where q.inwoner_id = ${id} and q.ingetrokken_op is null and q.afgerond_op is null
        and (q.besluit is distinct from 'geweigerd' or q.id = ${verzoekId ?? null}::uuid))
      or exists (select from controle c where c.inwoner_id = ${id} and c.uitkomst is null) as open`,
  )
  if (open) return undefined
  const rijen = await metAanhang(tx, new Map([['inwoner', new Set([id])]]))
  return (await wachtenden(tx, rijen)).length > 0 ? undefined : rijen
}
