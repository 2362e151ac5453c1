// The SQL of the table that advises now.

import { sql } from 'kysely'
import { one, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Regel } from './triage.ts'

export type Triage = Zakelijk<{ readonly nummer: number; readonly regels: readonly Regel[] }>

/** The published version of this moment; every gemeente has one from its first day. */
export const geldendeTriage = (tx: Tx, nu: Date): Promise<Triage> =>
  one(
    tx,
    sql`select nummer, regels from triage_versie where status = 'gepubliceerd' and vanaf <= ${nu} order by vanaf desc limit 1`,
  )
