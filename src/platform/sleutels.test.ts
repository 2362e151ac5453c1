// A stored BSN is unreadable without the keys, and the keys are made once and kept to their owner.

import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leesBsn } from './bsn.ts'
import { openSleutels, type Sleutels } from './sleutels.ts'

const bsn = gegevenBsn('999990019')
let tijdelijk: string
let sleutels: Sleutels

beforeAll(async () => {
  tijdelijk = await mkdtemp(join(tmpdir(), 'sleutels-'))
  sleutels = await openSleutels(join(tijdelijk, 'a'))
})
afterAll(() => rm(tijdelijk, { recursive: true }))

function gegevenBsn(cijfers: string) {
  const gelezen = leesBsn(cijfers)
  if (!gelezen.ok) throw new Error('the test needs a valid BSN')
  return gelezen.value
}

const past_niet = { ok: false, reason: 'sleutel_past_niet' }

test('what was encrypted is read again, also after a restart', async () => {
  const bytes = sleutels.versleutel(bsn, 1)
  const later = await openSleutels(join(tijdelijk, 'a'))
  const gelezen = later.ontsleutel(bytes, 1)
  expect(gelezen.ok && gelezen.value.onthul()).toBe('999990019')
})

test('two encryptions of one BSN differ and neither holds its digits', () => {
  const [een, ander] = [sleutels.versleutel(bsn, 1), sleutels.versleutel(bsn, 1)]
  expect(een).not.toEqual(ander)
  expect(een).toHaveLength(38)
  expect(Buffer.from(een).toString('latin1')).not.toContain('999990019')
})

test('any changed byte, a missing byte and an added byte are refused', () => {
  const bytes = sleutels.versleutel(bsn, 1)
  for (let plaats = 0; plaats < bytes.length; plaats++) {
    const veranderd = Uint8Array.from(bytes, (byte, i) => (i === plaats ? byte ^ 1 : byte))
    expect(sleutels.ontsleutel(veranderd, 1)).toEqual(past_niet)
  }
  expect(sleutels.ontsleutel(bytes.slice(0, -1), 1)).toEqual(past_niet)
  expect(sleutels.ontsleutel(new Uint8Array([...bytes, 0]), 1)).toEqual(past_niet)
})

test('random bytes are refused, never an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(sleutels.ontsleutel(bytes, 1)).toEqual(past_niet)
    }),
  )
})

test('another gemeente and another key cannot read it', async () => {
  const bytes = sleutels.versleutel(bsn, 1)
  const andere = await openSleutels(join(tijdelijk, 'b'))
  expect(sleutels.ontsleutel(bytes, 2)).toEqual(past_niet)
  expect(andere.ontsleutel(bytes, 1)).toEqual(past_niet)
})

test('the hash is stable, differs per BSN, gemeente and key, and is no plain SHA-256', async () => {
  const andere = await openSleutels(join(tijdelijk, 'b'))
  const later = await openSleutels(join(tijdelijk, 'a'))
  const hash = sleutels.hash(bsn, 1)
  expect(hash).toHaveLength(32)
  expect(later.hash(bsn, 1)).toEqual(hash)
  const others = [sleutels.hash(bsn, 2), sleutels.hash(gegevenBsn('999990020'), 1), andere.hash(bsn, 1)]
  for (const other of others) expect(other).not.toEqual(hash)
})

test('processes that start at once end up with the same keys and leave nothing behind', async () => {
  const map = join(tijdelijk, 'race')
  const allen = await Promise.all(Array.from({ length: 12 }, () => openSleutels(map)))
  const hashes = new Set(allen.map((een) => Buffer.from(een.hash(bsn, 1)).toString('hex')))
  expect(hashes.size).toBe(1)
  expect(await readdir(map)).toEqual(['sleutels.json'])
})

test('folder and file are for the owner alone, and an open file is refused', async () => {
  const map = join(tijdelijk, 'rechten')
  await openSleutels(map)
  expect((await stat(map)).mode & 0o777).toBe(0o700)
  expect((await stat(join(map, 'sleutels.json'))).mode & 0o777).toBe(0o600)
  await chmod(join(map, 'sleutels.json'), 0o640)
  await expect(openSleutels(map)).rejects.toThrow(/rechten 600/)
})

test('an older key version still reads, the current one writes', async () => {
  const map = join(tijdelijk, 'versies')
  const oud = (await openSleutels(map)).versleutel(bsn, 1)
  const pad = join(map, 'sleutels.json')
  const bestand = JSON.parse(await readFile(pad, 'utf8'))
  const vers = JSON.parse(await readFile(join(tijdelijk, 'a', 'sleutels.json'), 'utf8')).versies[1]
  await writeFile(pad, JSON.stringify({ huidig: 2, versies: { ...bestand.versies, 2: vers } }))

  const nieuw = await openSleutels(map)
  expect(nieuw.ontsleutel(oud, 1).ok).toBe(true)
  expect(nieuw.versleutel(bsn, 1)[0]).toBe(2)
})

for (const [when, damage] of [
  ['cut off', (tekst: string) => tekst.slice(0, -20)],
  ['without its current version', (tekst: string) => tekst.replace('"huidig":1', '"huidig":3')],
  ['with a short key', (tekst: string) => tekst.replace(/"aes":"[^"]+"/, '"aes":"AAAA"')],
  ['empty', () => ''],
] as const) {
  test(`a key file ${when} is refused without showing a key`, async () => {
    const map = await mkdtemp(join(tijdelijk, 'stuk-'))
    await openSleutels(map)
    const pad = join(map, 'sleutels.json')
    const tekst = await readFile(pad, 'utf8')
    await writeFile(pad, damage(tekst))
    const error: unknown = await openSleutels(map).catch((reason) => reason)
    expect(error).toBeInstanceOf(Error)
    const { hmac } = JSON.parse(tekst).versies[1]
    expect(inspect(error)).toMatch(/beschadigd/)
    expect(inspect(error)).not.toContain(hmac.slice(0, 8))
  })
}

test('the keys are not visible on the object that uses them', () => {
  expect(Object.keys(sleutels).sort()).toEqual([
    'begin',
    'hash',
    'ontsleutel',
    'pseudoniem',
    'versleutel',
    'vervolg',
  ])
})
