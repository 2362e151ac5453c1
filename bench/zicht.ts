// (j) What row security costs: the twenty queries that pages wait for most, with it and without it, eight connections at a time.

import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { asApplication } from '../src/platform/db.ts'
import { bezoekAls, dossiersVan, type Haal } from './bezoek.ts'
import { groeiTot } from './groei.ts'
import { percentiel } from './meten.ts'
import type { Omgeving } from './omgeving.ts'
import { isLezen, type Vraag, vragenVan } from './vragen.ts'

const verbindingen = 8
/** With and without in turn, so that both meet the same noise; each round every connection asks so often. A slow query says in 24 times what a fast one says in 192. */
const vaak = { rondes: 6, keer: 4 }
const zelden = { rondes: 3, keer: 1 }
const traagMs = 200
/** A p95 with row security is at most so many times the one without. */
const doel = 2

type Heet = Vraag & { readonly naam: string; readonly identiteit: string; readonly ms: number }

/** The pages that are open all day: lists, a dossier, and one of each kind of work. */
async function paden({ hand }: Omgeving, haal: Haal): Promise<readonly string[]> {
  const dossiers = await dossiersVan(hand, 'noor')
  const dossier = `/werk/dossiers/${dossiers[Math.floor(dossiers.length / 2)]}`
  const { html } = await haal('/werk?lijst=team')
  const werk = ['meldingen', 'trajecten', 'plannen'].flatMap(
    (soort) => new RegExp(`href="(/werk/${soort}/[0-9a-f-]{36})"`).exec(html)?.[1] ?? [],
  )
  const lijsten = ['/werk?lijst=mij', '/werk?lijst=team', '/werk/dossiers', '/werk/afspraken']
  return [...lijsten, dossier, `${dossier}?alles=ja`, ...werk]
}

/** The reading queries of those pages, those that take longest without row security first. */
async function heteVragen(omgeving: Omgeving): Promise<readonly Heet[]> {
  const haal = await bezoekAls(omgeving, 'noor')
  const alle = new Map<string, Heet>()
  for (const pad of await paden(omgeving, haal)) {
    await haal(pad)
    let identiteit = ''
    for (const vraag of await vragenVan(() => haal(pad))) {
      if (vraag.text.includes('set local app.')) identiteit = vraag.text
      if (!identiteit.includes("'inzien'") || !isLezen(vraag) || alle.has(vraag.text)) continue
      await omgeving.hand.query(vraag)
      const t0 = performance.now()
      await omgeving.hand.query(vraag)
      const naam = `${pad.replace(/[0-9a-f-]{36}/, ':id')}, ${/\bfrom\s+(\w+)/.exec(vraag.text)?.[1]}`
      alle.set(vraag.text, { ...vraag, naam, identiteit, ms: performance.now() - t0 })
    }
  }
  return [...alle.values()].sort((a, b) => b.ms - a.ms).slice(0, 20)
}

/** All connections ask this at the same time, each in a transaction with the identity of the reader. */
async function druk(
  clients: readonly pg.Client[],
  { text, values, identiteit }: Heet,
  name: string,
  keer: number,
) {
  const tijden: number[] = []
  await Promise.all(
    clients.map(async (client) => {
      await client.query(identiteit)
      for (let i = 0; i < keer; i++) {
        const t0 = performance.now()
        await client.query({ name, text, values })
        tijden.push(performance.now() - t0)
      }
      await client.query('rollback')
    }),
  )
  return tijden
}

const openAlle = async (url: string, o: { options?: string }) => {
  const clients = Array.from({ length: verbindingen }, () => new pg.Client({ connectionString: url, ...o }))
  // What goes wrong elsewhere stops the server; that must not hide what it was.
  for (const client of clients) client.on('error', () => undefined)
  await Promise.all(clients.map((client) => client.connect()))
  return clients
}

/** The p95 with row security as the application asks it, and the same as the owner, for whom there is none. */
async function meetVraag(met: readonly pg.Client[], zonder: readonly pg.Client[], vraag: Heet, name: string) {
  const tijden: { met: number[]; zonder: number[] } = { met: [], zonder: [] }
  const { rondes, keer } = vraag.ms > traagMs ? zelden : vaak
  // Every connection plans the query once, which takes longer than running it: all of them before the first is measured.
  await druk(met, vraag, name, 1)
  await druk(zonder, vraag, name, 1)
  for (let ronde = 0; ronde < rondes; ronde++) {
    tijden.met.push(...(await druk(met, vraag, name, keer)))
    tijden.zonder.push(...(await druk(zonder, vraag, name, keer)))
  }
  return { met: percentiel(tijden.met, 0.95), zonder: percentiel(tijden.zonder, 0.95) }
}

const aantal = (n: number) => n.toLocaleString('nl-NL')
const ms = (n: number) => `${n.toFixed(2).padStart(8)} ms`

/** A line per query and size, and one for all of a size. */
export async function benchZicht(
  omgeving: Omgeving,
  grootten: readonly number[] = [60_000, 600_000],
  zeg = console.log,
): Promise<readonly []> {
  for (const grootte of grootten) {
    const trajecten = await groeiTot(omgeving, grootte)
    zeg(
      `(j) bij ${aantal(trajecten)} trajecten, ${verbindingen} verbindingen; p95 met en zonder rijbeveiliging`,
    )
    const [met, zonder] = [await openAlle(omgeving.url, asApplication), await openAlle(omgeving.url, {})]
    const keren: number[] = []
    for (const [nr, vraag] of (await heteVragen(omgeving)).entries()) {
      const p95 = await meetVraag(met, zonder, vraag, `heet${nr}`)
      const hoeveel = p95.met / p95.zonder
      keren.push(hoeveel)
      const gehaald = hoeveel > doel ? 'boven' : 'binnen'
      zeg(
        `(j) ${String(nr + 1).padStart(2)}${ms(p95.met)}${ms(p95.zonder)} ${hoeveel.toFixed(2)} ×, ${gehaald} ${doel}: ${vraag.naam}`,
      )
    }
    const binnen = keren.filter((hoeveel) => hoeveel <= doel).length
    zeg(
      `(j) bij ${aantal(trajecten)}: ${binnen} van ${keren.length} binnen ${doel} ×, midden ${percentiel(keren, 0.5).toFixed(2)}, hoogstens ${Math.max(...keren).toFixed(2)}`,
    )
    await Promise.all([...met, ...zonder].map((client) => client.end()))
  }
  return []
}
