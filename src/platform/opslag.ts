// Documents on disk: received in pieces, encrypted and summed on the way, kept under the sum of what is stored.

import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { padVan } from './opslagmap.ts'
import { kopLengte, type Sleutels, tagLengte } from './sleutels.ts'
import { blik, type Vorm } from './vorm.ts'

export type Bytes = AsyncIterable<Uint8Array>

/** What came in and lies aside; it becomes a document by `plaats`, before the row that names it is committed. */
export type Stuk = {
  readonly bytes: number
  /** SHA-256 of the content, and of what is stored: the second is its name, so that anybody can check it without a key. */
  readonly hash: string
  readonly bestand: string
  readonly vorm: Vorm
  readonly lees: () => Bytes
  readonly plaats: () => Promise<void>
  /** Throws away what was not placed. */
  readonly weg: () => Promise<void>
}

export type Opslag = {
  readonly ontvang: (bytes: Bytes, gemeenteId: number) => Promise<Stuk>
  /** The content; throws when the file is gone. A damaged file breaks off before its end. */
  readonly open: (bestand: string, gemeenteId: number) => Promise<Bytes>
  /** Where the documents lie, and where they are received: one disk, so that placing is one step. */
  readonly map: string
  readonly ontvangst: string
}

export function openOpslag(dataDir: string, sleutels: Sleutels): Opslag {
  const map = join(dataDir, 'documenten')
  const ontvangst = join(dataDir, 'ontvangst')
  return {
    map,
    ontvangst,
    ontvang: (bytes, gemeenteId) => ontvang({ map, ontvangst, sleutels, gemeenteId }, bytes),
    open: async (bestand, gemeenteId) => {
      const pad = join(map, padVan(bestand))
      const { size } = await stat(pad)
      return ontsleuteld(sleutels, gemeenteId, { pad, size })
    },
  }
}

type Waar = { map: string; ontvangst: string; sleutels: Sleutels; gemeenteId: number }

async function ontvang(waar: Waar, bytes: Bytes): Promise<Stuk> {
  const { map, ontvangst, sleutels, gemeenteId } = waar
  await mkdir(ontvangst, { recursive: true, mode: 0o700 })
  const aside = join(ontvangst, randomBytes(16).toString('hex'))
  const file = await open(aside, 'wx', 0o600)
  try {
    const gelezen = await schrijf(file, bytes, sleutels.begin('doc', gemeenteId))
    await file.sync()
    // Once: an act that is done again because of another finds its file where it put it.
    let geplaatst: Promise<void> | undefined
    return {
      ...gelezen,
      lees: () => ontsleuteld(sleutels, gemeenteId, { pad: aside, size: gelezen.opgeslagen }),
      plaats: () => (geplaatst ??= plaats(aside, join(map, padVan(gelezen.bestand)))),
      weg: () => rm(aside, { force: true }),
    }
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

async function schrijf(file: FileHandle, bytes: Bytes, { kop, cipher }: ReturnType<Sleutels['begin']>) {
  const inhoud = createHash('sha256')
  const stored = createHash('sha256')
  const kijk = blik()
  let aantal = 0
  const put = async (part: Buffer) => {
    stored.update(part)
    // Until all of it is written: a disk may take less than it was offered.
    for (let at = 0; at < part.length; ) at += (await file.write(part, at)).bytesWritten
  }
  await put(kop)
  for await (const part of bytes) {
    inhoud.update(part)
    kijk.zie(part)
    aantal += part.length
    await put(cipher.update(part))
  }
  await put(cipher.final())
  await put(cipher.getAuthTag())
  return {
    bytes: aantal,
    opgeslagen: kopLengte + aantal + tagLengte,
    hash: inhoud.digest('hex'),
    bestand: stored.digest('hex'),
    vorm: kijk.vorm(),
  }
}

/** On the disk for good when it returns: the file was synced, the folder that names it is too. */
async function plaats(aside: string, pad: string): Promise<void> {
  await mkdir(dirname(pad), { recursive: true, mode: 0o700 })
  await rename(aside, pad)
  for (const folder of [dirname(pad), dirname(dirname(pad)), dirname(dirname(dirname(pad)))]) {
    const handle = await open(folder, 'r')
    // A disk that cannot sync a folder (some network disks) keeps the file all the same.
    await handle.sync().catch(() => undefined)
    await handle.close()
  }
}

/** The last piece is held back until the tag was checked, so that a damaged file never arrives whole. */
async function* ontsleuteld(
  sleutels: Sleutels,
  gemeenteId: number,
  { pad, size }: { pad: string; size: number },
): Bytes {
  const file = await open(pad, 'r')
  const kop = Buffer.alloc(kopLengte)
  const tag = Buffer.alloc(tagLengte)
  try {
    await file.read(kop, 0, kopLengte, 0)
    await file.read(tag, 0, tagLengte, size - tagLengte)
  } finally {
    await file.close()
  }
  const decipher = sleutels.vervolg('doc', gemeenteId, { kop, tag })
  let vorige: Uint8Array | undefined
  for await (const part of createReadStream(pad, { start: kopLengte, end: size - tagLengte - 1 })) {
    if (vorige) yield vorige
    vorige = decipher.update(part)
  }
  decipher.final()
  if (vorige) yield vorige
}
