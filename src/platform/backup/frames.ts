// The file on disk: a line that says what it is, frames with their length, and a closing frame with the sum of it all.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { BackupFailure, damaged } from './failure.ts'

// The version of this format stands in the first line; a reader of an older version stops there.
const name = 'keukentafel-backup '
const opening = Buffer.from(`${name}1\n`)

/** H: header, S: a section begins, D: a part of it, E: it ends. The closing frame, Z, is this file's own affair. */
export type FrameKind = 'H' | 'S' | 'D' | 'E'
export type Frame = { readonly kind: FrameKind; readonly payload: Buffer }

/** No frame is larger, so that a damaged length cannot ask for all the memory there is. */
const largest = 1 << 20

export type FrameWriter = {
  /** Splits nothing: the payload is at most a megabyte. */
  write(kind: FrameKind, payload: Uint8Array): Promise<void>
  /** Writes the sum of all before, and waits until the disk has it. */
  finish(): Promise<void>
  /** Closes the file as it is. */
  close(): Promise<void>
}

/** Makes a new file that only this user may read; throws when it is there already. */
export async function writeFrames(path: string): Promise<FrameWriter> {
  const file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  const put = async (bytes: Uint8Array) => {
    hash.update(bytes)
    await file.write(bytes)
  }
  const frame = (kind: string, payload: Uint8Array) => {
    if (payload.length > largest) throw new Error(`a frame of ${payload.length} bytes`)
    const head = Buffer.alloc(5)
    head.write(kind, 'ascii')
    head.writeUInt32BE(payload.length, 1)
    return put(Buffer.concat([head, payload]))
  }
  await put(opening)
  return {
    write: frame,
    finish: async () => {
      await frame('Z', hash.copy().digest())
      await file.sync()
    },
    close: () => file.close(),
  }
}

/**
 * The frames of a file in their order; memory holds one at a time.
 * Throws BackupFailure as soon as anything is not as it was written, at the latest at the end: read all before you trust any.
 */
export async function* readFrames(path: string): AsyncGenerator<Frame> {
  const stream = createReadStream(path, { highWaterMark: 1 << 18 })
  try {
    yield* framesOf(takeFrom(stream))
  } finally {
    stream.destroy()
  }
}

async function* framesOf(take: Take): AsyncGenerator<Frame> {
  const hash = createHash('sha256')
  const first = await take(opening.length)
  if (!first?.equals(opening)) throw notOurs(first)
  hash.update(first)
  for (;;) {
    const head = await take(5)
    if (!head) throw damaged('het eind ontbreekt')
    const kind = head.toString('latin1', 0, 1)
    const length = head.readUInt32BE(1)
    if (!/^[HSDEZ]$/.test(kind) || length > largest) throw damaged('de indeling klopt niet')
    const payload = await take(length)
    if (!payload) throw damaged('het eind ontbreekt')
    if (kind === 'Z') {
      if (!hash.digest().equals(payload)) throw damaged('de controlesom klopt niet')
      break
    }
    hash.update(head).update(payload)
    yield { kind: kind as FrameKind, payload }
  }
  if (await take(1)) throw damaged('er staat iets achter het eind')
}

function notOurs(first: Buffer | undefined): BackupFailure {
  return first?.toString('latin1').startsWith(name)
    ? new BackupFailure(
        'Dit bestand is gemaakt door een andere versie van Keukentafel. Herstel het met die versie.',
      )
    : new BackupFailure('Dit bestand is geen back-up van Keukentafel. Er is niets veranderd.')
}

type Take = (length: number) => Promise<Buffer | undefined>

/** Answers exactly so many bytes at a time, or undefined when the file ends before them. */
function takeFrom(stream: AsyncIterable<Buffer>): Take {
  const chunks = stream[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  return async (length) => {
    const parts = [rest]
    let size = rest.length
    while (size < length) {
      const next = await chunks.next()
      if (next.done) return undefined
      parts.push(next.value)
      size += next.value.length
    }
    const all = parts.length === 1 ? rest : Buffer.concat(parts)
    rest = all.subarray(length)
    return all.subarray(0, length)
  }
}
