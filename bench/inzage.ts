// (k) What writing the inzage and deciding add to a page: their share of the time the page takes.

import { Session } from 'node:inspector/promises'
import { performance } from 'node:perf_hooks'
import { bezoekAls, dossiersVan } from './bezoek.ts'
import type { Omgeving } from './omgeving.ts'
import { afgeluisterd } from './vragen.ts'

const keer = 100
/** Where a decision is made and what comes of it is masked (src/features/autorisatie). */
const beslissen = new Set(['decide', 'beslis', 'present'])

type Knoop = {
  readonly id: number
  readonly callFrame: { readonly functionName: string }
  readonly children?: number[] | undefined
}

/** Microseconds spent in these functions and in all they call. */
function tijdIn(nodes: readonly Knoop[], samples: readonly number[], deltas: readonly number[]): number {
  const binnen = new Set<number>()
  const op = new Map(nodes.map((n) => [n.id, n]))
  const merk = (id: number, al: boolean) => {
    const knoop = op.get(id)
    if (!knoop) return
    const nu = al || beslissen.has(knoop.callFrame.functionName)
    if (nu) binnen.add(id)
    for (const kind of knoop.children ?? []) merk(kind, nu)
  }
  if (nodes[0]) merk(nodes[0].id, false)
  return samples.reduce((som, id, i) => som + (binnen.has(id) ? (deltas[i] ?? 0) : 0), 0)
}

/** The milliseconds that writing who was seen takes, added up while `work` runs. */
async function schrijven(work: () => Promise<unknown>): Promise<number> {
  let ms = 0
  await afgeluisterd(work, ({ text }, antwoord, verstuurd) => {
    if (/^\s*insert into "?inzage/i.test(text) && antwoord instanceof Promise)
      void antwoord.then(() => {
        ms += performance.now() - verstuurd
      })
  })
  return ms
}

/** A line per page: its time, and of that the share of the inzage and of the decisions. */
export async function benchInzage(omgeving: Omgeving, zeg = console.log): Promise<readonly []> {
  const haal = await bezoekAls(omgeving, 'noor')
  const dossiers = await dossiersVan(omgeving.hand, 'noor')
  const sessie = new Session()
  sessie.connect()
  await sessie.post('Profiler.enable')
  await sessie.post('Profiler.setSamplingInterval', { interval: 200 })
  for (const pad of [
    '/werk?lijst=mij',
    `/werk/dossiers/${dossiers[0]}`,
    `/werk/dossiers/${dossiers.at(-1)}`,
  ]) {
    for (let i = 0; i < 20; i++) await haal(pad)
    await sessie.post('Profiler.start')
    const t0 = performance.now()
    const inzage = await schrijven(async () => {
      for (let i = 0; i < keer; i++) await haal(pad)
    })
    const alles = performance.now() - t0
    const { profile } = await sessie.post('Profiler.stop')
    const besluit = tijdIn(profile.nodes, profile.samples ?? [], profile.timeDeltas ?? []) / 1000
    const deel = (ms: number) => `${((100 * ms) / (alles - inzage - besluit)).toFixed(1)} %`
    zeg(
      `(k) ${pad.replace(/[0-9a-f-]{36}/, ':id')}: ${(alles / keer).toFixed(1)} ms, waarvan inzage ${(inzage / keer).toFixed(2)} en besluiten ${(besluit / keer).toFixed(2)}; samen ${deel(inzage + besluit)} erbij`,
    )
  }
  sessie.disconnect()
  return []
}
