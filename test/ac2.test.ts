// AC-2: in random worlds of grants, ends, teams and geheim every page, list and file shows each reader what a second opinion in SQL says, and no more.

import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './support/app.ts'
import { cijfer, maal } from './support/cijfer.ts'
import type { Client } from './support/client.ts'
import { maakMelding } from './support/gesprek.ts'
import { lezers, magZien, type Wereld, wereld, zetWereld } from './support/toegang/willekeur.ts'

const app = await startApp({ stil: true })
const namen = ['Appelman', 'Berenschot', 'Cornelisse', 'Duivenvoorde', 'Engelbertink']
const meldingen: string[] = []
const huizen = new Map<string, string>()
const clients = new Map<string, Client>()
beforeAll(async () => {
  for (const sub of lezers) clients.set(sub, await app.als(sub))
  for (const geslachtsnaam of namen) {
    const gemaakt = await maakMelding(app, await app.als('noor'), { geslachtsnaam })
    meldingen.push(gemaakt.meldingId)
    huizen.set(gemaakt.meldingId, gemaakt.huishoudenId)
  }
})
let werelden = 0
let vragen = 0
afterAll(() =>
  cijfer(`AC-2: ${werelden} random worlds, ${vragen} pages, lists and files as the second opinion says`),
)

/** Where what is shown differs from what may be seen; asked by one reader. */
async function verschil(sub: string, mag: readonly string[]): Promise<string[]> {
  const client = clients.get(sub) as Client
  const anders: string[] = []
  for (const id of meldingen) {
    const verwacht = mag.includes(id) ? 200 : 404
    for (const pad of [`/werk/meldingen/${id}`, `/werk/dossiers/${huizen.get(id)}`]) {
      const { status } = await client.get(pad)
      if (status !== verwacht)
        anders.push(`${sub} ${pad} ${namen[meldingen.indexOf(id)]}: ${status}, not ${verwacht}`)
      vragen += 1
    }
  }
  const verborgen = namen.filter((_, nr) => !mag.includes(meldingen[nr] ?? ''))
  for (const pad of [
    '/werk',
    '/werk/werkvoorraad.csv',
    '/werk/dossiers',
    '/werk/overdrachten',
    '/werk/waarnemingen',
  ]) {
    const { html } = await client.get(pad)
    for (const naam of verborgen) if (html.includes(naam)) anders.push(`${sub} ${pad} shows ${naam}`)
    vragen += 1
  }
  return anders
}

async function proef(w: Wereld): Promise<string[]> {
  werelden += 1
  await zetWereld(app, meldingen, w)
  const anders: string[] = []
  for (const sub of lezers) anders.push(...(await verschil(sub, await magZien(app, sub))))
  return anders
}

test('what is shown is what may be seen', async () => {
  await fc.assert(
    fc.asyncProperty(wereld(namen.length), async (w) => {
      const anders = await proef(w)
      if (anders.length > 0) throw new Error(anders.join('\n'))
    }),
    { numRuns: 6 * maal, seed: 20260302, endOnFailure: maal === 1 },
  )
}, 3_600_000)

test('a second opinion that lets everybody see what a team holds is contradicted', async () => {
  await zetWereld(app, meldingen, {
    grants: [{ ding: 0, aan: { team: 'Wmo' }, niveau: 'L3', van: -1, tot: null }],
    geheim: [],
    weg: ['noor'],
    nogEven: [],
  })
  expect(await magZien(app, 'noor')).toEqual([])
  expect(await verschil('noor', [meldingen[0] ?? ''])).toHaveLength(2)
})
