// What holds for every term, tried on random ones.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Datum, plusDagen } from './datum.ts'
import { vrijeDag } from './feestdagen.ts'
import type { Pauze } from './pauze.ts'
import { type TermijnRegel, termijn } from './termijn.ts'

const dag = fc.integer({ min: 0, max: 5000 }).map((n) => plusDagen('2016-01-01', n))

// Within Awt art. 4; beyond it a longer term may end earlier, because it no longer moves.
const lengten = [
  ['D', 90],
  ['W', 12],
  ['M', 3],
] as const
const duur = fc.oneof(
  ...lengten.map(([letter, max]) => fc.integer({ min: 1, max }).map((n) => ({ n, letter, max }))),
)
const opschortbaar = 'Awb artikel 4:15'

const pauzeRond = (begin: Datum): fc.Arbitrary<Pauze> =>
  fc.tuple(fc.integer({ min: -10, max: 110 }), fc.integer({ min: 0, max: 40 })).map(([na, lang]) => ({
    na: plusDagen(begin, na),
    tot: plusDagen(begin, na + lang),
  }))
const geval = dag.chain((begin) =>
  fc.record({
    begin: fc.constant(begin),
    lengte: duur,
    pauzes: fc.array(pauzeRond(begin), { maxLength: 4 }),
    extra: pauzeRond(begin),
  }),
)

const einde = (regel: TermijnRegel, begin: Datum, pauzes: readonly Pauze[]) => {
  const uitkomst = termijn(regel, begin, pauzes)
  if (!uitkomst.ok) throw new Error(uitkomst.reason)
  return uitkomst.value.einddatum
}

test('a statutory term never ends in a weekend or on a holiday', () => {
  fc.assert(
    fc.property(geval, ({ begin, lengte: { n, letter }, pauzes }) => {
      expect(
        vrijeDag(einde({ duur: `P${n}${letter}`, awt: true, opschortbaar }, begin, pauzes)),
      ).toBeUndefined()
    }),
  )
})

test('a longer term never ends earlier, law or norm, with the same pauses', () => {
  fc.assert(
    fc.property(geval, fc.boolean(), ({ begin, lengte: { n, letter, max }, pauzes }, awt) => {
      fc.pre(n < max)
      const kort = einde({ duur: `P${n}${letter}`, awt, opschortbaar }, begin, pauzes)
      const lang = einde({ duur: `P${n + 1}${letter}`, awt, opschortbaar }, begin, pauzes)
      expect(lang >= kort).toBe(true)
    }),
  )
})

test('one more pause never makes the end earlier, and the order of pauses does not matter', () => {
  fc.assert(
    fc.property(geval, fc.boolean(), ({ begin, lengte: { n, letter }, pauzes, extra }, awt) => {
      const regel = { duur: `P${n}${letter}`, awt, opschortbaar }
      const met = einde(regel, begin, [...pauzes, extra])
      expect(met >= einde(regel, begin, pauzes)).toBe(true)
      expect(einde(regel, begin, [extra, ...pauzes.toReversed()])).toBe(met)
    }),
  )
})

test('standstill equals walking day by day and skipping the days that stand still', () => {
  fc.assert(
    fc.property(geval, fc.integer({ min: 1, max: 90 }), ({ begin, pauzes }, n) => {
      let loper = begin
      for (let over = n; over > 0; ) {
        loper = plusDagen(loper, 1)
        if (!pauzes.some(({ na, tot }) => loper > na && loper < tot)) over--
      }
      expect(einde({ duur: `P${n}D`, awt: false, opschortbaar }, begin, pauzes)).toBe(loper)
    }),
  )
})

test('a statutory term of three days or more holds two ordinary days', () => {
  fc.assert(
    fc.property(dag, fc.integer({ min: 3, max: 12 }), (begin, n) => {
      const laatste = einde({ duur: `P${n}D`, awt: true, opschortbaar: false }, begin, [])
      let gewoon = 0
      for (let d = plusDagen(begin, 1); d <= laatste; d = plusDagen(d, 1)) if (!vrijeDag(d)) gewoon++
      expect(gewoon).toBeGreaterThanOrEqual(2)
    }),
  )
})
