// The elfproef finds typing errors, and a Bsn never shows its digits.

import { format, inspect } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leesBsn } from './bsn.ts'

const negenCijfers = fc.integer({ min: 1, max: 99_999_999 }).map((n) => String(n).padStart(8, '0'))

/** A valid BSN from eight digits, or undefined where no ninth digit fits (1 in 11). */
function maakGeldig(acht: string): string | undefined {
  const som = [9, 8, 7, 6, 5, 4, 3, 2].reduce((s, gewicht, i) => s + gewicht * Number(acht[i]), 0)
  return som % 11 < 10 ? `${acht}${som % 11}` : undefined
}

const geldig = negenCijfers.map(maakGeldig).filter((bsn) => bsn !== undefined)

for (const [given, tekst, cijfers] of [
  ['nine digits', '999990019', '999990019'],
  ['spaces around and within', '  9999 90 019 ', '999990019'],
  ['dots', '9999.90.019', '999990019'],
  ['eight digits', '10000008', '010000008'],
  ['nine digits with a leading zero', '010000008', '010000008'],
] as const) {
  test(`a BSN is read from ${given}`, () => {
    const bsn = leesBsn(tekst)
    expect(bsn.ok && bsn.value.onthul()).toBe(cijfers)
  })
}

for (const [given, tekst] of [
  ['nothing', ''],
  ['only zeros', '000000000'],
  ['eight zeros', '00000000'],
  ['seven digits', '1000008'],
  ['ten digits', '0999990019'],
  ['letters', '99999001O'],
  ['a dash', '9999-90019'],
  ['digits of another script', '٩٩٩٩٩٠٠١٩'],
  ['a wrong check digit', '999990018'],
] as const) {
  test(`${given} is not a BSN`, () => {
    expect(leesBsn(tekst)).toEqual({ ok: false, reason: 'geen_bsn' })
  })
}

test('every single wrong digit and every swap of two neighbours is found', () => {
  fc.assert(
    fc.property(geldig, (bsn) => {
      expect(leesBsn(bsn).ok).toBe(true)
      for (let plaats = 0; plaats < 9; plaats++) {
        for (const cijfer of '0123456789') {
          if (cijfer === bsn[plaats]) continue
          expect(leesBsn(bsn.slice(0, plaats) + cijfer + bsn.slice(plaats + 1)).ok).toBe(false)
        }
        const [een, twee] = [bsn[plaats], bsn[plaats + 1]]
        if (twee === undefined || een === twee) continue
        expect(leesBsn(bsn.slice(0, plaats) + twee + een + bsn.slice(plaats + 2)).ok).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})

test('one in eleven numbers passes: the elfproef is needed but not enough', () => {
  let passed = 0
  for (let n = 0; n < 1_000_000; n++) if (leesBsn(String(100_000_000 + n * 899)).ok) passed++
  expect(passed).toBeGreaterThan(90_000)
  expect(passed).toBeLessThan(91_800)
})

test('a Bsn shows *** wherever it is printed', () => {
  const bsn = leesBsn('999990019')
  if (!bsn.ok) throw new Error('the canary must be a BSN')
  const wie = { naam: 'De Wit', bsn: bsn.value, lijst: [bsn.value] }
  const outputs = [
    String(bsn.value),
    `${bsn.value}`,
    JSON.stringify(wie),
    JSON.stringify({ ...bsn.value }),
    inspect(wie, { showHidden: true, depth: null }),
    format('%s %o %O %j', bsn.value, wie, wie, wie),
    String(new Error(`kan ${bsn.value} niet lezen`).stack),
    Object.entries(bsn.value).join(),
  ]
  expect(outputs.join('\n')).not.toContain('999990019')
  expect(inspect(bsn.value)).toBe('***')
  expect(String(bsn.value)).toBe('***')
  expect(outputs[2]).toBe('{"naam":"De Wit","bsn":"***","lijst":["***"]}')
})
