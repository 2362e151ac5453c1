// A form that arrives twice is carried out once: the second time the first answer is given again.

import { sql } from 'kysely'
import { maybe, one, type Tx } from './db.ts'
import type { Result } from './result.ts'

/** Ids and codes: what an act answers and what may be answered again. */
export type Antwoord = Readonly<Record<string, string | number | boolean | null>>

/**
 * Carries out `act` unless a form with this key already did; then answers what it answered.
 * A second one that arrives at the same time waits for the first. A refusal leaves no trace, so the form can be mended.
 */
export async function eenmalig<A extends Antwoord, W extends string>(
  tx: Tx,
  o: { gemeenteId: number; medewerkerId: string; sleutel: string; act: string; op: Date },
  act: () => Promise<Result<A, W>>,
): Promise<Result<A, W>> {
  const claimed = await maybe(
    tx,
    sql`
    insert into formuliersleutel (gemeente_id, sleutel, medewerker_id, act, antwoord, op)
    values (${o.gemeenteId}, ${o.sleutel}, ${o.medewerkerId}, ${o.act}, '{}', ${o.op})
    on conflict do nothing returning sleutel`,
  )
  if (!claimed) {
    const earlier = await one<{ antwoord: A }>(
      tx,
      sql`
      select antwoord from formuliersleutel where sleutel = ${o.sleutel} and medewerker_id = ${o.medewerkerId} and act = ${o.act}`,
    )
    return { ok: true, value: earlier.antwoord }
  }
  const outcome = await act()
  if (outcome.ok) {
    await sql`update formuliersleutel set antwoord = ${JSON.stringify(outcome.value)}::jsonb where sleutel = ${o.sleutel}`.execute(
      tx,
    )
  } else {
    await sql`delete from formuliersleutel where sleutel = ${o.sleutel}`.execute(tx)
  }
  return outcome
}

/** Was this form carried out already? Then nothing needs to be asked again before it answers what it answered. */
export const isEerderVerwerkt = async (
  tx: Tx,
  o: { sleutel: string; medewerkerId: string },
): Promise<boolean> =>
  (await maybe(
    tx,
    sql`select 1 as x from formuliersleutel where sleutel = ${o.sleutel}::uuid and medewerker_id = ${o.medewerkerId}`,
  )) !== undefined
