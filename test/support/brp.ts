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
    zoekNaam: async (vraag) => (await brp()).zoekNaam(vraag),
    zoekPostcode: async (vraag) => (await brp()).zoekPostcode(vraag),
    stop: async () => (await fake)?.stop(),
  }
}
