// The one-time code: readable, right however it is typed, and closed for a minute after three wrong ones.

import { expect, test } from 'vitest'
import { maakInrichtcode } from './inrichtcode.ts'

const op = (seconden: number) => new Date(Date.UTC(2026, 2, 2, 8, 0, seconden))

test('is four groups of four signs that nobody takes for another, and differs per secret', () => {
  const codes = [...Array(50).keys()].map((n) => maakInrichtcode(`geheim ${n}`).code)
  for (const code of codes) expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/)
  expect(new Set(codes).size).toBe(50)
})

test.each([
  ['as printed', (code: string) => code],
  ['in small letters', (code: string) => code.toLowerCase()],
  ['without the lines, with spaces around it', (code: string) => ` ${code.replaceAll('-', ' ')} `],
])('is right %s', (_, typ) => {
  const { code, probeer } = maakInrichtcode('geheim')
  expect(probeer(typ(code), op(0))).toEqual({ ok: true, value: true })
})

test.each(['', 'AAAA-AAAA-AAAA-AAAA', maakInrichtcode('ander').code])(
  'is wrong when "%s" is typed',
  (getypt) => {
    expect(maakInrichtcode('geheim').probeer(getypt, op(0))).toEqual({ ok: false, reason: 'code_onjuist' })
  },
)

test('after three wrong ones nobody may try for a minute, and then again', () => {
  const { code, probeer } = maakInrichtcode('geheim')
  const gehoord = [
    ['fout', 0],
    ['fout', 1],
    ['fout', 2],
    [code, 3],
    [code, 61],
    [code, 62],
    ['fout', 63],
  ].map(([getypt, seconde]) => {
    const outcome = probeer(String(getypt), op(Number(seconde)))
    return outcome.ok ? 'goed' : outcome.reason
  })
  expect(gehoord).toEqual([
    'code_onjuist',
    'code_onjuist',
    'te_vaak_geprobeerd',
    'te_vaak_geprobeerd',
    'te_vaak_geprobeerd',
    'goed',
    'code_onjuist',
  ])
})
