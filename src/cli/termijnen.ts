// `npm run termijnen`: recompute every running clock, after a decree on holidays or a mended rule; says what moved.

import { parseArgs } from 'node:util'
import { type Herrekend, termijnenHerrekenen } from '../features/termijn/herrekenen.commands.ts'
import { klokken } from '../features/termijn/klokken.ts'
import { systemClock, systemIds } from '../platform/clock.ts'
import { readSettings } from '../settings.ts'
import { metDatabase, vindGemeente } from './cijfers.ts'

const naam = (soort: string) => klokken.find((klok) => klok.soort === soort)?.naam ?? soort
const som = (per: Readonly<Record<string, number>>) => Object.values(per).reduce((a, b) => a + b, 0)

function verslag(gemeente: string, { nagekeken, verschoven, overgeslagen }: Herrekend): string {
  return [
    `Gemeente ${gemeente}: ${nagekeken} lopende termijnen nagekeken, ${som(verschoven)} kregen een andere laatste dag.`,
    ...Object.entries(verschoven).map(([soort, aantal]) => `  ${naam(soort)}: ${aantal}`),
    ...Object.entries(overgeslagen).map(([reden, aantal]) => `  niet uit te rekenen (${reden}): ${aantal}`),
  ].join('\n')
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { gemeente: { type: 'string' } } })
  await metDatabase(readSettings(process.env), console.error, async (db) => {
    const gemeente = await vindGemeente(db, values.gemeente)
    const ctx = { db, clock: systemClock, ids: systemIds(systemClock) }
    console.log(verslag(gemeente.naam, await termijnenHerrekenen(ctx, gemeente.id)))
  })
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
