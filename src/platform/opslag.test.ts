// What comes in is kept under the sum of what is stored, unreadable without the keys, whole or not at all.

import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openOpslag } from './opslag.ts'
import { padVan, ruimOp } from './opslagmap.ts'
import { openSleutels } from './sleutels.ts'

const folder = await mkdtemp(join(tmpdir(), 'opslag-'))
afterAll(() => rm(folder, { recursive: true }))
const opslag = openOpslag(folder, await openSleutels(join(folder, 'sleutels')))

async function* delen(...stukken: (string | Buffer)[]) {
  for (const stuk of stukken) yield Buffer.from(stuk)
}
async function lees(bytes: AsyncIterable<Uint8Array>) {
  const alles: Uint8Array[] = []
  for await (const part of bytes) alles.push(part)
  return Buffer.concat(alles)
}
const groot = Buffer.alloc(300_000, 'Een lange brief. ')
const inZee = async (wat = groot) => {
  const stuk = await opslag.ontvang(delen(wat), 1)
  await stuk.plaats()
  return { ...stuk, pad: join(folder, 'documenten', padVan(stuk.bestand)) }
}

test('content comes back as it was, and lies on disk encrypted under its own sum, for the owner alone', async () => {
  const { bestand, hash, bytes, pad } = await inZee()
  expect((await lees(await opslag.open(bestand, 1))).equals(groot)).toBe(true)
  const opDisk = await readFile(pad)
  expect(opDisk.includes('brief')).toBe(false)
  expect(createHash('sha256').update(opDisk).digest('hex')).toBe(bestand)
  expect(createHash('sha256').update(groot).digest('hex')).toBe(hash)
  expect(bytes).toBe(groot.length)
  expect((await stat(pad)).mode & 0o077).toBe(0)
})

test('the same content twice is two files: nobody can ask the disk whether a document is there', async () => {
  expect((await inZee()).bestand).not.toBe((await inZee()).bestand)
})

test('what is placed stays placed when the act that placed it is done again', async () => {
  const stuk = await inZee()
  await stuk.plaats()
  expect((await lees(await opslag.open(stuk.bestand, 1))).equals(groot)).toBe(true)
})

test.each([
  [
    'one byte changed at the end',
    (b: Buffer) => b.fill(b.readUInt8(b.length - 20) ^ 1, b.length - 20, b.length - 19),
  ],
  ['one byte changed at the beginning', (b: Buffer) => b.fill(b.readUInt8(13) ^ 1, 13, 14)],
  ['the end cut off', (b: Buffer) => b.subarray(0, -1)],
] as const)('%s: it does not arrive whole', async (_, maak) => {
  const { bestand, pad } = await inZee()
  await writeFile(pad, maak(await readFile(pad)))
  await expect(opslag.open(bestand, 1).then(lees)).rejects.toThrow()
})

test('bytes of one gemeente open in no other', async () => {
  const { bestand } = await inZee()
  await expect(opslag.open(bestand, 2).then(lees)).rejects.toThrow()
})

test('what breaks off halfway, or is thrown away, leaves nothing', async () => {
  async function* breekt() {
    yield Buffer.from('een begin')
    throw new Error('the browser left')
  }
  await expect(opslag.ontvang(breekt(), 1)).rejects.toThrow('the browser left')
  await (await opslag.ontvang(delen('weg ermee'), 1)).weg()
  expect(await readdir(join(folder, 'ontvangst'))).toEqual([])
})

test('only what is old and named by nothing goes', async () => {
  const [oud, bekend, nieuw] = [await inZee(), await inZee(), await inZee()]
  const gisteren = new Date(Date.now() - 86_400_000)
  for (const { pad } of [oud, bekend]) await utimes(pad, gisteren, gisteren)
  const voor = new Date(Date.now() - 3_600_000)
  expect(await ruimOp(opslag.map, voor, async () => new Map([[bekend.bestand, 'blijft' as const]]))).toBe(1)
  await expect(stat(oud.pad)).rejects.toThrow()
  for (const { pad } of [bekend, nieuw]) expect((await stat(pad)).isFile()).toBe(true)
  await utimes(nieuw.pad, gisteren, gisteren)
  expect(await ruimOp(opslag.map, voor, async () => new Map())).toBe(0)
  expect(await ruimOp(opslag.map, voor, undefined)).toBe(2)
  expect(await ruimOp(join(folder, 'bestaat-niet'), voor, async () => new Map())).toBe(0)
})
