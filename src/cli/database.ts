// The database of the settings for a command-line tool: the one of DATABASE_URL, or the one that comes along.

import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { joinEmbedded } from '../platform/embedded.ts'
import type { Settings } from '../settings.ts'

/** `url` is the owner's; `stop` ends a server that was started only for this tool. */
export type OwnerDatabase = { readonly url: string; stop(): Promise<void> }

/** With `mustExist` a folder without a database is an error, where it would else be made. */
export async function openOwner(
  settings: Settings,
  o: { mustExist: boolean; voortgang: (zin: string) => void },
): Promise<OwnerDatabase> {
  if (settings.DATABASE_URL) return { url: settings.DATABASE_URL, stop: async () => {} }
  if (o.mustExist)
    await access(join(settings.dataDir, 'postgres')).catch(() => {
      throw new Error(`In ${settings.dataDir} staat geen database. Wijs met DATA_DIR de goede map aan.`)
    })
  return joinEmbedded({ dataDir: settings.dataDir, voortgang: o.voortgang })
}
