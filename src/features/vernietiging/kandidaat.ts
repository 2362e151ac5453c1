// Kandidaat: what may go by its term; what other work still rests on stays until that goes.

import {
  type Afgelopen,
  type Berekening,
  type Bewaartermijn,
  vernietigenVanaf,
} from '../bewaartermijn/bewaartermijn.ts'
import type { Datum } from '../termijn/datum.ts'

export type Kandidaat = Afgelopen & {
  readonly id: string
  /** The things that must be gone before this one. */
  readonly wachtOp: readonly string[]
}
export type TeVernietigen = Kandidaat & { readonly berekening: Berekening }

/** On a list the things come in this order, so that nothing waits for something below it. */
const rang = ['traject', 'melding', 'plan', 'contact', 'huishouden'] as const

/** Those whose term passed on this day and that nothing stays for, at most so many, the longest over first. */
export function teVernietigen(
  kandidaten: readonly Kandidaat[],
  termijnen: readonly Bewaartermijn[],
  { peildatum, hoogstens }: { readonly peildatum: Datum; readonly hoogstens: number },
): readonly TeVernietigen[] {
  const voorbij = kandidaten.flatMap((k) => {
    const uitkomst = vernietigenVanaf(k, termijnen, peildatum)
    return uitkomst.ok && uitkomst.value.vanaf <= peildatum ? [{ ...k, berekening: uitkomst.value }] : []
  })
  const oudste = zonderWachtenden(voorbij).toSorted((a, b) =>
    a.berekening.vanaf < b.berekening.vanaf ? -1 : 1,
  )
  // Cut off, something may be left without what it waits for.
  return zonderWachtenden(oudste.slice(0, hoogstens)).toSorted(
    (a, b) => rang.indexOf(a.soort) - rang.indexOf(b.soort),
  )
}

/** Leaves out what waits for something that is not among these, again and again until none does. */
function zonderWachtenden(van: readonly TeVernietigen[]): readonly TeVernietigen[] {
  const ids = new Set(van.map(({ id }) => id))
  const over = van.filter(({ wachtOp }) => wachtOp.every((id) => ids.has(id)))
  return over.length === van.length ? over : zonderWachtenden(over)
}
