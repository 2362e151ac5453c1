// `npm run wislijst`: a database that was put back loses again what was destroyed since; without that it does not open.

import { readSettings } from '../settings.ts'
import { openOwner } from './database.ts'
import { wisNa } from './wissen.ts'

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const database = await openOwner(settings, { mustExist: true, voortgang: console.error })
  try {
    await wisNa(settings, database.url, console.log)
    console.log('Klaar: in deze database staat niets meer dat op de wislijst staat.')
  } finally {
    await database.stop()
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
