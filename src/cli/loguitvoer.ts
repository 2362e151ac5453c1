// The log as a file on standard output, in pieces, whatever its length.

import { join } from 'node:path'
import { logboekSchrijven, type Vraag } from '../features/logboek/commands.ts'
import { uitvoerSchema } from '../features/logboek/formulier.ts'
import { systemClock, systemIds } from '../platform/clock.ts'
import { openSleutels } from '../platform/sleutels.ts'
import type { Settings } from '../settings.ts'
import { metDatabase, vindGemeente } from './cijfers.ts'

/** What was asked for, by the schema of the form; undefined when it tells nothing. */
export function leesVraag(waarden: Readonly<Record<string, string | undefined>>): Vraag | undefined {
  const { soort = '', vorm = 'jsonl', van = '', tot = '' } = waarden
  const gelezen = uitvoerSchema.safeParse({ soort, vorm, van, tot })
  return gelezen.success && gelezen.data.van <= gelezen.data.tot ? gelezen.data : undefined
}

/** That it was taken out is written down before the first line leaves; by the system, for nobody is logged in here. */
export async function schrijfLog(
  settings: Settings,
  gemeenteNaam: string | undefined,
  vraag: Vraag,
): Promise<void> {
  await metDatabase(settings, console.error, async (db) => {
    const gemeente = await vindGemeente(db, gemeenteNaam)
    const base = new URL(settings.BASIS_URL ?? `http://localhost:${settings.PORT}`)
    const sleutels = await openSleutels(join(settings.dataDir, 'sleutels'))
    const ctx = { db, clock: systemClock, ids: systemIds(systemClock), sleutels, base }
    const aantal = await logboekSchrijven(ctx, { gemeenteId: gemeente.id }, { vraag, schrijf })
    console.error(`${aantal.toLocaleString('nl-NL')} regels van gemeente ${gemeente.naam}.`)
  })
}

/** Waits for who reads slower than we write. */
const schrijf = (tekst: string): Promise<void> =>
  new Promise((klaar, fout) => void process.stdout.write(tekst, (error) => (error ? fout(error) : klaar())))
