// The name of the gemeente, as the public may read it.

import { sql } from 'kysely'
import { one, type Tx } from '../../platform/db.ts'

export const gemeenteNaam = async (tx: Tx, id: number): Promise<string> =>
  (await one<{ naam: string }>(tx, sql`select naam from gemeente where id = ${id}`)).naam
