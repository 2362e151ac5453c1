// A correction changes a published figure by five cases or not at all: the difference of two uitgaven is never one person.

import type { Meting } from '../monitor/meting.ts'
import { bescherm, type Cel, type Over } from './cel.ts'
import { gelezen } from './stelsel.ts'

/** What was published can stand for so many cases more or fewer. */
const stap = 5
/** A duration that moved by less stays as it was published, in weeks. */
const weken = 2

/**
 * What may be published of a meting of which `oud` was published before, by an earlier uitgave or while it was provisional:
 * `oud` as it stands while what was counted lies less than five cases from what it says, else as `bescherm` says.
 * Pure (reliability.md 3, SDC-2).
 */
export function beschermOpnieuw(meting: Meting, over: Over, oud: Cel | undefined): Cel {
  const nieuw = bescherm(meting, over)
  return oud && !isDicht(oud) && !isDicht(nieuw) && !bewoog(oud, nieuw, { meting, over }) ? oud : nieuw
}

/** Nothing was said, or nothing is, so there is nothing to compare. */
const isDicht = ({ verborgen }: Cel) => verborgen === 'niet_gepubliceerd' || verborgen === 'kleine_kern'

function bewoog(oud: Cel, nieuw: Cel, { meting, over }: { meting: Meting; over: Over }): boolean {
  if (over.eenheid === 'weken' && oud.waarde !== null && nieuw.waarde !== null)
    if (Math.abs(nieuw.waarde - oud.waarde) >= weken) return true
  const geteld = {
    aantal: meting.waarde,
    noemer: meting.noemer,
    teller: meting.teller,
    rest: null,
    buiten: null,
  }
  return gelezen(oud, over.eenheid).some(([grootheid, { van, tot }]) => {
    const aantal = geteld[grootheid]
    return aantal !== null && (aantal <= van - stap || aantal >= tot + stap)
  })
}
