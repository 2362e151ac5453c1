// Waarmerken of a test: keys and files in a folder of its own, rows written by eight at once, and a check of all of it.

import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../src/platform/db.ts'
import { recordAlle, recordInzage } from '../../src/platform/record.ts'
import { bestandVan } from '../../src/platform/waarmerk/bestand.ts'
import { alsZin } from '../../src/platform/waarmerk/bevinding.ts'
import { controleer } from '../../src/platform/waarmerk/controle.ts'
import { type Middelen, waarmerken } from '../../src/platform/waarmerk/maken.ts'
import { openOndertekenaar } from '../../src/platform/waarmerk/sleutel.ts'
import type { TestApp } from './app.ts'

export const persoon = '01900000-0000-7000-8000-0000000000aa'

/** A folder with a key, and the clock and database of this app. */
export async function openWaarmerken(app: Pick<TestApp, 'ctx'>): Promise<Middelen> {
  const map = await mkdtemp(join(tmpdir(), 'keukentafel-waarmerk-'))
  const sleutel = await openOndertekenaar(join(map, 'sleutels'))
  return { db: app.ctx.db, clock: app.ctx.clock, map, sleutel }
}

/** Seals what waits; throws where it refuses. */
export async function waarmerk(m: Middelen): Promise<number> {
  const uitkomst = await waarmerken(m, 1)
  if (!uitkomst.ok) throw new Error(uitkomst.reason)
  return uitkomst.value.rijen
}

/** All that is wrong, as sentences. */
export async function wat(m: Middelen, o: { zonderBestand?: true } = {}): Promise<string[]> {
  const bestand = o.zonderBestand ? undefined : bestandVan(m.map, 1)
  const { bevindingen } = await controleer({
    db: m.db,
    gemeenteId: 1,
    bestand,
    vertrouwd: m.sleutel.vertrouwd,
  })
  return bevindingen.map(alsZin)
}

/** Writes rows to both logs, half and half, as the one writer of the product does; `per` rows in each transaction. */
export async function schrijf(
  app: Pick<TestApp, 'ctx'>,
  medewerkerId: string,
  o: { db?: Database; aantal: number; per?: number },
): Promise<void> {
  const { ids, clock } = app.ctx
  const { db = app.ctx.db, aantal, per = 2 } = o
  const door = { gemeenteId: 1, medewerkerId }
  const gezien = { inwonerId: persoon, niveau: 'L3', regel: 'A1', doel: 'behandeling' }
  for (let gedaan = 0; gedaan < aantal; gedaan += per)
    await db.transaction(door, async (tx) => {
      const op = clock.now()
      const gebeurd = { soort: 'proef', op, inwonerId: persoon, gegevens: { gedaan } }
      await recordAlle(tx, ids, door, Array(per / 2).fill(gebeurd))
      const personen = Array(per / 2).fill(gezien)
      await recordInzage(tx, { ids, door, op, soort: 'dossier_ingezien', verzoekId: ids.nieuw(), personen })
    })
}

/** Writers with a connection each. */
export const schrijvers = (url: string, aantal: number): Database =>
  openDatabase({ url, isOwnRole: false, max: aantal })
