// The SQL of being born and dying: what becomes of the row of an inwoner.

import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'

/** The verwacht kind is a person now. */
export const saveGeboorte = (
  tx: Tx,
  i: {
    inwonerId: string
    voornamen: string | undefined
    voorvoegsel: string | undefined
    geslachtsnaam: string
    naamNorm: string
    geboortedatum: string
  },
): Promise<unknown> =>
  sql`
    update inwoner set is_verwacht = false, voornamen = ${i.voornamen ?? null}, voorvoegsel = ${i.voorvoegsel ?? null},
      geslachtsnaam = ${i.geslachtsnaam}, naam_norm = ${i.naamNorm}, geboortedatum = ${i.geboortedatum}, versie = versie + 1
    where id = ${i.inwonerId}`.execute(tx)

/** The day somebody died. */
export const saveOverleden = (tx: Tx, i: { inwonerId: string; op: string }): Promise<unknown> =>
  sql`update inwoner set overleden_op = ${i.op}, versie = versie + 1 where id = ${i.inwonerId}`.execute(tx)
