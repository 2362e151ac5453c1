// Vaststellen: a bewaartermijn from a day on; what held before that day stays as it was.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Bewaartermijn, isVoorHetzelfde, plusDuur, resultaten } from './bewaartermijn.ts'

export type Invoer = Omit<Bewaartermijn, 'id'>
export type Weigering =
  | 'duur_klopt_niet'
  | 'resultaat_hoort_er_niet_bij'
  | 'tot_voor_van'
  | 'eerder_dan_vorige'

export function vaststellen(invoer: Invoer, termijnen: readonly Bewaartermijn[]): Result<Invoer, Weigering> {
  if (!plusDuur(invoer.van, invoer.duur)) return refused('duur_klopt_niet')
  if (invoer.resultaat !== null && !resultaten[invoer.soort].includes(invoer.resultaat))
    return refused('resultaat_hoort_er_niet_bij')
  if (invoer.tot !== null && invoer.tot < invoer.van) return refused('tot_voor_van')
  // A version that began before another would change what was true on days that are over.
  if (termijnen.some((t) => isVoorHetzelfde(t, invoer) && t.van > invoer.van))
    return refused('eerder_dan_vorige')
  return done(invoer)
}
