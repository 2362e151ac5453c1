// SDC-3: who adds one known resident, or knows that one was added, learns nothing more of another one.

import { expect, test } from 'vitest'
import type { Meting } from '../../src/features/monitor/meting.ts'
import { bescherm, opVijf } from '../../src/features/publicatie/cel.ts'
import { beschermOpnieuw } from '../../src/features/publicatie/correctie.ts'
import { cijfer } from '../support/cijfer.ts'
import { loting } from '../support/publicatie/wereld.ts'

const meting = (n: number): Meting => ({
  ...{ kpi: 'k', deel: 'd', periode: '2019-Q1', splitsing: 'totaal', groep: '' },
  ...{ teller: n, noemer: null, waarde: n },
})
const over = { eenheid: 'aantal' } as const
const tekst = (waarde: number | null) => waarde ?? 0

/** What is read before, and after one known resident more: as we correct, and as a new count would say. */
const ons = (n: number) => {
  const eerst = bescherm(meting(n), over)
  return [tekst(eerst.waarde), tekst(beschermOpnieuw(meting(n + 1), over, eerst).waarde)] as const
}
const naief = (n: number) => [opVijf(n), opVijf(n + 1)] as const

/** How likely each number of cases among the others is, when each of them is one with this chance. */
function verdeling(mensen: number, kans: number): readonly number[] {
  let stand = [1]
  for (let i = 0; i < mensen; i++)
    stand = [...stand, 0].map((p, n) => p * (1 - kans) + (n > 0 ? (stand[n - 1] ?? 0) * kans : 0))
  return stand
}

type Geval = { readonly mensen: number; readonly kans: number; readonly n: number }

/** How sure a reader is that one resident is among the cases, given what can be read. */
function zekerheid({ mensen, kans }: Geval, past: (n: number) => boolean): number {
  let ja = 0
  let nee = 0
  for (const [anderen, p] of verdelingVan(mensen, kans).entries()) {
    if (past(anderen + 1)) ja += p * kans
    if (past(anderen)) nee += p * (1 - kans)
  }
  return ja / (ja + nee)
}
const bewaard = new Map<string, readonly number[]>()
function verdelingVan(mensen: number, kans: number) {
  const sleutel = `${mensen} ${kans}`
  const er = bewaard.get(sleutel) ?? verdeling(mensen - 1, kans)
  bewaard.set(sleutel, er)
  return er
}

/** By how much that changes when the same reader also reads the table with one known resident more. */
function schuift(geval: Geval, publiceer: (n: number) => readonly [number, number]): number {
  const [eerst, daarna] = publiceer(geval.n)
  const voor = zekerheid(geval, (n) => publiceer(n)[0] === eerst)
  const na = zekerheid(geval, (n) => publiceer(n)[0] === eerst && publiceer(n)[1] === daarna)
  return Math.abs(na - voor)
}

test('SDC-3: one known resident more moves what is published by one step at most, and the reader by nothing', () => {
  const kans = loting(7)
  let grootst = 0
  let naiefst = 0
  for (let keer = 0; keer < 10_000; keer++) {
    const mensen = 5 + Math.floor(kans() * 40)
    const p = [0.05, 0.1, 0.3, 0.5][Math.floor(kans() * 4)] ?? 0.1
    const n = Array.from({ length: mensen }, () => kans() < p).filter(Boolean).length
    const [eerst, daarna] = naief(n)
    expect(Math.abs(daarna - eerst)).toBeLessThanOrEqual(5)
    grootst = Math.max(grootst, schuift({ mensen, kans: p, n }, ons))
    naiefst = Math.max(naiefst, schuift({ mensen, kans: p, n }, naief))
  }
  const punten = (x: number) => `${(100 * x).toFixed(1)} points`
  cijfer(
    `publicatie, insider: 10000 times one more, moved by ${punten(grootst)}; counted anew it was ${punten(naiefst)}`,
  )
  expect(grootst).toBeLessThanOrEqual(0.1)
  // The control: the same reader does learn from a table that is counted anew.
  expect(naiefst).toBeGreaterThan(0.1)
}, 120_000)
