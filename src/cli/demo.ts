// `npm run demo -- --factor N`: loads the demo municipality into an empty database, in the size that is asked for.

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { laadDemo } from '../../db/seed/demo.ts'
import { queues } from '../jobs.ts'
import { systemClock } from '../platform/clock.ts'
import { migrate } from '../platform/migrate.ts'
import { openSleutels } from '../platform/sleutels.ts'
import { migrateTaken } from '../platform/taken.ts'
import { readSettings } from '../settings.ts'
import { openOwner } from './database.ts'

const zeg = (zin: string) => console.log(zin)

/** A number from 0 (the structure and the stories) to 1 (real proportions); throws one sentence for anything else. */
function leesFactor(tekst: string): number {
  const factor = Number(tekst.replace(',', '.'))
  if (tekst.trim() === '' || !(factor >= 0 && factor <= 1))
    throw new Error('De factor is een getal van 0 tot en met 1. Bijvoorbeeld: npm run demo -- --factor 0.1')
  return factor
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { factor: { type: 'string', default: '1' } } })
  const factor = leesFactor(values.factor)
  const settings = readSettings(process.env)
  await mkdir(settings.dataDir, { recursive: true, mode: 0o700 })
  const eigenaar = await openOwner(settings, { mustExist: false, voortgang: zeg })
  try {
    await migrate(eigenaar.url, zeg)
    await migrateTaken(eigenaar.url, queues)
    const sleutels = await openSleutels(join(settings.dataDir, 'sleutels'))
    if (!(await laadDemo({ clock: systemClock, sleutels }, eigenaar.url, zeg, { factor })))
      throw new Error(
        'Er staat al een gemeente in deze database. De proefgemeente gaat alleen in een lege database: kies met DATA_DIR een andere map.',
      )
    zeg('De proefgemeente staat klaar. Start Keukentafel met npm start.')
  } finally {
    await eigenaar.stop()
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
