// Writing rapporten: the head of one, and what stands in it while it is a concept.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import type { Begin } from './beginnen.ts'
import type { Reeks } from './bron.ts'
import type { NieuweCel } from './cellen.ts'
import type { Definitie, Maatstaf, Uitleg } from './rapport.ts'

type Wie = { readonly gemeenteId: number; readonly id: string; readonly doorId: string; readonly op: Date }

/** One at a time acts on rapporten: what one may do depends on all of them. */
export const lockRapporten = (tx: Tx, gemeenteId: number): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtext('keukentafel:rapport'), ${gemeenteId})`.execute(tx)

export const insertRapport = (tx: Tx, w: Wie, begin: Begin, inleiding: string): Promise<unknown> =>
  tx
    .insertInto('rapport')
    .values({
      ...{ gemeente_id: w.gemeenteId, id: w.id, soort: begin.soort, periode: begin.periode.code },
      ...{ uitgave: begin.uitgave, vervangt_id: begin.corrigeertId, wijziging: begin.wijziging },
      ...{ inleiding, status: 'concept', opgesteld_door_id: w.doorId, opgesteld_op: w.op },
      ...{ bewerkt_door_id: w.doorId, geteld_op: w.op },
    })
    .execute()

export type Inhoud = {
  readonly cellen: readonly NieuweCel[]
  readonly reeksen: readonly Reeks[]
  readonly definities: readonly Definitie[]
  readonly streefwaarden: readonly Maatstaf[]
  readonly duiding: readonly Uitleg[]
}

const tabellen = [
  'rapport_cel',
  'rapport_reeks',
  'rapport_definitie',
  'rapport_streefwaarde',
  'rapport_duiding',
]

/** Puts this in the place of what stood in it; the database refuses that once it is no concept. */
export async function insertInhoud(
  tx: Tx,
  { gemeenteId, id }: Pick<Wie, 'gemeenteId' | 'id'>,
  i: Inhoud,
): Promise<void> {
  for (const tabel of tabellen)
    await sql`delete from ${sql.table(tabel)} where rapport_id = ${id}`.execute(tx)
  const wie = sql`${gemeenteId}::integer, ${id}::uuid`
  const rijen = (lijst: readonly unknown[]) => sql`jsonb_to_recordset(${JSON.stringify(lijst)}::jsonb)`
  await sql`insert into rapport_cel (gemeente_id, rapport_id, kpi, deel, periode, splitsing, groep, teller, noemer, waarde, verborgen, voorlopig)
    select ${wie}, c.* from ${rijen(i.cellen)} as c (kpi text, deel text, periode text, splitsing text, groep text, teller int, noemer int,
      waarde double precision, verborgen text, voorlopig boolean)`.execute(tx)
  await sql`insert into rapport_reeks (gemeente_id, rapport_id, kpi, periode, uit_rapport_id)
    select ${wie}, c.* from ${rijen(i.reeksen)} as c (kpi text, periode text, "uitRapportId" uuid)`.execute(
    tx,
  )
  await sql`insert into rapport_definitie (gemeente_id, rapport_id, kpi, definitie, versie)
    select ${wie}, c.* from ${rijen(i.definities)} as c (kpi text, definitie jsonb, versie text)`.execute(tx)
  await sql`insert into rapport_streefwaarde (gemeente_id, rapport_id, kpi, deel, kern, minimaal, maximaal, status, van, besloten_door, besloten_op, verwijzing)
    select ${wie}, c.kpi, c.deel, coalesce(c.kern, ''), c.minimaal, c.maximaal, c.status, c.van, c."beslotenDoor", c."beslotenOp", c.verwijzing
    from ${rijen(i.streefwaarden)} as c (kpi text, deel text, kern text, minimaal double precision, maximaal double precision, status text,
      van date, "beslotenDoor" text, "beslotenOp" date, verwijzing text)`.execute(tx)
  await sql`insert into rapport_duiding (gemeente_id, rapport_id, kpi, uitleg)
    select ${wie}, c.* from ${rijen(i.duiding)} as c (kpi text, uitleg text)`.execute(tx)
}

type Wijziging = Pick<Wie, 'id' | 'doorId' | 'op'> & { readonly versie: number }

export const updateInleiding = (tx: Tx, w: Wijziging, inleiding: string): Promise<unknown> =>
  sql`update rapport set inleiding = ${inleiding}, versie = ${w.versie}, bewerkt_door_id = ${w.doorId} where id = ${w.id}`.execute(
    tx,
  )

export const updateHerteld = (tx: Tx, w: Wijziging): Promise<unknown> =>
  sql`update rapport set versie = ${w.versie}, bewerkt_door_id = ${w.doorId} where id = ${w.id}`.execute(tx)

/** Of which moment its figures are. */
export const updateGeteldOp = (tx: Tx, id: string, op: Date): Promise<unknown> =>
  sql`update rapport set geteld_op = ${op} where id = ${id}`.execute(tx)

export const updateVastgesteld = (tx: Tx, w: Wijziging): Promise<unknown> =>
  sql`update rapport set status = 'vastgesteld', versie = ${w.versie}, vastgesteld_door_id = ${w.doorId}, vastgesteld_op = ${w.op} where id = ${w.id}`.execute(
    tx,
  )

export const updateGepubliceerd = (tx: Tx, w: Wijziging): Promise<unknown> =>
  sql`update rapport set status = 'gepubliceerd', versie = ${w.versie}, gepubliceerd_door_id = ${w.doorId}, gepubliceerd_op = ${w.op} where id = ${w.id}`.execute(
    tx,
  )

export const updateIngetrokken = (tx: Tx, w: Wijziging, intrekking: string): Promise<unknown> =>
  sql`update rapport set status = 'ingetrokken', versie = ${w.versie}, ingetrokken_door_id = ${w.doorId}, ingetrokken_op = ${w.op},
    intrekking = ${intrekking} where id = ${w.id}`.execute(tx)
