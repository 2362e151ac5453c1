// What leaves the house on paper or by mail: the port, and the outbox that feeds it.

import { sql } from 'kysely'
import type { Ids } from './clock.ts'
import { maybe, type Tx } from './db.ts'

export type Poststuk = {
  /** The receiver keeps this id and takes the same one only once. */
  readonly id: string
  readonly weg: 'brief' | 'e_mail'
  /** Name and address of somebody outside; nothing for an inwoner, whose address is looked up when it is posted. */
  readonly aan: string | null
  readonly onderwerp: string
  readonly tekst: string
}
/** Sends one item; throws when it did not arrive, and the task comes again. */
export type Post = { verstuur(stuk: Poststuk): Promise<void> }

/** To an inwoner we know, or to somebody outside at this address. */
type Ontvanger =
  | { readonly inwonerId: string; readonly aan?: never }
  | { readonly inwonerId?: never; readonly aan: string }

export type Uitgaand = Ontvanger & {
  readonly soort: string
  readonly weg: 'brief' | 'e_mail'
  readonly meldingId?: string
  readonly planId?: string
  readonly onderwerp: string
  readonly tekst: string
}

/** Puts an item in the outbox, in the transaction of its cause; answers its id. */
export async function putUitgaand(
  tx: Tx,
  ids: Ids,
  o: { gemeenteId: number; op: Date; stuk: Uitgaand },
): Promise<string> {
  const id = ids.nieuw(o.op)
  const { stuk } = o
  await tx
    .insertInto('uitgaand')
    .values({
      gemeente_id: o.gemeenteId,
      id,
      soort: stuk.soort,
      weg: stuk.weg,
      inwoner_id: stuk.inwonerId ?? null,
      aan: stuk.aan ?? null,
      melding_id: stuk.meldingId ?? null,
      plan_id: stuk.planId ?? null,
      onderwerp: stuk.onderwerp,
      tekst: stuk.tekst,
      gemaakt_op: o.op,
    })
    .execute()
  return id
}

/** The same for many inwoners at once, in one statement; answers their ids. */
export async function putUitgaandAlle(
  tx: Tx,
  ids: Ids,
  o: {
    gemeenteId: number
    op: Date
    stukken: readonly (Pick<Uitgaand, 'soort' | 'weg' | 'onderwerp' | 'tekst'> & {
      readonly inwonerId: string
    })[]
  },
): Promise<string[]> {
  const rijen = o.stukken.map((stuk) => ({ ...stuk, id: ids.nieuw(o.op) }))
  await sql`insert into uitgaand (gemeente_id, id, soort, weg, inwoner_id, onderwerp, tekst, gemaakt_op)
    select ${o.gemeenteId}, u.id, u.soort, u.weg, u."inwonerId", u.onderwerp, u.tekst, ${o.op}
    from jsonb_to_recordset(${JSON.stringify(rijen)}::jsonb) as u (id uuid, soort text, weg text, "inwonerId" uuid,
      onderwerp text, tekst text)`.execute(tx)
  return rijen.map(({ id }) => id)
}

/** Nothing is kept of what it said: for a letter with a code that must not stand beside who got it. */
export const vergeetTekstForJob = (tx: Tx, id: string): Promise<unknown> =>
  sql`update uitgaand set tekst = 'De tekst van deze brief is niet bewaard.' where id = ${id}`.execute(tx)

/** The item to send and what it is about, locked against a second worker; undefined when it was sent already. */
export const lockUitgaandForJob = (
  tx: Tx,
  id: string,
): Promise<(Poststuk & { readonly soort: string; readonly meldingId: string | null }) | undefined> =>
  maybe(
    tx,
    sql`select id, weg, aan, onderwerp, tekst, soort, melding_id as "meldingId"
      from uitgaand where id = ${id} and verzonden_op is null for update`,
  )

export const markVerzondenForJob = (tx: Tx, id: string, op: Date): Promise<unknown> =>
  sql`update uitgaand set verzonden_op = ${op} where id = ${id}`.execute(tx)
