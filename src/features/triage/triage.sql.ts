// All SQL of the versions of the triage: the one that advises, the draft, and those before.

import { sql } from 'kysely'
import { many, maybe, one, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Regel } from '../melding/triage.ts'
import type { Versie } from './triage.ts'

const kolommen = sql`nummer, status, regels, vanaf, reden, uit, versie, getoetst`

/** The draft, locked against other acts on it; undefined when there is none. */
export const lockConcept = (tx: Tx): Promise<Versie | undefined> =>
  maybe(tx, sql`select ${kolommen} from triage_versie where status = 'concept' for update`)

export const conceptVan = (tx: Tx): Promise<Versie | undefined> =>
  maybe(tx, sql`select ${kolommen} from triage_versie where status = 'concept'`)

export const versieMet = (tx: Tx, nummer: number): Promise<Versie | undefined> =>
  maybe(tx, sql`select ${kolommen} from triage_versie where nummer = ${nummer} and status = 'gepubliceerd'`)

/** The version that advises at this moment; every gemeente has one from its first day. */
export const geldendOp = (tx: Tx, nu: Date): Promise<Versie> =>
  one(
    tx,
    sql`select ${kolommen} from triage_versie where status = 'gepubliceerd' and vanaf <= ${nu} order by vanaf desc limit 1`,
  )

export type Gepubliceerd = Zakelijk<{
  nummer: number
  vanaf: Date
  reden: string
  uit: number | null
  door: string | null
}>

/** Every published version, the newest first, and those of tomorrow before them. */
export const gepubliceerd = (tx: Tx): Promise<Gepubliceerd[]> =>
  many(
    tx,
    sql`select v.nummer, v.vanaf, v.reden, v.uit, m.naam as door from triage_versie v
      left join medewerker m on m.gemeente_id = v.gemeente_id and m.id = v.gepubliceerd_door_id
      where v.status = 'gepubliceerd' order by v.vanaf desc`,
  )

type Nieuw = { readonly gemeenteId: number; readonly uit: Versie; readonly doorId: string; readonly op: Date }

/** The number of the new draft; undefined when there is one already, also for the second of two at once. */
export const insertConcept = async (tx: Tx, n: Nieuw): Promise<number | undefined> =>
  (
    await maybe<{ nummer: number }>(
      tx,
      sql`insert into triage_versie (gemeente_id, nummer, status, regels, uit, gemaakt_door_id, gemaakt_op)
      select ${n.gemeenteId}, max(nummer) + 1, 'concept', ${JSON.stringify(n.uit.regels)}::jsonb, ${n.uit.nummer}, ${n.doorId}, ${n.op}
      from triage_versie on conflict do nothing returning nummer`,
    )
  )?.nummer

export const saveRegels = (tx: Tx, nummer: number, regels: readonly Regel[]): Promise<unknown> =>
  sql`update triage_versie set regels = ${JSON.stringify(regels)}::jsonb, versie = versie + 1 where nummer = ${nummer}`.execute(
    tx,
  )

export const saveGetoetst = (tx: Tx, nummer: number): Promise<unknown> =>
  sql`update triage_versie set getoetst = versie where nummer = ${nummer}`.execute(tx)

export const publiceer = (
  tx: Tx,
  nummer: number,
  o: { vanaf: Date; reden: string; doorId: string },
): Promise<unknown> =>
  sql`update triage_versie set status = 'gepubliceerd', vanaf = ${o.vanaf}, reden = ${o.reden}, gepubliceerd_door_id = ${o.doorId}
    where nummer = ${nummer}`.execute(tx)

export const deleteConcept = (tx: Tx): Promise<unknown> =>
  sql`delete from triage_versie where status = 'concept'`.execute(tx)
