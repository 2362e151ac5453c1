// All SQL of who is asked to an overleg and what was shared with each.

import { sql } from 'kysely'
import { maybe, type Tx } from '../../platform/db.ts'
import type { Genodigde } from './uitnodigen.ts'

type Bij = { readonly gemeenteId: number; readonly overlegId: string }

/** False when this colleague was asked already by somebody who was first. */
export async function insertGenodigde(
  tx: Tx,
  { gemeenteId, overlegId }: Bij,
  g: Genodigde,
): Promise<boolean> {
  const rij = await maybe(
    tx,
    sql`
    insert into overleg_genodigde (gemeente_id, id, overleg_id, medewerker_id, naam, organisatie)
    values (${gemeenteId}, ${g.id}, ${overlegId}, ${g.medewerkerId ?? null}, ${g.naam ?? null}, ${g.organisatie ?? null})
    on conflict (gemeente_id, overleg_id, medewerker_id) do nothing returning id`,
  )
  if (!rij) return false
  if (g.doelIds.length > 0)
    await tx
      .insertInto('overleg_deel')
      .values(g.doelIds.map((doelId) => ({ gemeente_id: gemeenteId, genodigde_id: g.id, doel_id: doelId })))
      .execute()
  return true
}

export const deleteGenodigde = (tx: Tx, id: string): Promise<unknown> =>
  sql`delete from overleg_genodigde where id = ${id}`.execute(tx)

/** Who of those asked was there; the others were not. */
export const saveAanwezigen = (
  tx: Tx,
  o: { overlegId: string; aanwezig: readonly string[] },
): Promise<unknown> =>
  sql`update overleg_genodigde set is_aanwezig = id = any(${o.aanwezig}::uuid[])
    where overleg_id = ${o.overlegId}`.execute(tx)
