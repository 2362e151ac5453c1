// A rolvoorstel: one asks for a bijzondere rol for somebody, another says yes or no; until a yes it gives nothing.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'
import { geldtOpDag, type Tijd } from './aanstelling.ts'

export type Voorstel = Zakelijk<
  Tijd & {
    readonly id: string
    readonly medewerkerId: string
    readonly rol: string
    readonly status: 'voorgesteld' | 'bevestigd' | 'geweigerd' | 'ingetrokken'
    readonly voorgesteldDoorId: string
  }
>

/** At most so many accounts keep the hidden addresses (access.md 2.4, H4). */
export const hoogstensBewaarders = 5

/** The most others that have it on one day of this period. */
export function meestTegelijk(periode: Tijd, anderen: readonly Tijd[]): number {
  const dagen: Datum[] = [periode.van, ...anderen.map(({ van }) => van)].filter((dag) =>
    geldtOpDag(periode, dag),
  )
  return Math.max(...dagen.map((dag) => anderen.filter((ander) => geldtOpDag(ander, dag)).length))
}

/** Would this be one too many who keeps hidden addresses? */
export const zijnErTeVeel = (rol: string, periode: Tijd, anderen: readonly Tijd[]): boolean =>
  rol === 'interventieteam' && meestTegelijk(periode, anderen) >= hoogstensBewaarders
