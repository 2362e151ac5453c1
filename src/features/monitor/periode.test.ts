// Which days a period has, and which periods cannot be.

import { describe, expect, test } from 'vitest'
import { achtKwartalen, kwartaalVan, leesPeriode, volgende, vorige } from './periode.ts'

describe('a period as people write it', () => {
  test.each([
    ['2018', '2018-01-01', '2019-01-01'],
    ['2018-Q1', '2018-01-01', '2018-04-01'],
    ['2018-q4', '2018-10-01', '2019-01-01'],
    ['2018-K2', '2018-04-01', '2018-07-01'],
    [' 2024-Q1 ', '2024-01-01', '2024-04-01'],
  ])('%s runs from %s until and not with %s', (tekst, van, tot) => {
    expect(leesPeriode(tekst)).toMatchObject({ van, tot })
  })

  test.each(['', '18', '2018-Q5', '2018-Q0', '2018-01', '2014', '2033', '20188', "2018'; drop table kpi"])(
    '"%s" is none',
    (tekst) => {
      expect(leesPeriode(tekst)).toBeUndefined()
    },
  )
})

const periode = (code: string) => leesPeriode(code) ?? expect.fail(code)

test.each([
  ['2018-Q1', '2017-Q4', '2018-Q2'],
  ['2018-Q4', '2018-Q3', '2019-Q1'],
  ['2018', '2017', '2019'],
])('beside %s lie %s and %s', (code, voor, na) => {
  expect(vorige(periode(code)).code).toBe(voor)
  expect(volgende(periode(code)).code).toBe(na)
})

test.each([
  ['2018', '2017-Q1', '2018-Q4'],
  ['2018-Q2', '2016-Q3', '2018-Q2'],
])('the eight quarters of %s run from %s to %s', (code, eerste, laatste) => {
  const codes = achtKwartalen(periode(code)).map((p) => p.code)
  expect(codes).toHaveLength(8)
  expect([codes[0], codes[7]]).toEqual([eerste, laatste])
})

test.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-12-31', '2026-Q4'],
] as const)('%s lies in %s', (dag, code) => {
  expect(kwartaalVan(dag).code).toBe(code)
})
