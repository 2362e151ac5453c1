// Figures of others are read in, all lines of a file or none, and taken back as a whole.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { insertImport, saveTeruggenomen } from './benchmark.sql.ts'
import type { Benchmark } from './benchmark.ts'

export const benchmarksInlezen = (
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly benchmarks: readonly Benchmark[] },
): Promise<Result<{ id: string }, never>> =>
  eenKeer(ctx, door, { ...o, act: 'benchmark_inlezen' }, async ({ tx, op }) => {
    const id = ctx.ids.nieuw(op)
    await insertImport(tx, { gemeenteId: door.gemeenteId, id, doorId: door.id, op }, o.benchmarks)
    const gegevens = { benchmark_import: id, regels: o.benchmarks.length }
    await record(tx, ctx.ids, identiteit(door), { soort: 'benchmark_ingelezen', op, gegevens })
    return done({ id })
  })

export const benchmarksTerugnemen = (
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly id: string },
): Promise<Result<{ id: string }, 'niet_gevonden'>> =>
  eenKeer(ctx, door, { ...o, act: 'benchmark_terugnemen' }, async ({ tx, op }) => {
    const terug = await saveTeruggenomen(tx, o.id, op)
    if (!terug) return refused('niet_gevonden')
    const gegevens = { benchmark_import: o.id }
    await record(tx, ctx.ids, identiteit(door), { soort: 'benchmark_teruggenomen', op, gegevens })
    return done(terug)
  })
