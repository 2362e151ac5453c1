// What a database that was put back must lose again before anybody opens it, and what its wislijst did not know.

import { join } from 'node:path'
import { gemeenten } from '../features/medewerker/gemeente.sql.ts'
import { vulWislijstAan, wisOpnieuw } from '../features/vernietiging/herhalen.commands.ts'
import { systemClock, systemIds } from '../platform/clock.ts'
import { type Database, openDatabase } from '../platform/db.ts'
import { verwijderBestanden } from '../platform/opslagmap.ts'
import { wislijstMap } from '../platform/wislijst.ts'
import type { Settings } from '../settings.ts'

type Zeg = (zin: string) => void

/** Does it; after this the database may be opened. Throws in one sentence when something still hangs on what must go. */
export async function wisNa(settings: Settings, url: string, zeg: Zeg): Promise<void> {
  const db = openDatabase({ url, isOwnRole: false, max: 2 })
  try {
    for (const gemeenteId of await gemeenten(db)) await wisVan(settings, { db, gemeenteId, zeg })
  } finally {
    await db.close()
  }
}

async function wisVan(settings: Settings, o: { db: Database; gemeenteId: number; zeg: Zeg }): Promise<void> {
  const { db, gemeenteId, zeg } = o
  const wislijst = wislijstMap(settings.dataDir)
  const ctx = { db, wislijst, clock: systemClock, ids: systemIds(systemClock) }
  const { regels, files } = await wisOpnieuw(ctx, gemeenteId).catch((oorzaak: unknown) => {
    throw new Error(
      `Wat op de wislijst staat, is niet gewist: er hangt nog iets aan dat zou blijven. Keukentafel start niet met deze database. Bel wie hem onderhoudt. (${oorzaak instanceof Error ? oorzaak.message : oorzaak})`,
    )
  })
  await verwijderBestanden(join(settings.dataDir, 'documenten'), files)
  if (regels > 0)
    zeg(`Opnieuw gewist: ${regels} ${regels === 1 ? 'vernietiging' : 'vernietigingen'} van na deze back-up.`)
  const nieuw = await vulWislijstAan(ctx, gemeenteId)
  if (nieuw > 0)
    zeg(
      `De wislijst in ${wislijst} is aangevuld met ${nieuw} regels. Is er na deze back-up nog meer vernietigd? Zet dan de nieuwste wislijst in die map en geef: npm run wislijst`,
    )
}
