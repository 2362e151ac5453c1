// A letter box on disk: what would be posted or mailed becomes a file, once per item.

import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Post } from '../platform/post.ts'

/** Writes each item to `<map>/<id>.txt`; an item that says "STORING" does not arrive, to try what happens then. */
export const fakePost = (map: string): Post => ({
  async verstuur({ id, weg, aan, onderwerp, tekst }) {
    if (onderwerp.includes('STORING')) throw new Error('the letter box is broken')
    await mkdir(map, { recursive: true, mode: 0o700 })
    const pad = join(map, `${id}.txt`)
    await writeFile(`${pad}.deel`, `${[weg, aan, onderwerp].filter(Boolean).join('\n')}\n\n${tekst}\n`, {
      mode: 0o600,
    })
    await rename(`${pad}.deel`, pad)
  },
})
