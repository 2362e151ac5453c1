// Who works here today: to ask, to consult, to hand work to.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Wet } from './medewerker.ts'
import { type Recht, type Rol, rechtenVan } from './rechten.ts'

export type Collega = Zakelijk<{
  readonly id: string
  readonly naam: string
  readonly functie: string
  readonly teamIds: readonly string[]
  /** The last day they work here, when it is known. */
  readonly tot: Datum | null
}>

/** Everybody whose rollen give this recht on this day, by name. */
export async function collegasMet(tx: Tx, recht: Recht, dag: string): Promise<Collega[]> {
  const geldig = sql`van <= ${dag} and (tot is null or tot >= ${dag})`
  const rijen = await many<Collega & { rollen: Rol[] }>(
    tx,
    sql`
    select m.id, m.naam, m.functie, m.tot,
      array(select rol from medewerker_rol where gemeente_id = m.gemeente_id and medewerker_id = m.id and ${geldig}) as rollen,
      array(select team_id from medewerker_team where gemeente_id = m.gemeente_id and medewerker_id = m.id and ${geldig}) as "teamIds"
    from medewerker m where ${geldig} order by m.naam collate "nl-x-icu"`,
  )
  return rijen
    .filter(({ rollen }) => rechtenVan(rollen).has(recht))
    .map(({ id, naam, functie, teamIds, tot }) => ({ id, naam, functie, teamIds, tot }))
}

/** The mandates of each of these on this day, in the order of nobody in particular. */
export const mandatenVan = async (tx: Tx, ids: readonly string[], dag: string): Promise<Wet[][]> =>
  (
    await many<{ mandaten: Wet[] }>(
      tx,
      sql`select array(select k.wet from medewerker_mandaat k where k.gemeente_id = m.gemeente_id and k.medewerker_id = m.id
        and k.van <= ${dag} and (k.tot is null or k.tot >= ${dag})) as mandaten
      from medewerker m where m.id = any(${ids}::uuid[])`,
    )
  ).map(({ mandaten }) => mandaten)
