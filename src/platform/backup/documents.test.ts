// Documents in a back-up: all of them go along, and what is damaged or gone is said while the rest goes on.

import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startApp } from '../../../test/support/app.ts'
import { maakMelding } from '../../../test/support/gesprek.ts'
import { padVan } from '../opslagmap.ts'
import { readArchive } from './archive.ts'
import { save } from './save.ts'

const app = await startApp()
const kim = await app.als('kim')
const folder = await mkdtemp(join(tmpdir(), 'keukentafel-documenten-'))
afterAll(() => rm(folder, { recursive: true }))
const { map } = app.ctx.opslag

async function backup(naam: string): Promise<{ zinnen: string[]; inhoud: Map<string, string> }> {
  const zinnen: string[] = []
  const file = join(folder, naam)
  const voortgang = (zin: string) => void zinnen.push(zin)
  await save({ url: app.url, file, documents: map, now: new Date('2026-03-02T08:00:00Z'), voortgang })
  const inhoud = new Map<string, string>()
  await readArchive(file, {
    section: async ({ soort, naam }, bytes) => {
      const hash = createHash('sha256')
      for await (const part of bytes) hash.update(part)
      if (soort === 'document') inhoud.set(naam, hash.digest('hex'))
    },
  })
  return { zinnen: zinnen.filter((zin) => zin.startsWith('Let op')), inhoud }
}

test('a document goes along under the sum of what it holds; damaged or gone is said', async () => {
  const m = await maakMelding(app, kim)
  const velden = { soort: 'brief', bij: `melding:${m.meldingId}`, niveau: 'L3' }
  const brief = { naam: 'brief.txt', inhoud: 'Beste Anna' }
  expect((await kim.upload(`/werk/dossiers/${m.huishoudenId}/documenten`, velden, brief)).status).toBe(303)
  const [rij] = await app.sql<{ bestand: string }>('select bestand from document')
  const bestand = rij?.bestand ?? ''
  const heel = await backup('heel.backup')
  expect(heel.zinnen).toEqual([])
  expect([...heel.inhoud]).toEqual([[padVan(bestand), bestand]])

  const pad = join(map, padVan(bestand))
  await writeFile(pad, 'iets anders')
  expect((await backup('stuk.backup')).zinnen).toEqual([
    'Let op, er is iets met de documenten: 1 beschadigd. Zoek ze in een oudere back-up.',
  ])
  await rm(pad)
  expect((await backup('zoek.backup')).zinnen[0]).toContain('1 niet gevonden op de schijf')
})
