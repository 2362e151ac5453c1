// Drafts: what somebody typed in a form that was not sent yet, encrypted, and theirs alone (row security, db/beveiliging.sql).

import { sql } from 'kysely'
import { many, type Tx } from './db.ts'
import type { FormState } from './formstate.ts'
import { kopLengte, type Sleutels, tagLengte } from './sleutels.ts'

export type Concept = {
  readonly sleutel: string
  readonly formulier: string
  readonly velden: FormState['values']
  readonly op: Date
}
/** Drafts of one page by the name of their form. */
export type Concepten = Map<string, Concept>

type Wie = { readonly gemeenteId: number; readonly medewerkerId: string }

/** The newest draft of each form on this page; one whose form was saved after all is none. */
export async function loadConcepten(
  tx: Tx,
  sleutels: Sleutels,
  o: Wie & { readonly pagina: string },
): Promise<Concept[]> {
  const rijen = await many<{ sleutel: string; formulier: string; velden: Buffer; op: Date }>(
    tx,
    sql`
    select c.sleutel, c.formulier, c.velden, c.op from concept c
    where c.medewerker_id = ${o.medewerkerId} and c.pagina = ${o.pagina} and not exists (
      select from formuliersleutel s
      where s.gemeente_id = c.gemeente_id and s.medewerker_id = c.medewerker_id and s.sleutel = c.sleutel)
    order by c.op`,
  )
  return rijen.map(({ velden, ...rij }) => ({ ...rij, velden: open(sleutels, o, velden) }))
}

/** Whether this fits in a draft: written down, a character that no keyboard types takes six (migration 0017). */
export const isTeGroot = (velden: Concept['velden']): boolean =>
  Buffer.byteLength(JSON.stringify(velden)) > 1_050_000

/** Keeps what was typed under the key of its form; the last one counts. */
export const saveConcept = (
  tx: Tx,
  sleutels: Sleutels,
  o: Wie & Concept & { readonly pagina: string },
): Promise<unknown> =>
  sql`insert into concept (gemeente_id, medewerker_id, sleutel, pagina, formulier, velden, op)
    values (${o.gemeenteId}, ${o.medewerkerId}, ${o.sleutel}, ${o.pagina}, ${o.formulier}, ${sluit(sleutels, o)}, ${o.op})
    on conflict (gemeente_id, medewerker_id, sleutel) do update
      set pagina = excluded.pagina, formulier = excluded.formulier, velden = excluded.velden, op = excluded.op`.execute(
    tx,
  )

/** The draft of a form that was saved, or that its writer throws away. */
export const deleteConcept = (
  tx: Tx,
  o: { readonly medewerkerId: string; readonly sleutel: string },
): Promise<unknown> =>
  sql`delete from concept where medewerker_id = ${o.medewerkerId} and sleutel = ${o.sleutel}`.execute(tx)

/**
 * Drafts from before this moment, those whose form was saved while they were on their way,
 * and those on the page of something that was destroyed since: its words must not outlive it here (AVG 5 lid 1 e).
 */
export const deleteOudeConceptenForJob = (tx: Tx, voor: Date): Promise<unknown> =>
  sql`delete from concept c where c.op < ${voor} or exists (select from formuliersleutel s
      where s.gemeente_id = c.gemeente_id and s.medewerker_id = c.medewerker_id and s.sleutel = c.sleutel)
    or exists (select from vernietiging v, regexp_matches(c.pagina || ' ' || c.formulier, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') as genoemd
      where v.gemeente_id = c.gemeente_id and v.op >= ${voor} and (v.oud_id::text = genoemd[1] or strpos(v.wissen::text, genoemd[1]) > 0))`.execute(
    tx,
  )

function sluit(sleutels: Sleutels, { gemeenteId, velden }: Wie & Pick<Concept, 'velden'>): Buffer {
  const { kop, cipher } = sleutels.begin('con', gemeenteId)
  const tekst = Buffer.concat([cipher.update(JSON.stringify(velden), 'utf8'), cipher.final()])
  return Buffer.concat([kop, cipher.getAuthTag(), tekst])
}

function open(sleutels: Sleutels, { gemeenteId }: Wie, bytes: Buffer): Concept['velden'] {
  const kop = bytes.subarray(0, kopLengte)
  const tag = bytes.subarray(kopLengte, kopLengte + tagLengte)
  const decipher = sleutels.vervolg('con', gemeenteId, { kop, tag })
  const tekst = decipher.update(bytes.subarray(kopLengte + tagLengte))
  return JSON.parse(Buffer.concat([tekst, decipher.final()]).toString('utf8'))
}
