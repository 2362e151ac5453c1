// Verhuizen: the whole huishouden gets another address, or leaves the gemeente.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Bewoning, Dag } from './bewoning.ts'

export type Weigering =
  | 'niemand_woont_hier'
  | 'al_opgegaan'
  | 'adres_ontbreekt'
  | 'huisnummer_ontbreekt'
  | 'dag_voor_vorige'
  | 'dag_in_toekomst'
  | 'dag_voor_bewoning'

export type NieuwAdres = {
  readonly kernId?: string | undefined
  readonly straat: string | undefined
  readonly huisnummer: number | undefined
  readonly toevoeging: string | undefined
  readonly postcode: string | undefined
  readonly woonplaats: string | undefined
}

export type Verhuizing = NieuwAdres & { readonly sinds: string; readonly vertrokkenOp: string | null }

/** Outside the gemeente the address may stay unknown; inside it a village is what makes somebody findable. */
export function verhuizen(
  huis: Bewoning,
  o: Dag & { readonly adres: NieuwAdres; readonly isVertrek: boolean },
): Result<Verhuizing, Weigering> {
  const { adres, dag, isVertrek } = o
  if (huis.isOpgegaan) return refused('al_opgegaan')
  if (huis.bewoners.length === 0) return refused('niemand_woont_hier')
  if (!isVertrek && !adres.kernId && !adres.postcode) return refused('adres_ontbreekt')
  if ((adres.postcode || adres.straat) && adres.huisnummer === undefined)
    return refused('huisnummer_ontbreekt')
  if (dag > o.vandaag) return refused('dag_in_toekomst')
  if (huis.adresSinds !== null && dag < huis.adresSinds) return refused('dag_voor_vorige')
  // A child born since was not there yet; somebody must have lived here on that day.
  if (huis.bewoners.every((b) => dag < b.van)) return refused('dag_voor_bewoning')
  const nieuw = isVertrek ? { ...adres, kernId: undefined } : adres
  return done({ ...nieuw, sinds: dag, vertrokkenOp: isVertrek ? dag : null })
}
