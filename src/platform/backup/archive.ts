// What a back-up holds: a header, and sections (tables, documents, waarmerken) that are packed, counted and summed.

import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { damaged } from './failure.ts'
import { type Frame, type FrameWriter, readFrames } from './frames.ts'

const identifier = z.string().regex(/^[a-z_][a-z0-9_]*$/)
const table = z.object({ naam: identifier, kolommen: z.array(identifier).min(1) })
const header = z.object({
  gemaaktOp: z.iso.datetime(),
  postgresql: z.string(),
  migraties: z.array(z.object({ naam: z.string(), hash: z.string() })).min(1),
  tabellen: z.array(table),
})
const sectionHead = z.object({ soort: z.enum(['tabel', 'document', 'waarmerk']), naam: z.string() })
const sum = z.object({ regels: z.int(), bytes: z.int(), sha256: z.string() })

export type Table = z.output<typeof table>
export type Header = z.output<typeof header>
export type SectionHead = z.output<typeof sectionHead>
/** Lines (a table in COPY format has one per row), bytes and SHA-256 of the unpacked contents. */
export type Sum = z.output<typeof sum>
export type Bytes = AsyncIterable<Uint8Array>

const json = (value: unknown) => Buffer.from(JSON.stringify(value))

export const writeHeader = (to: FrameWriter, value: Header) => to.write('H', json(value))

/** Streams one section into the file; answers its sum. */
export async function writeSection(to: FrameWriter, head: SectionHead, bytes: Bytes): Promise<Sum> {
  await to.write('S', json(head))
  const counter = counting()
  await pipeline(counter.through(bytes), createGzip({ level: 4 }), async (packed: Bytes) => {
    for await (const part of packed) await to.write('D', part)
  })
  const end = counter.sum()
  await to.write('E', json(end))
  return end
}

export type Reader = {
  header?(value: Header): Promise<void> | void
  /** Must read all the bytes. */
  section(head: SectionHead, bytes: Bytes): Promise<void>
}

/**
 * Reads a back-up from beginning to end, streaming; answers the header and the sum of each section.
 * Throws BackupFailure when anything in it is not as it was written.
 */
export async function readArchive(
  path: string,
  reader: Reader,
): Promise<{ header: Header; sums: ReadonlyMap<string, Sum> }> {
  const frames = readFrames(path)
  try {
    return await readAll(frames, reader)
  } finally {
    await frames.return(undefined)
  }
}

async function readAll(
  frames: AsyncGenerator<Frame>,
  reader: Reader,
): Promise<{ header: Header; sums: ReadonlyMap<string, Sum> }> {
  const value = parse(header, await frames.next(), 'H')
  await reader.header?.(value)
  const sums = new Map<string, Sum>()
  for (let next = await frames.next(); !next.done; next = await frames.next()) {
    const head = parse(sectionHead, next, 'S')
    const key = `${head.soort} ${head.naam}`
    if (sums.has(key)) throw damaged(`${key} staat er twee keer in`)
    sums.set(key, await readSection(frames, head, reader))
  }
  const missing = value.tabellen.find(({ naam }) => !sums.has(`tabel ${naam}`))
  if (missing) throw damaged(`tabel ${missing.naam} ontbreekt`)
  return { header: value, sums }
}

/** Unpacks one section for the reader, and compares what came by with what was written down at the end of it. */
async function readSection(frames: AsyncGenerator<Frame>, head: SectionHead, reader: Reader): Promise<Sum> {
  let end: Sum | undefined
  async function* packed() {
    for (;;) {
      const next = await frames.next()
      if (next.done || next.value.kind !== 'D') {
        end = parse(sum, next, 'E')
        return
      }
      yield next.value.payload
    }
  }
  const counter = counting()
  try {
    await pipeline(packed, createGunzip(), (bytes: Bytes) => reader.section(head, counter.through(bytes)))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code.startsWith('Z_')) throw damaged(`${head.soort} ${head.naam} is niet uit te pakken`)
    throw error
  }
  const found = counter.sum()
  if (end?.sha256 !== found.sha256 || end.regels !== found.regels)
    throw damaged(`${head.soort} ${head.naam} heeft een andere inhoud dan er werd bewaard`)
  return found
}

function parse<S extends z.ZodType>(
  schema: S,
  next: IteratorResult<Frame, unknown>,
  kind: string,
): z.output<S> {
  if (next.done || next.value.kind !== kind) throw damaged('de volgorde klopt niet')
  try {
    return schema.parse(JSON.parse(next.value.payload.toString('utf8')))
  } catch {
    throw damaged('een kop is onleesbaar')
  }
}

/** Counts and sums what passes. */
export function counting(): { through(bytes: Bytes): Bytes; sum(): Sum } {
  const hash = createHash('sha256')
  let bytes = 0
  let regels = 0
  return {
    async *through(source) {
      for await (const part of source) {
        hash.update(part)
        bytes += part.length
        for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, at + 1)) regels += 1
        yield part
      }
    },
    sum: () => ({ regels, bytes, sha256: hash.copy().digest('hex') }),
  }
}
