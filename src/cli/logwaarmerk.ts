// The log around a back-up: sealed before it is taken, checked after it was put back.

import { gemeenten } from '../features/medewerker/gemeente.sql.ts'
import { systemClock } from '../platform/clock.ts'
import { type Database, openDatabase } from '../platform/db.ts'
import { waarmerken } from '../platform/waarmerk/maken.ts'
import { openWaarmerk } from '../platform/waarmerk/openen.ts'
import type { Settings } from '../settings.ts'
import { controleerLog } from './logcontrole.ts'

type Zeg = (zin: string) => void

async function alsApplicatie(url: string, werk: (db: Database) => Promise<void>): Promise<void> {
  const db = openDatabase({ url, isOwnRole: false, max: 2 })
  await werk(db).finally(() => db.close())
}

/** Never in the way of a back-up: what could not be sealed is said, and waits in the back-up as it waits here. */
export async function waarmerkEerst(settings: Settings, url: string, zeg: Zeg): Promise<void> {
  const letOp =
    'Let op: de log kon niet eerst worden gewaarmerkt. Kijk na: npm run --silent log -- controleer'
  const middelen = await openWaarmerk(settings.dataDir)
  await alsApplicatie(url, async (db) => {
    for (const gemeenteId of await gemeenten(db)) {
      const uitkomst = await waarmerken({ db, clock: systemClock, ...middelen }, gemeenteId)
      if (!uitkomst.ok) zeg(letOp)
    }
  }).catch(() => zeg(letOp))
}

/** A log that was tampered with before the back-up comes back as it was; that is said, and no reason to be without it. */
export const controleerNa = (settings: Settings, url: string, zeg: Zeg): Promise<void> =>
  alsApplicatie(url, async (db) => {
    await controleerLog(db, { dataDir: settings.dataDir, zeg, voortgang: zeg })
  })
