// All clocks, and which of them start when a melding comes in. New lengths get a new line with its `vanaf`.

import type { Datum } from './datum.ts'
import type { Klok, KlokWet } from './klok.ts'
import { normklokken } from './normklokken.ts'
import { privacyklokken } from './privacyklokken.ts'
import { rechtsbeschermingsklokken } from './rechtsbeschermingsklokken.ts'
import { termijn } from './termijn.ts'
import { wettelijkeKlokken } from './wettelijkeklokken.ts'

/** The dated table: one line per soort and period (domain.md, Clocks). */
export const klokken: readonly Klok[] = [
  ...normklokken,
  ...wettelijkeKlokken,
  ...rechtsbeschermingsklokken,
  ...privacyklokken,
]

/** The line of this soort that holds on this day; undefined for an unknown soort or a day before it. */
export const klokOp = (soort: string, dag: Datum): Klok | undefined =>
  klokken.find((klok) => klok.soort === soort && klok.vanaf <= dag && (!klok.tot || dag <= klok.tot))

/** A clock that runs from a day, with its last day. */
export type Klokloop = {
  readonly soort: string
  readonly wet: string
  readonly begin: Datum
  readonly einddatum: Datum
}

/** This clock from this day; undefined when the calendar does not reach its end. */
export function klokloop({ soort, wet, regel }: Klok, begin: Datum): Klokloop | undefined {
  const berekend = termijn(regel, begin)
  return berekend.ok ? { soort, wet, begin, einddatum: berekend.value.einddatum } : undefined
}

/** The clock of this soort from this day; undefined too when no line of it holds on that day. */
export function klokloopOp(soort: string, begin: Datum): Klokloop | undefined {
  const klok = klokOp(soort, begin)
  return klok && klokloop(klok, begin)
}

/**
 * The clocks that start when a melding of these wetten comes in on this day; one per wet, never per huishouden.
 * `isBedreigend` (Wgs art. 4 lid 2) takes the short schuldhulp clock instead of the long one.
 * `isSpoed` adds the clock of what cannot wait: the law counts from the melding, not from when we look at it.
 */
export function klokkenBijMelding(
  wetten: readonly string[],
  { op, isBedreigend, isSpoed }: { op: Datum; isBedreigend: boolean; isSpoed: boolean },
): Klok[] {
  const perWet: Partial<Record<KlokWet, string[]>> = {
    wmo: ['eigen_plan', 'onderzoek', ...(isSpoed ? ['spoedvoorziening_wmo'] : [])],
    jeugdwet: isSpoed ? ['spoedvoorziening_jeugd'] : [],
    wgs: [isBedreigend ? 'schuldhulp_bedreigend' : 'schuldhulp_eerste_gesprek'],
  }
  const soorten = ['ontvangstbevestiging', 'eerste_contact', 'gesprek_en_plan']
  for (const [wet, extra] of Object.entries(perWet)) if (wetten.includes(wet)) soorten.push(...extra)
  return soorten.map((soort) => klokOp(soort, op)).filter((klok) => klok !== undefined)
}
