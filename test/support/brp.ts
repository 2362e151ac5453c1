// The BRP for tests: the real stand-in with the demo people, started by the first question.

import { type BrpFake, startBrpFake } from '../../src/fakes/brp.ts'
import { demopersonen } from '../../src/fakes/demopersonen.ts'
import { type Brp, createBrp } from '../../src/platform/brp.ts'

export type TestBrp = Brp & {
  /** Ends the stand-in, if it was started; from then on the BRP cannot be reached. */
  stop(): Promise<void>
}

export function startBrp(): TestBrp {
  let fake: Promise<BrpFake> | undefined
  const brp = async () => {
    fake ??= startBrpFake({ port: 0, personen: demopersonen })
    return createBrp({ basis: (await fake).basis })
  }
  return {
    zoekBsn: async (bsn) => (await brp()).zoekBsn(bsn),
    volg: async (bsns) => (await brp()).volg(bsns),
    zoekNaam: async (vraag) => (await brp()).zoekNaam(vraag),
    zoekPostcode: async (vraag) => (await brp()).zoekPostcode(vraag),
    stop: async () => (await fake)?.stop(),
  }
}

/** The choice a button with this name carries on a page that shows people of the BRP. */
export function keuzeVan({ html }: { html: string }, wie = ''): string {
  const knoppen = [...html.matchAll(/<button[^>]*name="brpKeuze"[^>]*>/g)].map(([knop]) => knop)
  const knop = knoppen.find((tag) => tag.includes(wie))
  const keuze = /value="([^"]+)"/.exec(knop ?? '')?.[1]
  if (!keuze) throw new Error(`nobody of the BRP like ${wie} on the page`)
  return keuze
}
