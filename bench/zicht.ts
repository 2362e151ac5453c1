// (j) What row security costs: the twenty queries that pages wait for most, with it and without it, eight connections at a time.

import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { asApplication } from '../src/platform/db.ts'
import { bezoekAls, dossiersVan } from './bezoek.ts'
import { groeiTot } from './groei.ts'
import { type Meting, percentiel } from './meten.ts'
import type { Omgeving } from './omgeving.ts'
import { type Vraag, vragenVan } from './paginas.ts'

const verbindingen = 8
const keer = 40
const grootten = [60_000, 600_000]

type Heet = Vraag & { readonly naam: string; readonly identiteit: string }

/** The reading queries of the pages that are asked all day, those that take longest first. */
async function heteVragen(omgeving: Omgeving): Promise<readonly Heet[]> {
  const haal = await bezoekAls(omgeving, 'noor')
  const dossiers = await dossiersVan(omgeving.hand, 'noor')
  const dossier = `/werk/dossiers/${dossiers[Math.floor(dossiers.length / 2)]}`
  const paden = [
    '/werk?lijst=mij',
    '/werk?lijst=team',
    '/werk/dossiers',
    '/werk/afspraken',
    dossier,
    `${dossier}?alles=ja`,
  ]
  for (const soort of ['meldingen', 'trajecten', 'plannen']) {
    const { html } = await haal('/werk?lijst=team')
    const pad = new RegExp(`href="(/werk/${soort}/[0-9a-f-]{36})"`).exec(html)?.[1]
    if (pad) paden.push(pad)
  }
  const alle = new Map<string, Heet & { ms: number }>()
  for (const pad of paden) {
    await haal(pad)
    let identiteit = ''
    for (const vraag of await vragenVan(() => haal(pad))) {
      if (vraag.text.includes('set local app.')) identiteit = vraag.text
      if (!identiteit.includes("'inzien'") || !/^\s*(select|with|\()/i.test(vraag.text)) continue
      const t0 = performance.now()
      await omgeving.hand.query(vraag)
      const heet = {
        ...vraag,
        naam: pad.replace(/[0-9a-f-]{36}/, ':id'),
        identiteit,
        ms: performance.now() - t0,
      }
      if (!alle.has(vraag.text)) alle.set(vraag.text, heet)
    }
  }
  return [...alle.values()].sort((a, b) => b.ms - a.ms).slice(0, 20)
}

/** All connections ask this again and again, each in a transaction with the identity of the reader. */
async function druk(
  clients: readonly pg.Client[],
  { text, values, identiteit }: Heet,
  nr: number,
): Promise<number[]> {
  const tijden: number[] = []
  await Promise.all(
    clients.map(async (client) => {
      await client.query(identiteit)
      for (let i = 0; i < keer / verbindingen + 2; i++) {
        const t0 = performance.now()
        await client.query({ name: `heet${nr}`, text, values })
        if (i >= 2) tijden.push(performance.now() - t0)
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

/** Per query: with row security as the application asks it, and the same as the owner, for whom there is none. */
export async function benchZicht(omgeving: Omgeving, zeg = console.log): Promise<readonly Meting[]> {
  const heet = await heteVragen(omgeving)
  const [met, zonder] = [await openAlle(omgeving.url, asApplication), await openAlle(omgeving.url, {})]
  const metingen: Meting[] = []
  for (const grootte of grootten) {
    zeg(`(j) bij ${(await groeiTot(omgeving, grootte)).toLocaleString('nl-NL')} trajecten`)
    for (const [nr, vraag] of heet.entries()) {
      const ons = await druk(met, vraag, nr)
      const basis = await druk(zonder, vraag, nr)
      metingen.push({ naam: `(j) ${grootte / 1000}k ${nr + 1} ${vraag.naam}`, ons, basis })
    }
    const p95 = metingen.slice(-heet.length).map((m) => percentiel(m.ons, 0.95) / percentiel(m.basis, 0.95))
    zeg(
      `(j) p95 met en zonder: hoogstens ${Math.max(...p95).toFixed(2)}, midden ${percentiel(p95, 0.5).toFixed(2)}`,
    )
  }
  await Promise.all([...met, ...zonder].map((client) => client.end()))
  return metingen
}
