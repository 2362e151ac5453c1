// Metingen of periods that are over, kept as they stood before the first of their rows was destroyed (decision 0020).

import { sql } from 'kysely'
import { many, one, type Tx } from '../../platform/db.ts'
import type { Meting } from './meting.ts'

export type VasteMeting = {
  readonly periode: string
  readonly kpi: string
  readonly metingen: readonly Meting[]
}

/** What is kept of these periods by one splitsing; a period without cases is kept too, as no metingen. */
export const vasteMetingen = (
  tx: Tx,
  o: { readonly perioden: readonly string[]; readonly splitsing: string },
): Promise<VasteMeting[]> =>
  many(
    tx,
    sql`select periode, kpi, metingen from vaste_meting where splitsing = ${o.splitsing} and periode = any(${o.perioden}::text[])`,
  )

/** Keeps them; what was kept before stays as it was. */
export const insertVasteMetingen = (
  tx: Tx,
  o: {
    readonly gemeenteId: number
    readonly splitsing: string
    readonly op: Date
    readonly rijen: readonly VasteMeting[]
  },
): Promise<unknown> =>
  sql`insert into vaste_meting (gemeente_id, periode, kpi, splitsing, metingen, op)
    select ${o.gemeenteId}, r.periode, r.kpi, ${o.splitsing}, r.metingen, ${o.op}
    from jsonb_to_recordset(${JSON.stringify(o.rijen)}::jsonb) as r (periode text, kpi text, metingen jsonb)
    on conflict do nothing`.execute(tx)

/** How many figures of these kpi's are kept. */
export const aantalVast = async (tx: Tx, kpis: readonly string[]): Promise<number> =>
  (
    await one<{ n: number }>(
      tx,
      sql`select count(*)::int as n from vaste_meting where kpi = any(${kpis}::text[])`,
    )
  ).n
