// `npm run log -- controleer | waarmerk | sleutel | uitvoer`: is the log as it was signed, sign what waits, the public key, the log for others.

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gemeenten } from '../features/medewerker/gemeente.sql.ts'
import { systemClock } from '../platform/clock.ts'
import { waarmerken } from '../platform/waarmerk/maken.ts'
import { openWaarmerk } from '../platform/waarmerk/openen.ts'
import { alsPem, vanPem } from '../platform/waarmerk/sleutel.ts'
import { readSettings, type Settings } from '../settings.ts'
import { metDatabase } from './cijfers.ts'
import { controleerLog } from './logcontrole.ts'

const gebruik = `Gebruik: npm run --silent log -- controleer [--bestand KOPIE] [--sleutel OPENBAAR.pem]
         npm run --silent log -- waarmerk
         npm run --silent log -- sleutel`

const opties = { bestand: { type: 'string' }, sleutel: { type: 'string' } } as const
type Waarden = { bestand?: string | undefined; sleutel?: string | undefined }
/** npm runs scripts in the root of the project; the name was typed somewhere else. */
const pad = (naam: string) => resolve(process.env.INIT_CWD ?? process.cwd(), naam)

/** What each act does; answers the exit code. */
const acts: Readonly<Record<string, (settings: Settings, waarden: Waarden) => Promise<number>>> = {
  controleer: async (settings, waarden) => {
    const sleutel = waarden.sleutel && vanPem(await readFile(pad(waarden.sleutel), 'utf8'))
    const bestand = waarden.bestand && pad(waarden.bestand)
    const { dataDir } = settings
    const o = { dataDir, bestand, sleutel, zeg: console.log, voortgang: console.error }
    return metDatabase(settings, console.error, async (db) => ((await controleerLog(db, o)) ? 0 : 1))
  },
  waarmerk: (settings) =>
    metDatabase(settings, console.error, async (db) => {
      const middelen = { db, clock: systemClock, ...(await openWaarmerk(settings.dataDir)) }
      let code = 0
      for (const gemeenteId of await gemeenten(db)) {
        const uitkomst = await waarmerken(middelen, gemeenteId)
        if (!uitkomst.ok) code = 1
        console.log(
          uitkomst.ok
            ? `Gemeente ${gemeenteId}: ${uitkomst.value.rijen} rijen gewaarmerkt in ${uitkomst.value.waarmerken} waarmerken.`
            : `Gemeente ${gemeenteId}: niet gewaarmerkt. ${waarom[uitkomst.reason]}`,
        )
      }
      return code
    }),
  sleutel: async (settings) => {
    const { sleutel } = await openWaarmerk(settings.dataDir)
    process.stdout.write(alsPem(sleutel.openbaar))
    return 0
  },
}

const waarom = {
  bestand_is_verder:
    'Het bestand kent meer waarmerken dan de database: er is iets weggehaald, of er is een oudere back-up teruggezet. Zoek dat eerst uit.',
  bestand_is_anders:
    'Het laatste waarmerk in het bestand is een ander dan in de database. Zoek dat eerst uit met: npm run --silent log -- controleer',
} as const

async function main(): Promise<number> {
  let gelezen: { values: Waarden; positionals: string[] }
  try {
    gelezen = parseArgs({ options: opties, allowPositionals: true })
  } catch {
    gelezen = { values: {}, positionals: [] }
  }
  const act = gelezen.positionals.length === 1 ? acts[gelezen.positionals[0] ?? ''] : undefined
  if (!act) {
    console.error(gebruik)
    return 2
  }
  return act(readSettings(process.env), gelezen.values)
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return 1
})
