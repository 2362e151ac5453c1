// A form that arrives twice is carried out once: the second time the first answer is given again.

import { sql } from 'kysely'
import { z } from 'zod'
import { deleteConcept } from './concept.ts'
import { maybe, one, type Tx } from './db.ts'
import type { Result } from './result.ts'

/** Ids and codes: what an act answers and what may be answered again. */
export type Antwoord = Readonly<Record<string, string | number | boolean | null>>

/** The key cannot be used: it is none, or this act was done with it before with another text. Becomes a page that keeps the text. */
export class FormulierAlGebruikt extends Error {}

type EenKeer = { gemeenteId: number; medewerkerId: string; sleutel: string; act: string; op: Date }

/** The key itself, and the print of what was sent with it; a key without a print comes from our own code. */
const delen = (sleutel: string) => {
  const [uuid = '', afdruk = ''] = sleutel.split('.')
  if (!z.uuid().safeParse(uuid).success) throw new FormulierAlGebruikt('the key of a form is not a key')
  return { uuid, afdruk }
}

/**
 * Carries out `act` unless the same form already did; then answers what it answered.
 * A second one that arrives at the same time waits for the first. A refusal leaves no trace, so the form can be mended.
 * Throws FormulierAlGebruikt when the key was used for this act with another text: that text must not vanish.
 */
export async function eenmalig<A extends Antwoord, W extends string>(
  tx: Tx,
  o: EenKeer,
  act: () => Promise<Result<A, W>>,
): Promise<Result<A, W>> {
  const { uuid, afdruk } = delen(o.sleutel)
  const dezelfde = sql`gemeente_id = ${o.gemeenteId} and medewerker_id = ${o.medewerkerId} and act = ${o.act} and sleutel = ${uuid}`
  const claimed = await maybe(
    tx,
    sql`
    insert into formuliersleutel (gemeente_id, sleutel, medewerker_id, act, afdruk, antwoord, op)
    values (${o.gemeenteId}, ${uuid}, ${o.medewerkerId}, ${o.act}, ${afdruk}, '{}', ${o.op})
    on conflict do nothing returning sleutel`,
  )
  if (!claimed) {
    const earlier = await one<{ antwoord: A; afdruk: string }>(
      tx,
      sql`select antwoord, afdruk from formuliersleutel where ${dezelfde}`,
    )
    if (earlier.afdruk !== afdruk)
      throw new FormulierAlGebruikt('the key of a form was used with another text')
    return { ok: true, value: earlier.antwoord }
  }
  const outcome = await act()
  if (outcome.ok) {
    // What was a draft is saved now.
    await deleteConcept(tx, { medewerkerId: o.medewerkerId, sleutel: uuid })
    await sql`update formuliersleutel set antwoord = ${JSON.stringify(outcome.value)}::jsonb where ${dezelfde}`.execute(
      tx,
    )
  } else {
    await sql`delete from formuliersleutel where ${dezelfde}`.execute(tx)
  }
  return outcome
}

/** Was this form carried out already? Then nothing needs to be asked again before it answers what it answered. */
export const isEerderVerwerkt = async (
  tx: Tx,
  o: { sleutel: string; medewerkerId: string },
): Promise<boolean> => {
  const { uuid, afdruk } = delen(o.sleutel)
  return (
    (await maybe(
      tx,
      sql`select 1 as x from formuliersleutel
        where sleutel = ${uuid} and medewerker_id = ${o.medewerkerId} and afdruk = ${afdruk} limit 1`,
    )) !== undefined
  )
}

/** Keys nobody sends again: a form is open for a day at most. */
export const deleteOudeSleutelsForJob = (tx: Tx, voor: Date): Promise<unknown> =>
  sql`delete from formuliersleutel where op < ${voor}`.execute(tx)
