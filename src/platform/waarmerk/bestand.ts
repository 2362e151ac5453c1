// The waarmerken in a file outside the database: a line each, only ever longer.

import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where the lines of this gemeente stand; it goes along in the back-up. */
export const waarmerkMap = (dataDir: string): string => join(dataDir, 'waarmerken')
export const bestandVan = (map: string, gemeenteId: number): string => join(map, `gemeente-${gemeenteId}.txt`)

/** All lines, whole ones only; undefined when there is no such file. */
export async function leesBestand(pad: string): Promise<readonly string[] | undefined> {
  const tekst = await readFile(pad, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return tekst?.split('\n').slice(0, -1)
}

/** Adds lines and returns when they are on the disk for good; what a power cut left of half a line goes first. */
export async function voegToe(pad: string, regels: readonly string[]): Promise<void> {
  if (regels.length === 0) return
  await mkdir(dirname(pad), { recursive: true, mode: 0o700 })
  const file = await open(pad, 'a+', 0o600)
  try {
    const stond = await file.readFile()
    const heel = stond.lastIndexOf(10) + 1
    if (heel < stond.length) await file.truncate(heel)
    await file.writeFile(regels.map((regel) => `${regel}\n`).join(''))
    await file.sync()
  } finally {
    await file.close()
  }
}
