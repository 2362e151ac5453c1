// A form with a file (multipart/form-data): the words in memory, the file straight to where it is received.

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import { type Body, maxVelden, type Onleesbaar, type Ontvanger } from './body.ts'
import type { Stuk } from './opslag.ts'

/** The largest file that is taken in: a scan of fifty pages, or a photo of a telephone. */
export const maxBestand = 25 * 1024 * 1024
// Beyond this nobody waits for the end of it just to give the words back.
const maxBody = 4 * maxBestand
// All words together, as in a form without a file: they are held in memory, also of who is not logged in.
const maxWoorden = 1_000_000

export type Bestand = {
  /** As the browser says it; not to be trusted before it was read by `leesBestandsnaam`. */
  readonly naam: string
  readonly isTeGroot: boolean
  /** Absent when it was too large, or when nobody may send it. */
  readonly stuk: Stuk | undefined
}

/** It is our disk and not what was sent. */
class OntvangstFout extends Error {}
/** What said no length, or a false one, and goes on and on. */
class TeGroot extends Error {}

async function* hoogstens(delen: AsyncIterable<Uint8Array>, max: number): AsyncGenerator<Uint8Array> {
  let aantal = 0
  for await (const deel of delen) {
    aantal += deel.length
    if (aantal > max) throw new TeGroot()
    yield deel
  }
}

/** Reads the form to its end, also when the file is too large: the words that were typed come back. */
export async function readUpload(request: Request, ontvang: Ontvanger): Promise<Body | Onleesbaar> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBody) return 'bestand_te_groot'
  const lezer = lezerVan(request.headers.get('content-type') ?? '')
  if (!lezer || !request.body) return 'geen_formulier'
  const gelezen = verzamel(lezer, ontvang)
  try {
    const binnen = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0])
    await pipeline(hoogstens(binnen, maxBody), lezer)
  } catch (error) {
    // Broken off halfway, or no multipart at all: nothing of it is kept.
    await gelezen.stop()
    if (error instanceof OntvangstFout) throw error
    if (error instanceof TeGroot) return 'bestand_te_groot'
    return 'geen_formulier'
  }
  return gelezen.einde()
}

function lezerVan(type: string): BusboyInstance | undefined {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      preservePath: true,
      limits: { fileSize: maxBestand, files: 1, fields: maxVelden, fieldSize: maxWoorden, headerPairs: 50 },
    })
  } catch {
    // A multipart without a boundary.
    return undefined
  }
}

function verzamel(lezer: BusboyInstance, ontvang: Ontvanger) {
  const velden = new URLSearchParams()
  let fout: Onleesbaar | undefined
  let stroom: BusboyFileStream | undefined
  let bestand: Promise<Bestand | undefined> = Promise.resolve(undefined)
  let woorden = 0
  lezer.on('field', (naam, waarde, _, isAfgekapt) => {
    woorden += naam.length + waarde.length
    if (isAfgekapt || woorden > maxWoorden) fout = 'te_groot'
    if (!fout) velden.append(naam, waarde)
  })
  // What comes above these is not read, so nothing of the form may count.
  lezer.on('fieldsLimit', () => (fout ??= 'te_veel_velden'))
  lezer.on('filesLimit', () => (fout ??= 'te_veel_bestanden'))
  lezer.on('file', (_, bytes, naam) => {
    // Whoever reads hears of it by its end; without a listener Node would end the process.
    stroom = bytes.on('error', () => undefined)
    bestand = naam ? neem(bytes, naam, ontvang) : negeer(bytes)
    // A full disk, for one: nobody reads on, so the form must not wait for it.
    bestand.catch((error) => lezer.destroy(error instanceof OntvangstFout ? error : undefined))
  })
  return {
    stop: async () => {
      stroom?.destroy(new Error('the form was broken off'))
      await bestand.then((b) => b?.stuk?.weg()).catch(() => undefined)
    },
    einde: async (): Promise<Body | Onleesbaar> => {
      const gekomen = await bestand
      if (!fout) return { velden, ...(gekomen && { bestand: gekomen }) }
      await gekomen?.stuk?.weg()
      return fout
    },
  }
}

async function neem(bytes: BusboyFileStream, naam: string, ontvang: Ontvanger): Promise<Bestand> {
  if (!ontvang) {
    await negeer(bytes)
    return { naam, isTeGroot: bytes.truncated, stuk: undefined }
  }
  const stuk = await ontvang(bytes).catch((cause) => {
    throw new OntvangstFout('a file could not be received', { cause })
  })
  if (!bytes.truncated) return { naam, isTeGroot: false, stuk }
  await stuk.weg()
  return { naam, isTeGroot: true, stuk: undefined }
}

async function negeer(bytes: BusboyFileStream): Promise<undefined> {
  for await (const _ of bytes);
}
