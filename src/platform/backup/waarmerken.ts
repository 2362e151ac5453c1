// The files of waarmerken that lie outside the database: into the back-up, and back without losing one that was there.

import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Bytes } from './archive.ts'
import { damaged } from './failure.ts'

const vorm = /^gemeente-\d+\.txt$/
export type Waarmerkbestand = { readonly naam: string; readonly inhoud: Buffer }

/** Read before the snapshot of the tables: a file may be behind its table for a moment, but never ahead of it. */
export async function leesWaarmerken(map: string): Promise<readonly Waarmerkbestand[]> {
  const namen = await readdir(map).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return Promise.all(
    namen
      .filter((naam) => vorm.test(naam))
      .sort()
      .map(async (naam) => ({ naam, inhoud: await readFile(join(map, naam)) })),
  )
}

/** From a section of the back-up. */
export async function vanSectie(naam: string, bytes: Bytes): Promise<Waarmerkbestand> {
  if (!vorm.test(naam)) throw damaged('een bestand met waarmerken heeft een naam die niet kan')
  return { naam, inhoud: await buffer(bytes) }
}

/** Puts them in their place; one that says something else is kept beside it. Answers the names of those. */
export async function zetWaarmerken(
  map: string,
  bestanden: readonly Waarmerkbestand[],
): Promise<readonly string[]> {
  if (bestanden.length > 0) await mkdir(map, { recursive: true, mode: 0o700 })
  const bewaard: string[] = []
  const hier = await leesWaarmerken(map)
  for (const { naam, inhoud } of bestanden) {
    const stond = hier.find((een) => een.naam === naam)
    if (stond?.inhoud.equals(inhoud)) continue
    if (stond) {
      const apart = `${naam}.voor-herstel-${Date.now()}`
      await rename(join(map, naam), join(map, apart))
      bewaard.push(apart)
    }
    await writeFile(join(map, naam), inhoud, { mode: 0o600, flush: true })
  }
  return bewaard
}
