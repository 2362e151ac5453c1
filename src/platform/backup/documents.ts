// The documents that lie beside the database: into the back-up, and back to a folder that was not there.

import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, posix, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Bytes } from './archive.ts'
import { damaged } from './failure.ts'

/** All files in this folder, by their path from it; none when there is no such folder. */
export async function listDocuments(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

export const readDocument = (folder: string, name: string): Bytes => createReadStream(join(folder, name))

export type Documents = {
  write(name: string, bytes: Bytes): Promise<void>
  /** Puts what was written in its place. */
  keep(): Promise<void>
  /** Removes what was written, in its place or not yet. */
  undo(): Promise<void>
}

/** Documents are written aside first, so that a restore that stops leaves no half folder. */
export function writeDocuments(folder: string): Documents {
  const aside = `${folder}.herstel`
  let kept = false
  let count = 0
  return {
    write: async (name, bytes) => {
      if (
        name !== posix.normalize(name) ||
        posix.isAbsolute(name) ||
        name.startsWith('..') ||
        /[\\\0]/.test(name)
      )
        throw damaged('een document heeft een naam die niet kan')
      const path = join(aside, name)
      // What an earlier restore left behind when it was killed.
      if (count === 0) await rm(aside, { recursive: true, force: true })
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await pipeline(bytes, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
      count += 1
    },
    keep: async () => {
      if (count === 0) return
      // An empty folder may stand in the way; a full one was refused before.
      await rm(folder, { recursive: true, force: true })
      await rename(aside, folder)
      kept = true
    },
    undo: () => rm(kept ? folder : aside, { recursive: true, force: true }),
  }
}
