// The SQL that finds which clocks of what cannot wait run for a melding.

import { sql } from 'kysely'
import { many, type Tx } from '../../platform/db.ts'

export const spoedLoopt = async (tx: Tx, meldingId: string, soorten: readonly string[]): Promise<string[]> =>
  (
    await many<{ soort: string }>(
      tx,
      sql`select soort from termijn where melding_id = ${meldingId} and soort = any(${soorten}::text[])`,
    )
  ).map(({ soort }) => soort)
