// What an inwoner reads of who looked: per day, by organisation and function, which part, why and how often; without the name of a medewerker.

import type { Doel } from '../autorisatie/autorisatie.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import type { Kijkregel } from './inzage.ts'

export type Handeling = 'bekeken' | 'veranderd' | 'geweigerd'

/** Lines of one day that the same function did for the same reason. */
export type Overzichtregel = {
  readonly id: string
  readonly dag: Datum
  readonly eerste: Date
  readonly laatste: Date
  readonly organisatie: string | null
  readonly functie: string | null
  readonly teams: readonly string[]
  readonly handeling: Handeling
  /** By break-glass: without work of one's own. */
  readonly isNood: boolean
  readonly doel: Doel | null
  readonly delen: readonly string[]
  readonly aantal: number
}

type Bron = Pick<
  Kijkregel,
  | 'id'
  | 'op'
  | 'bron'
  | 'soort'
  | 'uitkomst'
  | 'regel'
  | 'doel'
  | 'isOpNaam'
  | 'organisatie'
  | 'functie'
  | 'teams'
>

const handelingVan = ({ bron, uitkomst }: Bron): Handeling => {
  if (uitkomst === 'geweigerd') return 'geweigerd'
  return bron === 'inzage' ? 'bekeken' : 'veranderd'
}

/**
 * Newest day first; the counts together are the lines that went in.
 * `deelVan` says which part it was in the words of an inwoner, and undefined for what an inwoner is not handed here.
 * An act that names nobody may be about a housemate, so it is left out (Wmo 2015 art. 5.3.2; AVG art. 15 lid 4).
 */
export function overzichtVan(
  regels: readonly Bron[],
  deelVan: (soort: string) => string | undefined,
): Overzichtregel[] {
  const groepen = new Map<string, Overzichtregel>()
  for (const r of regels.toSorted((a, b) => a.op.getTime() - b.op.getTime())) {
    const deel = deelVan(r.soort)
    if (deel === undefined || (r.bron === 'gebeurtenis' && !r.isOpNaam)) continue
    const { organisatie, functie, teams, doel } = r
    const dag = datumInAmsterdam(r.op)
    const handeling = handelingVan(r)
    const isNood = r.regel === 'N1'
    const sleutel = JSON.stringify([dag, organisatie, functie, teams, handeling, isNood, doel])
    const eerder = groepen.get(sleutel)
    const wie = { dag, organisatie, functie, teams, handeling, isNood, doel }
    groepen.set(sleutel, {
      ...wie,
      id: eerder?.id ?? r.id,
      eerste: eerder?.eerste ?? r.op,
      laatste: r.op,
      delen: [...new Set([...(eerder?.delen ?? []), deel])],
      aantal: (eerder?.aantal ?? 0) + 1,
    })
  }
  return [...groepen.values()].toSorted((a, b) => b.laatste.getTime() - a.laatste.getTime())
}
