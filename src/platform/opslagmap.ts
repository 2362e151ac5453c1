// The folder of documents: where each lies, and which may go because nothing names them.

import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Spread over folders, so that none holds more than a disk likes: ab/cd/abcd…. */
export function padVan(bestand: string): string {
  if (!/^[0-9a-f]{64}$/.test(bestand)) throw new Error('no name of a document')
  return join(bestand.slice(0, 2), bestand.slice(2, 4), bestand)
}

/**
 * Removes files from before `voor` that `bekend` does not name or says are gone, or all of them when nobody could name them; answers how many.
 * A file is placed before its row is committed, so only what is a day old can be known to have none.
 * A database that knows none of them is not the database of this folder (a rehearsal of a restore): then nothing goes.
 */
export async function ruimOp(
  folder: string,
  voor: Date,
  bekend: ((namen: readonly string[]) => Promise<ReadonlyMap<string, 'blijft' | 'weg'>>) | undefined,
): Promise<number> {
  const oud: { naam: string; pad: string }[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(leeg)) {
    const pad = join(entry.parentPath, entry.name)
    if (entry.isFile() && (await stat(pad)).mtime < voor) oud.push({ naam: entry.name, pad })
  }
  const stand = bekend ? await bekend(oud.map(({ naam }) => naam)) : new Map()
  if (bekend && stand.size === 0) return 0
  const weg = oud.filter(({ naam }) => stand.get(naam) !== 'blijft')
  for (const { pad } of weg) await rm(pad, { force: true })
  return weg.length
}

function leeg(error: NodeJS.ErrnoException): never[] {
  if (error.code === 'ENOENT') return []
  throw error
}

/** Removes these files for good; one that is gone already is no matter. Nothing may name them any more. */
export async function verwijderBestanden(folder: string, bestanden: readonly string[]): Promise<void> {
  for (const bestand of bestanden) await rm(join(folder, padVan(bestand)), { force: true })
}
