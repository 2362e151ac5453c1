// `npm run --silent autorisaties -- controleer`: is every grant what follows from what happened? Names each that is not; exit code 1 when there is one.

import { parseArgs } from 'node:util'
import { autorisatiesNarekenen, hoogstens } from '../features/autorisatie/herrekening.commands.ts'
import { type Verschil, waarop } from '../features/autorisatie/herrekening.ts'
import { verschilZin } from '../features/autorisatie/teksten.ts'
import { gemeenten } from '../features/medewerker/gemeente.sql.ts'
import { systemClock } from '../platform/clock.ts'
import { readSettings } from '../settings.ts'
import { metDatabase } from './cijfers.ts'

/** One line: what is wrong, of whom, on what, and since and until when. */
function regel(v: Verschil): string {
  const { wat, id } = waarop(v)
  const wie = [v.houder, v.niveau, v.grondslag].filter(Boolean).join(', ')
  const tijd =
    v.van === null
      ? ''
      : ` Loopt van ${v.van} tot ${v.tot ?? 'geen einde'}${v.moetTot ? `, moet tot ${v.moetTot}` : ''}.`
  return `  ${verschilZin[v.soort]} (${wie}) op ${wat} ${id}${v.id ? `, autorisatie ${v.id}` : ''}.${tijd}`
}

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true })
  if (positionals[0] !== 'controleer') {
    console.error('Gebruik: npm run --silent autorisaties -- controleer')
    process.exitCode = 2
    return
  }
  await metDatabase(readSettings(process.env), console.error, async (db) => {
    for (const gemeenteId of await gemeenten(db)) {
      const verschillen = await autorisatiesNarekenen({ db, clock: systemClock }, gemeenteId)
      if (verschillen.length > 0) process.exitCode = 1
      const hoeveel = verschillen.length < hoogstens ? verschillen.length : `ten minste ${hoogstens}`
      console.log(
        `Gemeente ${gemeenteId}: ${verschillen.length === 0 ? 'alle autorisaties kloppen' : `${hoeveel} ${verschillen.length === 1 ? 'verschil' : 'verschillen'}`}.`,
      )
      for (const verschil of verschillen) console.log(regel(verschil))
    }
  })
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
