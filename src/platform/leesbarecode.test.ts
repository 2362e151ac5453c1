// A code is sixteen signs that are not mistaken, and is found however it is typed.

import { expect, test } from 'vitest'
import { hashVanCode, leesbareCode } from './leesbarecode.ts'

test('it follows from its secret, in groups of four without 0, 1, I and O', () => {
  const code = leesbareCode('geheim')
  expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/)
  expect(leesbareCode('geheim')).toBe(code)
  expect(leesbareCode('ander geheim')).not.toBe(code)
})

test.each(['abcd-efgh-2345-6789', ' ABCD EFGH 2345 6789 ', 'abcdefgh23456789'])(
  '"%s" is the same code',
  (getypt) => {
    expect(hashVanCode(getypt)).toEqual(hashVanCode('ABCD-EFGH-2345-6789'))
  },
)

test('another sign is another code', () => {
  expect(hashVanCode('ABCD-EFGH-2345-678A')).not.toEqual(hashVanCode('ABCD-EFGH-2345-6789'))
})
