// Waarneming: somebody does the work of who leads for a while; who leads does not change, and it ends by itself.

import type { Datum } from '../termijn/datum.ts'

export type Waarneming = {
  readonly id: string
  readonly medewerkerId: string
  readonly naam: string
  /** The first and the last day. */
  readonly van: Datum
  readonly tot: Datum
}

/** Do two periods share a day? */
export const overlapt = (
  een: Pick<Waarneming, 'van' | 'tot'>,
  ander: Pick<Waarneming, 'van' | 'tot'>,
): boolean => een.van <= ander.tot && ander.van <= een.tot

/** Of these, the one for this day. */
export const waarnemingOp = <W extends Pick<Waarneming, 'van' | 'tot'>>(
  waarnemingen: readonly W[],
  dag: Datum,
): W | undefined => waarnemingen.find((w) => w.van <= dag && dag <= w.tot)
