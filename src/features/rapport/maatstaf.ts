// The maatstaf of a figure: the streefwaarde that was decided for the first day of its period, of the gemeente and of each kern with one of its own.

import type { Kpi } from '../monitor/kpi.ts'
import { geldend, type Streefwaarde } from '../monitor/streefwaarde.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Maatstaf } from './rapport.ts'

export function maatstavenVan(
  kpis: readonly Kpi[],
  streefwaarden: readonly Streefwaarde[],
  op: Datum,
): readonly Maatstaf[] {
  const kernen = [null, ...new Set(streefwaarden.flatMap(({ kern }) => kern ?? []))]
  return kpis.flatMap((kpi) =>
    kpi.delen.flatMap((deel) =>
      kernen.flatMap((kern) => {
        const waar = { kpi: kpi.code, deel: deel.code, op, ...(kern !== null && { kern }) }
        const streef = geldend(streefwaarden, waar)
        // A kern without one of its own falls under that of the gemeente.
        return streef && streef.kern === kern ? [streef] : []
      }),
    ),
  )
}
