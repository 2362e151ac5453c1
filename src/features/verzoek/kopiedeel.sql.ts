// What every part of a copy is made of: one select per soort, its words by the niveau they need, in the order they are read.

import { type RawBuilder, sql } from 'kysely'
import type { Stuksoort } from './kopiestuk.ts'

export type Deel = Partial<Record<'L1' | 'L2' | 'L3' | 'L4' | 'adres', RawBuilder<unknown>>> & {
  readonly soort: Stuksoort
  readonly id?: RawBuilder<unknown>
  readonly dag: RawBuilder<unknown>
  readonly wet?: RawBuilder<unknown>
  readonly melding?: RawBuilder<unknown>
  readonly traject?: RawBuilder<unknown>
  /** The gesprek or doelen it is part of: what a child closed there is closed here too (access.md H9). */
  readonly van?: RawBuilder<unknown>
  readonly uit: RawBuilder<unknown>
}
const leeg = sql`'{}'::json`
const niets = sql`null::uuid`
export const stuk = (d: Deel): RawBuilder<unknown> =>
  sql`select ${d.soort}::text as soort, ${d.id ?? sql`x.id`} as id, ${d.dag} as dag, ${d.wet ?? sql`null::text`} as wet,
    ${d.melding ?? niets} as "meldingId", ${d.traject ?? niets} as "trajectId", ${d.van ?? sql`'{}'::uuid[]`} as van, ${d.L1 ?? leeg} as "L1",
    ${d.adres ?? leeg} as adres, ${d.L2 ?? leeg} as "L2", ${d.L3 ?? leeg} as "L3", ${d.L4 ?? leeg} as "L4" from ${d.uit}`

/** Lived there on that day: what was said and written of a household is of who lived there. */
export const woonde = (i: string, huis: RawBuilder<unknown>, op: RawBuilder<unknown>) =>
  sql`exists (select from huishouden_lid l where l.gemeente_id = x.gemeente_id and l.inwoner_id = ${i} and l.huishouden_id = ${huis}
    and l.van <= ${op} and (l.tot is null or l.tot >= ${op}))`
