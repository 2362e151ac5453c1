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
import { leesVraag, schrijfLog } from './loguitvoer.ts'

const gebruik = `Gebruik: npm run --silent log -- controleer [--bestand KOPIE] [--sleutel OPENBAAR.pem]
         npm run --silent log -- waarmerk
         npm run --silent log -- sleutel
         npm run --silent log -- uitvoer --soort ldv|nen7513 --van 2026-03-01 --tot 2026-03-31 [--vorm jsonl|csv] [--gemeente NAAM]`

const opties = {
  bestand: { type: 'string' },
  sleutel: { type: 'string' },
  soort: { type: 'string' },
  van: { type: 'string' },
  tot: { type: 'string' },
  vorm: { type: 'string' },
  gemeente: { type: 'string' },
} as const
type Waarden = { readonly [K in keyof typeof opties]?: string | undefined }
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
  uitvoer: async (settings, waarden) => {
    const vraag = leesVraag(waarden)
    if (!vraag) return zegGebruik()
    await schrijfLog(settings, waarden.gemeente, vraag)
    return 0
  },
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

function zegGebruik(): number {
  console.error(gebruik)
  return 2
}

async function main(): Promise<number> {
  let gelezen: { values: Waarden; positionals: string[] }
  try {
    gelezen = parseArgs({ options: opties, allowPositionals: true })
  } catch {
    gelezen = { values: {}, positionals: [] }
  }
  const act = gelezen.positionals.length === 1 ? acts[gelezen.positionals[0] ?? ''] : undefined
  if (!act) return zegGebruik()
  return act(readSettings(process.env), gelezen.values)
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return 1
})
