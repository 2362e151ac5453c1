// All SQL of answers: the code that is spent, the marks, the words, and the box that is opened when a quarter is over.

import { sql } from 'kysely'
import { many, maybe, one, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Antwoord, Toelichting } from './beantwoorden.ts'
import type { CodeStand } from './ervaring.ts'
import { themas } from './vragen.ts'

const selectCode = (hash: Buffer) => sql`
  select aanleiding, wet, team_id as "teamId", kern_id as "kernId", verloopt_op as "verlooptOp", is_gebruikt as "isGebruikt"
  from ervaring_code where hash = ${hash}`

/** The code with this hash, undefined when there is none. */
export const codeMet = (tx: Tx, hash: Buffer): Promise<CodeStand | undefined> => maybe(tx, selectCode(hash))

/** The same, held against a second answer with it. */
export const lockCode = (tx: Tx, hash: Buffer): Promise<CodeStand | undefined> =>
  maybe(tx, sql`${selectCode(hash)} for update`)

export const saveGebruikt = (tx: Tx, hash: Buffer): Promise<unknown> =>
  sql`update ervaring_code set is_gebruikt = true where hash = ${hash}`.execute(tx)

/** Its id is of chance alone: one of ours would tell the moment. */
export const insertAntwoord = (tx: Tx, gemeenteId: number, a: Antwoord): Promise<unknown> =>
  sql`insert into ervaring_antwoord (gemeente_id, id, aanleiding, weg, kwartaal, wet, team_id, kern_id,
      ${sql.join(themas.map((thema) => sql.ref(thema)))}, snel)
    values (${gemeenteId}, gen_random_uuid(), ${a.aanleiding}, ${a.weg}, ${a.kwartaal}, ${a.wet}, ${a.teamId}, ${a.kernId},
      ${sql.join(themas.map((thema) => a[thema] ?? null))}, ${a.snel ?? null})`.execute(tx)

export const insertToelichting = (tx: Tx, gemeenteId: number, t: Toelichting): Promise<unknown> =>
  sql`insert into ervaring_toelichting (gemeente_id, id, kwartaal, toelichting, bewaren_tot)
    values (${gemeenteId}, gen_random_uuid(), ${t.kwartaal}, ${t.toelichting}, ${t.bewarenTot})`.execute(tx)

/** One more code that is none of ours in this minute; answers how many that makes. */
export const telPoging = async (tx: Tx, gemeenteId: number, op: Date): Promise<number> =>
  (
    await one<{ aantal: number }>(
      tx,
      sql`insert into ervaring_poging (gemeente_id, minuut, aantal) values (${gemeenteId}, date_trunc('minute', ${op}::timestamptz), 1)
        on conflict (gemeente_id, minuut) do update set aantal = ervaring_poging.aantal + 1 returning aantal`,
    )
  ).aantal

/** From now on what was answered in quarters that are over counts; answers whose gevallen are to be made. */
export const openBus = async (tx: Tx, vandaag: Datum): Promise<string[]> =>
  (
    await many<{ id: string }>(
      tx,
      sql`update ervaring_antwoord set is_geteld = true
        where not is_geteld and kwartaal + interval '3 months' <= ${vandaag}::date returning id`,
    )
  ).map(({ id }) => id)

/** What is kept no longer: words after their day, codes a year after they ended, who was asked before last year. */
export async function deleteOudeErvaring(tx: Tx, vandaag: Datum): Promise<void> {
  await sql`delete from ervaring_toelichting where bewaren_tot <= ${vandaag}::date`.execute(tx)
  await sql`delete from ervaring_code where verloopt_op <= ${vandaag}::date - interval '1 year'`.execute(tx)
  await sql`delete from ervaring_gevraagd where jaar < extract(year from ${vandaag}::date) - 1`.execute(tx)
  await sql`delete from ervaring_poging where minuut < ${vandaag}::date - interval '1 day'`.execute(tx)
}

/** What the page of the survey is for: the name and the number of the gemeente. */
export const gemeenteOp = (tx: Tx, id: number): Promise<Zakelijk<{ naam: string; telefoon: string }>> =>
  one(tx, sql`select naam, telefoon from gemeente where id = ${id}`)
