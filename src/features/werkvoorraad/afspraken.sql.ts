// The SQL of Afspraken: of the work list what stands on a day of the reader's own, in the order of the days.

import { sql } from 'kysely'
import { one, type Tx } from '../../platform/db.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { alsRegels, type RegelRij, type Vraag, zichtbaar } from './werkvoorraad.sql.ts'
import { opEenDag } from './werkvoorraad.ts'

type Gelezen = { readonly regels: RegelRij[]; readonly aantal: number }

/** One page, what is past first, and how many there are. */
export function loadAfspraken(
  tx: Tx,
  door: Medewerker,
  vraag: Omit<Vraag, 'lijst' | 'filter'>,
): Promise<Gelezen> {
  const waar = sql`van_mij and soort = any(${[...opEenDag]}::text[])`
  const volgorde = sql`b.einddatum, b.gesprek_op nulls last, b.id, b.soort`
  return one(
    tx,
    sql`
    with werk as materialized (${zichtbaar(door, { ...vraag, filter: {} })})
    select (select count(*)::int from werk where ${waar}) as aantal,
      ${alsRegels(door, { ...vraag, waar, volgorde })} as regels`,
  )
}
