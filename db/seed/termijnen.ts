// Clocks as the application would have started and stopped them: the same function computes the end.

import type { Datum } from '../../src/features/termijn/datum.ts'
import type { Klok } from '../../src/features/termijn/klok.ts'
import type { Klokloop } from '../../src/features/termijn/klokken.ts'
import { termijn } from '../../src/features/termijn/termijn.ts'
import { dagVan, type Wereld } from './wereld.ts'

/** Many meldingen share a day and a clock. */
const berekend = new Map<string, Datum | undefined>()

function einddatumVan(klok: Klok, begin: Datum): Datum | undefined {
  const sleutel = `${klok.soort} ${klok.vanaf} ${begin}`
  if (!berekend.has(sleutel)) {
    const uitkomst = termijn(klok.regel, begin)
    berekend.set(sleutel, uitkomst.ok ? uitkomst.value.einddatum : undefined)
  }
  return berekend.get(sleutel)
}

type Loop = {
  readonly waarvan: { melding_id: string } | { plan_id: string } | { traject_id: string }
  readonly begin: Datum
  /** The moment of what the clock waits for, past or still to come. */
  readonly stop: Date | undefined
  /** When the thing itself ended; undefined while it is open. */
  readonly einde: Date | undefined
}

/** Answers the clock as it runs; undefined when its end lies outside the calendar we know. */
export function zetTermijn(
  w: Wereld,
  klok: Klok,
  { waarvan, begin, stop, einde }: Loop,
): Klokloop | undefined {
  const einddatum = einddatumVan(klok, begin)
  if (!einddatum) return undefined
  const gedaan = stop && stop < w.nu && (!einde || stop <= einde) ? stop : undefined
  const gestopt = gedaan ?? einde
  w.rijen.zet('termijn', {
    id: w.t.id(new Date(`${begin}T12:00:00Z`)),
    soort: klok.soort,
    wet: klok.wet,
    melding_id: null,
    plan_id: null,
    traject_id: null,
    ...waarvan,
    begin,
    einddatum,
    gestopt_op: gestopt ? dagVan(gestopt) : null,
    is_vervallen: !gedaan && einde !== undefined,
  })
  return { soort: klok.soort, wet: klok.wet, begin, einddatum }
}
