// All SQL of how vragen and meldingen end, and begin again.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Bestemming } from './doorverwijzen.ts'
import type { Heropening } from './heropenen.ts'
import type { Afloop } from './vraag.ts'

/** Gives vragen their uitkomst; counts as a change of the melding. */
export async function saveAflopen(
  tx: Tx,
  meldingId: string,
  aflopen: readonly Afloop[],
  op: Date,
): Promise<void> {
  await sql`update vraag v set uitkomst = k.uitkomst, uitkomst_op = ${op}
    from jsonb_to_recordset(${JSON.stringify(aflopen)}::jsonb) as k (id uuid, uitkomst text)
    where v.melding_id = ${meldingId} and v.id = k.id`.execute(tx)
  await sql`update melding set versie = versie + 1 where id = ${meldingId}`.execute(tx)
}

/** The vraag goes on elsewhere: that is its vervolg now, whatever was chosen before. */
export const saveDoorverwijzing = (tx: Tx, vraagId: string, naar: Bestemming, op: Date): Promise<unknown> =>
  sql`update vraag set vervolg = 'doorverwezen', vervolg_op = ${op}, doorverwezen_naar = ${naar}
    where id = ${vraagId}`.execute(tx)

export const saveAfsluiting = (tx: Tx, meldingId: string, op: Date): Promise<unknown> =>
  sql`update melding set status = 'afgesloten', afgesloten_op = ${op} where id = ${meldingId}`.execute(tx)

export const saveIntrekking = (tx: Tx, meldingId: string, reden: string, op: Date): Promise<unknown> =>
  sql`update melding set status = 'ingetrokken', afgesloten_op = ${op}, intrekreden = ${reden}
    where id = ${meldingId}`.execute(tx)

export async function saveHeropening(tx: Tx, meldingId: string, h: Heropening): Promise<void> {
  await sql`update melding set status = ${h.status}, afgesloten_op = null, heropenreden = ${h.reden}, versie = versie + 1
    where id = ${meldingId}`.execute(tx)
  await sql`update vraag set uitkomst = null, uitkomst_op = null
    where melding_id = ${meldingId} and id = any(${h.vragen}::uuid[])`.execute(tx)
}
