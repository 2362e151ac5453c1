// All SQL of benchmarks: what was read in, and what of it shows beside a figure.

import { sql } from 'kysely'
import { many, maybe, type Tx } from '../../platform/db.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Benchmark } from './benchmark.ts'

export const insertImport = (
  tx: Tx,
  o: { readonly gemeenteId: number; readonly id: string; readonly doorId: string; readonly op: Date },
  benchmarks: readonly Benchmark[],
): Promise<unknown> =>
  sql`with bestand as (
      insert into benchmark_import (gemeente_id, id, regels, ingelezen_op, ingelezen_door_id)
      values (${o.gemeenteId}, ${o.id}, ${benchmarks.length}, ${o.op}, ${o.doorId}) returning gemeente_id, id)
    insert into benchmark (gemeente_id, id, import_id, kpi, deel, periode, met, waarde, bron)
    select f.gemeente_id, gen_random_uuid(), f.id, b.kpi, b.deel, b.periode, b.met, b.waarde, b.bron
    from bestand f, jsonb_to_recordset(${JSON.stringify(benchmarks)}::jsonb) as b (kpi text, deel text, periode text, met text,
      waarde numeric, bron text)`.execute(tx)

export type ImportRij = Zakelijk<{
  readonly id: string
  readonly regels: number
  readonly ingelezenOp: Date
  readonly door: string
  readonly teruggenomenOp: Date | null
}>

export const imports = (tx: Tx): Promise<ImportRij[]> =>
  many(
    tx,
    sql`select i.id, i.regels, i.ingelezen_op as "ingelezenOp", m.naam as door, i.teruggenomen_op as "teruggenomenOp"
      from benchmark_import i join medewerker m on m.gemeente_id = i.gemeente_id and m.id = i.ingelezen_door_id
      order by i.ingelezen_op desc, i.id desc`,
  )

/** What others have, of one kpi or of all; what was read in last wins. */
export const benchmarks = (tx: Tx, kpi?: string): Promise<Benchmark[]> =>
  many(
    tx,
    sql`select kpi, deel, periode, met, waarde, bron from (
        select distinct on (b.kpi, b.deel, b.periode, lower(b.met)) b.kpi, b.deel, b.periode, b.met, b.waarde::double precision as waarde, b.bron
        from benchmark b join benchmark_import i on i.gemeente_id = b.gemeente_id and i.id = b.import_id and i.teruggenomen_op is null
        where ${kpi ?? null}::text is null or b.kpi = ${kpi ?? null}
        order by b.kpi, b.deel, b.periode, lower(b.met), i.ingelezen_op desc, i.id desc
      ) x order by kpi, deel, periode desc, met`,
  )

/** Takes a file back that counts still; undefined when there is none. */
export const saveTeruggenomen = (tx: Tx, id: string, op: Date): Promise<{ id: string } | undefined> =>
  maybe(
    tx,
    sql`update benchmark_import set teruggenomen_op = ${op} where id = ${id} and teruggenomen_op is null returning id`,
  )
