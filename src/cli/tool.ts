// How a command-line tool of one file begins and ends: its argument, its settings, Ctrl-C, one sentence when it fails.

import { resolve } from 'node:path'
import { readSettings, type Settings } from '../settings.ts'

export type Tool = {
  readonly file: string
  readonly settings: Settings
  readonly signal: AbortSignal
  readonly voortgang: (zin: string) => void
}

/** Runs `work` with the file that was named; ends the process with 0, 1 (it failed) or 2 (no file was named). */
export async function runWithFile(name: string, work: (tool: Tool) => Promise<void>): Promise<void> {
  const file = process.argv[2]
  if (file === undefined) {
    console.error(`Gebruik: npm run ${name} -- BESTAND`)
    process.exit(2)
  }
  const stopped = new AbortController()
  // Once: who asks a second time is not kept waiting.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort())
  try {
    await work({
      // npm runs scripts in the root of the project; the name was typed somewhere else.
      file: resolve(process.env.INIT_CWD ?? process.cwd(), file),
      settings: readSettings(process.env),
      signal: stopped.signal,
      voortgang: console.log,
    })
    process.exit(0)
  } catch (error) {
    console.error(sentenceOf(error))
    process.exit(1)
  }
}

const byCode: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `Het bestand of de map is er niet: ${path}`,
  EACCES: (path) => `U mag hier niet lezen of schrijven: ${path}`,
  EISDIR: (path) => `Dit is een map en geen bestand: ${path}`,
  ENOSPC: () => 'De schijf is vol. Maak ruimte en probeer het opnieuw.',
  ECONNREFUSED: () => 'De database antwoordt niet. Kijk of zij draait en of DATABASE_URL klopt.',
}

/** What the disk and the network say in English, in the words of whoever typed the command. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code = '', path = '' } = error as NodeJS.ErrnoException
  return byCode[code]?.(path) ?? error.message
}
