// AC-2: in random worlds of grants, ends, teams and geheim every page, list, count, search and file shows each reader what a second opinion in SQL says, and no more.

import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp } from './support/app.ts'
import { cijfer, maal } from './support/cijfer.ts'
import type { Client } from './support/client.ts'
import { type Huis, maakHuis, zoekwoord } from './support/toegang/huizen.ts'
import { type Beeld, beeldVan, zichtVolgens } from './support/toegang/tweedemening.ts'
import { type Lezer, lezers, type Wereld, wereld, zetWereld } from './support/toegang/willekeur.ts'

const app = await startApp({ stil: true })
const namen = ['Appelman', 'Berenschot', 'Cornelisse', 'Duivenvoorde']
const huizen: Huis[] = []
const clients = new Map<Lezer, Client>()
beforeAll(async () => {
  for (const sub of lezers) clients.set(sub, await app.als(sub))
  for (const naam of namen) huizen.push(await maakHuis(app, naam))
})
let werelden = 0
let vragen = 0
afterAll(() =>
  cijfer(
    `AC-2: ${werelden} random worlds, ${vragen} pages, lists, counts, searches and files as the second opinion says`,
  ),
)

type Lezing = {
  readonly client: Client
  readonly sub: Lezer
  readonly beelden: readonly (readonly [Huis, Beeld])[]
}

/** Each page of each huishouden, and the search in its dossier. */
async function perHuis({ client, sub, beelden }: Lezing): Promise<string[]> {
  const anders: string[] = []
  for (const [h, beeld] of beelden) {
    for (const [pad, verwacht] of beeld.paginas) {
      const { status } = await client.get(pad)
      if (status !== verwacht) anders.push(`${sub} ${h.naam} ${pad}: ${status}, not ${verwacht}`)
    }
    const pad = `/werk/dossiers/${h.huishoudenId}/zoeken`
    const gezocht = await client.post(pad, { woorden: zoekwoord })
    const keer = gezocht.status === 200 ? Number(/(\d+) keer gevonden/.exec(gezocht.tekst)?.[1]) : undefined
    if (keer !== beeld.gevonden) anders.push(`${sub} ${h.naam} searched: ${keer}, not ${beeld.gevonden}`)
    vragen += beeld.paginas.size + 1
  }
  return anders
}

/** The list of dossiers, what it counts, and the search in it. */
async function lijst({ client, sub, beelden }: Lezing): Promise<string[]> {
  const { html, tekst } = await client.get('/werk/dossiers?lijst=team')
  const wie = (kies: (b: Beeld) => boolean) => beelden.filter(([, b]) => kies(b)).map(([h]) => h)
  const getoond = huizen
    .filter((h) => html.includes(`/werk/dossiers/${h.huishoudenId}`))
    .map(({ naam }) => naam)
  const geteld = Number(/Van mij en mijn team (\d+)/.exec(tekst)?.[1])
  const gevonden: string[] = []
  for (const { naam } of huizen)
    if ((await client.post('/werk/dossiers/zoeken', { naam })).tekst.includes('1 dossier gevonden'))
      gevonden.push(naam)
  vragen += 2 + huizen.length
  const verwacht = wie((b) => b.heeftDossier).map(({ naam }) => naam)
  const bekend = wie((b) => b.isBekend).map(({ naam }) => naam)
  return [
    `${getoond}` !== `${verwacht}` && `${sub} list: ${getoond}, not ${verwacht}`,
    geteld !== verwacht.length && `${sub} count: ${geteld}, not ${verwacht.length}`,
    `${gevonden}` !== `${bekend}` && `${sub} found: ${gevonden}, not ${bekend}`,
  ].filter((een) => een !== false)
}

/** Of who is geheim the top bar says to go to the special desk, to everybody. */
const vanGeheim = async (): Promise<ReadonlySet<string>> =>
  new Set(
    (
      await app.sql<{ id: string }>(
        'select l.huishouden_id as id from huishouden_lid l join inwoner i on i.id = l.inwoner_id where i.geheimhouding',
      )
    ).map(({ id }) => id),
  )

/** On no list and in no file a name of who is not known to this reader, and no way in; by the search of the top bar a way in for who has one. */
async function elders(
  { client, sub, beelden }: Lezing,
  zicht: ReadonlyMap<string, number>,
): Promise<string[]> {
  const anders: string[] = []
  for (const pad of [
    '/werk',
    '/werk?lijst=team',
    '/werk/werkvoorraad.csv',
    '/werk/dossiers',
    '/werk/overdrachten',
    '/werk/overleggen',
    '/werk/waarnemingen',
  ]) {
    const { html } = await client.get(pad)
    for (const [h, b] of beelden) {
      // Whoever handed somebody over, or holds a melding, knows the name.
      const kent = b.heeftDossier || zicht.get(h.overdrachtId)
      if (!kent && (html.includes(h.naam) || html.includes(h.huishoudenId)))
        anders.push(`${sub} ${pad} shows ${h.naam}`)
    }
    vragen += 1
  }
  const geheim = await vanGeheim()
  for (const [h, b] of beelden) {
    const { html } = await client.post('/werk/zoeken', { zoek: `${h.naam} 3-4-1948` })
    if (html.includes(`/werk/dossiers/${h.huishoudenId}`) !== (b.heeftDossier && !geheim.has(h.huishoudenId)))
      anders.push(`${sub} top bar ${h.naam}: not as ${b.heeftDossier}`)
    vragen += 1
  }
  return anders
}

/** Where what is shown differs from what may be seen. */
async function verschil(sub: Lezer, mening = zichtVolgens): Promise<string[]> {
  const zicht = await mening(app, sub)
  const beelden = huizen.map((h) => [h, beeldVan(sub, h, zicht)] as const)
  const lezing = { client: clients.get(sub) as Client, sub, beelden }
  return [...(await perHuis(lezing)), ...(await lijst(lezing)), ...(await elders(lezing, zicht))]
}

const ids = () => huizen.map(({ huishoudenId }) => huishoudenId)

async function proef(w: Wereld): Promise<string[]> {
  werelden += 1
  await zetWereld(app, ids(), w)
  const anders: string[] = []
  for (const sub of lezers) anders.push(...(await verschil(sub)))
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
  const h = huizen[0] as Huis
  await zetWereld(app, ids(), {
    grants: [{ huis: 0, op: 'plan', aan: { team: 'Wmo' }, niveau: 'L3', van: -1, tot: null }],
    geheim: [],
    weg: ['noor'],
    nogEven: [],
  })
  expect(await verschil('noor')).toEqual([])
  const ruim = await verschil('noor', async () => new Map([[h.planId, 3]]))
  // The plan, the document, the dossier, the search in it, the list, its count, the search of the list, the way in.
  expect(ruim).toHaveLength(8)
})
