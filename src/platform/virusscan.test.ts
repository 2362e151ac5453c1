// The scanner over its socket: clean, infected, and no answer, which is not the same as clean.

import { afterAll, expect, test } from 'vitest'
import { eicar, fakeClamd } from '../fakes/clamd.ts'
import { clamd } from './virusscan.ts'

const nep = await fakeClamd()
afterAll(() => nep.stop())
async function* delen(tekst: string) {
  for (let at = 0; at < tekst.length; at += 7) yield Buffer.from(tekst.slice(at, at + 7))
}
const scan = (tekst: string) => clamd(nep.adres).scan(delen(tekst))

test('what is clean is clean, in pieces of any size', async () => {
  expect(await scan('Een gewone brief.')).toBe('schoon')
  expect(await scan('x'.repeat(200_000))).toBe('schoon')
})

test('the test file of all scanners is found, also when it comes in pieces', async () => {
  expect(await scan(eicar)).toBe('besmet')
})

test('a scanner that falls silent, or is not there, gives no verdict', async () => {
  await expect(scan('STORING')).rejects.toThrow('no verdict')
  await expect(clamd('tcp://127.0.0.1:9').scan(delen('x'))).rejects.toThrow()
  await expect(clamd('unix:/bestaat/niet.ctl').scan(delen('x'))).rejects.toThrow()
})
