// `npm run rolvoorstel`: what waits for a second person; with its number, the yes of who looks after the server when nobody else can.

import { parseArgs } from 'node:util'
import { rolBevestigenOpServer, wachtendeVoorstellen } from '../features/aanstelling/server.commands.ts'
import { waarom } from '../features/aanstelling/teksten.ts'
import type { Rol } from '../features/medewerker/rechten.ts'
import { rolNaam } from '../features/medewerker/teksten.ts'
import { systemClock, systemIds } from '../platform/clock.ts'
import { readSettings } from '../settings.ts'
import { metDatabase, vindGemeente } from './cijfers.ts'

const tweede = 'Er is iemand anders die dit kan bevestigen. Vraag die persoon: dan staat er een naam bij.'

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { gemeente: { type: 'string' } },
    allowPositionals: true,
  })
  await metDatabase(readSettings(process.env), console.error, async (db) => {
    const { id: gemeenteId } = await vindGemeente(db, values.gemeente)
    const ctx = { db, clock: systemClock, ids: systemIds(systemClock) }
    const [id] = positionals
    if (id === undefined) {
      const open = await wachtendeVoorstellen(ctx, gemeenteId)
      if (open.length === 0) console.log('Er wacht geen voorstel op een tweede persoon.')
      for (const v of open)
        console.log(`${v.id}  ${rolNaam[v.rol as Rol]} voor ${v.naam}, voorgesteld door ${v.voorgesteldDoor}`)
      if (open.length > 0) console.log('Bevestigen: npm run rolvoorstel -- NUMMER')
      return
    }
    const uitkomst = await rolBevestigenOpServer(ctx, { gemeenteId, id })
    if (!uitkomst.ok)
      throw new Error(uitkomst.reason === 'er_is_een_tweede' ? tweede : waarom[uitkomst.reason][1])
    console.log('Bevestigd. De rol geldt, en in het log staat dat het op de server gebeurde.')
  })
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
