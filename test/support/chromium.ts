// The Chromium that npm brings, for a machine without one: unpacked in this clone, with its own font.

import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inflate } from '@sparticuz/chromium'

const place = join(import.meta.dirname, '../../node_modules/.cache/chromium')
const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin')

// A machine without a browser often has no font either, and Chromium stops at the first letter it cannot draw.
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${place}/fonts</dir>
  <cachedir>${place}/fontcache</cachedir>
</fontconfig>
`

/** What to launch: its path, and the environment it needs. */
export async function packedChromium(): Promise<{ executablePath: string; env: NodeJS.ProcessEnv }> {
  if (!existsSync(place)) await unpack()
  const env = { ...process.env, FONTCONFIG_FILE: join(place, 'fonts.conf') }
  return { executablePath: join(place, 'chromium'), env }
}

/**
 * Once per clone, and whole before it has its name.
 * The package by itself unpacks into the folder for temporary files: there another user of the computer may not run it,
 * and a second test file finds half of it.
 */
async function unpack(): Promise<void> {
  const half = `${place}.${process.pid}`
  await mkdir(half, { recursive: true })
  const { TMPDIR } = process.env
  process.env.TMPDIR = half
  for (const part of ['chromium.br', 'fonts.tar.br']) await inflate(join(bin, part))
  if (TMPDIR === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = TMPDIR
  await writeFile(join(half, 'fonts.conf'), fonts)
  // Another test file may have been first.
  await rename(half, place).catch(() => rm(half, { recursive: true }))
}
