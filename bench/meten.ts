// How the benches measure: alternating runs of ours and the baseline, so that both meet the same noise.

import { performance } from 'node:perf_hooks'

export type Meting = {
  readonly naam: string
  readonly ons: readonly number[]
  readonly basis: readonly number[]
}

/** Runs both `keer` times in turn after a warm-up, and keeps the milliseconds of each. */
export async function meet(o: {
  naam: string
  keer: number
  ons: (i: number) => Promise<unknown>
  basis: (i: number) => Promise<unknown>
}): Promise<Meting> {
  const ons: number[] = []
  const basis: number[] = []
  const opwarmen = Math.ceil(o.keer / 5)
  for (let i = -opwarmen; i < o.keer; i++) {
    const t0 = performance.now()
    await o.ons(i)
    const t1 = performance.now()
    await o.basis(i)
    const t2 = performance.now()
    if (i < 0) continue
    ons.push(t1 - t0)
    basis.push(t2 - t1)
  }
  return { naam: o.naam, ons, basis }
}

/** The value below which this share of the measurements lies. */
export function percentiel(waarden: readonly number[], deel: number): number {
  const op = [...waarden].sort((a, b) => a - b)
  return op[Math.min(op.length - 1, Math.floor(deel * op.length))] ?? 0
}

const ms = (n: number) => n.toFixed(2).padStart(9)

/** One line of the table: median and p95 of both in ms, and the ratio of each. */
export function regel({ naam, ons, basis }: Meting): string {
  const [o50, o95, b50, b95] = [
    percentiel(ons, 0.5),
    percentiel(ons, 0.95),
    percentiel(basis, 0.5),
    percentiel(basis, 0.95),
  ]
  return `${naam.padEnd(44)}${ms(o50)}${ms(o95)}${ms(b50)}${ms(b95)}${(o50 / b50).toFixed(2).padStart(9)}${(o95 / b95).toFixed(2).padStart(9)}`
}

export const kop = `${''.padEnd(44)}${['ons p50', 'ons p95', 'basis p50', 'basis p95', 'p50 ×', 'p95 ×'].map((k) => k.padStart(9)).join('')}`
