// The documents that lie beside the database: into the back-up, and back to a folder that was not there.

import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, posix, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
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

/** Is this file what its name says? Documents are named after the sum of what is stored; other files are not known. */
export function isDamaged(name: string, sha256: string): boolean {
  const own = posix.basename(name)
  return /^[0-9a-f]{64}$/.test(own) && own !== sha256
}

/** Documents the database names that are not among these files. */
export async function missingDocuments(client: pg.Client, names: readonly string[]): Promise<number> {
  const there = await client.query(`select to_regclass('public.document') is not null as er`)
  if (!there.rows[0].er) return 0
  const { rows } = await client.query(
    // A document that was removed has no file any more; read as jsonb, for an older back-up has no such column.
    `select count(*)::int as n from document d where bestand <> all($1::text[]) and to_jsonb(d) ->> 'verwijderd_op' is null`,
    [names.map((name) => posix.basename(name))],
  )
  return rows[0].n
}

/** What is wrong with documents, as a sentence for who keeps the back-up; undefined when nothing is. */
export function documentProblems(damaged: number, missing: number): string | undefined {
  const parts = [
    damaged > 0 && `${damaged} beschadigd`,
    missing > 0 && `${missing} niet gevonden op de schijf`,
  ].filter(Boolean)
  return parts.length > 0
    ? `Let op, er is iets met de documenten: ${parts.join(' en ')}. Zoek ze in een oudere back-up.`
    : undefined
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
      await pipeline(bytes, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))
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
