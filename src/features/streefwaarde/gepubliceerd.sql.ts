// What was published of the figures, as the council reads it: protected cells of reports that are fixed.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'
import type { Gepubliceerd } from './cijfer.ts'

/** Each cell as it was published last, of one kpi or of all; a corrected report counts instead of the one it corrects. */
export const gepubliceerdeCellen = (tx: Tx, kpi?: string): Promise<Gepubliceerd[]> =>
  many(
    tx,
    sql`select distinct on (c.kpi, c.deel, c.periode, c.splitsing, c.groep) c.kpi, c.deel, c.periode, c.splitsing, c.groep,
        c.teller, c.noemer, c.waarde, c.verborgen, c.voorlopig, c.rapport_id as "rapportId"
      from rapport_cel c join rapport r on r.gemeente_id = c.gemeente_id and r.id = c.rapport_id
      where r.status = 'gepubliceerd' and (${kpi ?? null}::text is null or c.kpi = ${kpi ?? null})
      order by c.kpi, c.deel, c.periode, c.splitsing, c.groep, r.gepubliceerd_op desc, r.id desc`,
  )

/** The periods whose figure of this kpi is fixed, or is about to be: they keep the streefwaarde they were judged by. */
export const vastePerioden = async (tx: Tx, kpi: string): Promise<readonly string[]> =>
  (
    await many<{ periode: string }>(
      tx,
      sql`select distinct c.periode from rapport_cel c
        join rapport r on r.gemeente_id = c.gemeente_id and r.id = c.rapport_id
        where c.kpi = ${kpi} and c.splitsing = 'totaal' and r.status in ('vastgesteld', 'gepubliceerd')`,
    )
  ).map(({ periode }) => periode)
