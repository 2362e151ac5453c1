// The SQL of grants of who leaves: everything held by name ends with the dienst.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'

/** Ends every grant one medewerker holds by name; what ended is not removed. */
export const beeindigVanMedewerker = (tx: Tx, medewerkerId: string, nu: Date): Promise<unknown> =>
  sql`update autorisatie set tot = ${nu} where medewerker_id = ${medewerkerId} and (tot is null or tot > ${nu})`.execute(
    tx,
  )

/** Whose last day was before this one, and who still holds a grant by name. */
export const vertrokkenMetAutorisatieForJob = (
  tx: Tx,
  o: { dag: string; nu: Date },
): Promise<{ id: string }[]> =>
  many(
    tx,
    sql`select m.id from medewerker m where m.tot < ${o.dag} and exists (select from autorisatie a
      where a.gemeente_id = m.gemeente_id and a.medewerker_id = m.id and (a.tot is null or a.tot > ${o.nu})) order by m.id`,
  )
