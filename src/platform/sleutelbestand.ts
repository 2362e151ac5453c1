// A file of keys: made once, for its owner alone, and never made again when it is damaged.

import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The text of this file; on first use the folder (0700) and the file (0600) are made, with what `maak` answers.
 * Throws, without a word of the contents, when others can read it.
 */
export async function openSleutelbestand(map: string, naam: string, maak: () => string): Promise<string> {
  await mkdir(map, { recursive: true, mode: 0o700 })
  const pad = join(map, naam)
  const tekst = (await readIfThere(pad)) ?? (await makeOnce(map, pad, maak()))
  await refuseOpenFile(pad)
  return tekst
}

export async function readIfThere(pad: string): Promise<string | undefined> {
  try {
    return await readFile(pad, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Written aside and linked into place: of two processes one wins, and both read the winner's keys. */
async function makeOnce(map: string, pad: string, tekst: string): Promise<string> {
  await chmod(map, 0o700)
  const aside = join(map, `.nieuw-${randomBytes(8).toString('hex')}`)
  const file = await open(aside, 'wx', 0o600)
  try {
    await file.writeFile(tekst)
    await file.sync()
    await link(aside, pad)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await file.close()
    await rm(aside)
  }
  return readFile(pad, 'utf8')
}

async function refuseOpenFile(pad: string): Promise<void> {
  // Windows has no such bits; there the folder of the user protects the file.
  if (process.platform === 'win32') return
  const { mode } = await stat(pad)
  if ((mode & 0o077) !== 0) throw new Error(`${pad} is leesbaar voor anderen; geef het rechten 600.`)
}

/** Undefined for what is no JSON: the error of JSON.parse quotes the text, and the text is a key. */
export function parseJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}
