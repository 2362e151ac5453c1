// What becomes of people after the count of 2017: they are born, they leave home, they die.

import { type Datum, plusDagen } from '../../src/features/termijn/datum.ts'
import { type Bewoner, type Bouw, dagIn, woont } from './bewoner.ts'
import type { Toeval } from './toeval.ts'

/** Who lives with parents on this day leaves home after it, not before. */
const telling: Datum = '2017-01-01'

/** A year of the register: so many of something, and none of it today or later. */
export type Jaar = { readonly jaar: number; readonly aantal: number; readonly vandaag: Datum }

export function laatGeboren(t: Toeval, bouw: Bouw, { jaar, aantal, vandaag }: Jaar): void {
  const moeders = bouw.bewoners.filter(
    (b) =>
      b.geslacht === 'vrouw' &&
      b.rol === 'volwassene' &&
      leeftijdIn(b, jaar) >= 24 &&
      leeftijdIn(b, jaar) <= 40,
  )
  for (let nr = 0; nr < aantal && moeders.length > 0; nr++) {
    const geboren = dagIn(t, jaar, jaar)
    const { huis } = t.kies(moeders)
    if (geboren < vandaag) woont(t, bouw, huis, { geboren, rol: 'kind' })
  }
}

const leeftijdIn = (b: Bewoner, jaar: number) => jaar - Number(b.geboren.slice(0, 4))

export function laatSterven(t: Toeval, bouw: Bouw, { jaar, aantal, vandaag }: Jaar): void {
  const levend = bouw.bewoners.filter((b) => !b.overleden && leeftijdIn(b, jaar) >= 55)
  for (let nr = 0; nr < aantal && levend.length > 0; ) {
    const at = t.tussen(0, levend.length - 1)
    const wie = levend[at] as Bewoner
    // The chance doubles every seven years or so; who passes a hundred and three is next.
    const leeftijd = leeftijdIn(wie, jaar)
    if (leeftijd < 103 && !t.kans(2 ** ((leeftijd - 100) / 7))) continue
    const dag = dagIn(t, jaar, jaar)
    if (dag < vandaag) wie.overleden = dag
    levend[at] = levend.at(-1) as Bewoner
    levend.pop()
    nr += 1
  }
}

/** Between twenty-one and twenty-seven a child goes to live on its own, in the same kern. */
export function laatUitvliegen(t: Toeval, bouw: Bouw, vandaag: Datum): void {
  for (const kind of bouw.bewoners.filter((b) => b.rol === 'kind')) {
    const dag = plusDagen(kind.geboren, t.tussen(21 * 365, 27 * 365))
    if (dag <= telling || dag >= vandaag) continue
    const nieuw = bouw.huis(kind.huis.plek, kind.naam)
    kind.ouderhuis = { huis: kind.huis, van: kind.van, tot: dag }
    nieuw.bewoners.push(kind)
    kind.huis = nieuw
  }
}
