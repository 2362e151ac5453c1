// Vernietigingsstop: somebody says why this may not go, whatever its term; it holds until somebody lifts it with a reason.

import type { Soort } from '../bewaartermijn/bewaartermijn.ts'

export type Stopbaar = { readonly soort: Soort; readonly id: string }

export type Stop = {
  readonly id: string
  readonly soort: Soort
  readonly dingId: string
  readonly reden: string
  readonly op: Date
  readonly opgehevenOp: Date | null
  readonly ophefreden: string | null
}

const perPad: Readonly<Record<string, Soort>> = {
  dossiers: 'huishouden',
  meldingen: 'melding',
  trajecten: 'traject',
  plannen: 'plan',
  contacten: 'contact',
}

/** What the address of a page is about, so that nobody has to know a number; undefined when it is not of such a page. */
export function uitAdres(adres: string): Stopbaar | undefined {
  const [, pad = '', id = ''] =
    /\/werk\/([a-z]+)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]|$)/.exec(adres.trim()) ?? []
  const soort = perPad[pad]
  return soort && { soort, id }
}
