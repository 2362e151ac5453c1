// Beslissen: the functionaris says yes, for a part, or no with a ground; a yes names who reads the copy before it leaves.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Weigering as Nietvragen } from './registreren.ts'
import { type Besluit, type Grond, grondenVan, nietOpen, type Verzoek } from './verzoek.ts'

export type Weigering =
  | 'ingetrokken'
  | 'al_beslist'
  | 'eigen_kring'
  | 'identiteit_ontbreekt'
  | 'mag_niet_meer'
  | 'loopt_nog'
  | 'grond_ontbreekt'
  | 'nakijker_ontbreekt'

export type Invoer = {
  readonly besluit: Besluit
  readonly grond: Grond | undefined
  readonly woorden: string
  readonly nakijkerId: string | undefined
}
export type Beslist = {
  readonly besluit: Besluit
  readonly weigergrond: Grond | null
  readonly woorden: string
  readonly nakijkerId: string | null
}

export type Feiten = {
  /** Whose data it is, the reader may never see (access.md H2, H3). */
  readonly isEigenKring: boolean
  /** Why who asked may not ask this any more today, such as a birthday since. */
  readonly nietMeer: Nietvragen | undefined
  /** What still runs for this inwoner. */
  readonly loopt: number
  /** Who can read the copy. */
  readonly nakijkerIds: readonly string[]
}

/** Why this reader cannot decide now, whatever the answer. */
export const weigering = (v: Verzoek, f: Pick<Feiten, 'isEigenKring'>): Weigering | undefined =>
  f.isEigenKring ? 'eigen_kring' : nietOpen(v)

export function beslissen(v: Verzoek, f: Feiten, o: Invoer): Result<Beslist, Weigering> {
  const reden = weigering(v, f) ?? nietZo(v, f, o)
  if (reden) return refused(reden)
  const isJa = o.besluit !== 'geweigerd'
  return done({
    besluit: o.besluit,
    weigergrond: o.besluit === 'ingewilligd' ? null : (o.grond ?? null),
    woorden: o.woorden,
    nakijkerId: isJa && v.soort === 'inzage' ? (o.nakijkerId ?? null) : null,
  })
}

function nietZo(v: Verzoek, f: Feiten, o: Invoer): Weigering | undefined {
  const isGrond = o.grond !== undefined && grondenVan[v.soort].includes(o.grond)
  if (o.besluit !== 'ingewilligd' && !isGrond) return 'grond_ontbreekt'
  if (o.besluit === 'geweigerd') return undefined
  if (v.identiteit === null) return 'identiteit_ontbreekt'
  if (f.nietMeer) return 'mag_niet_meer'
  // What still runs needs its file; for a part it can be named what goes.
  if (v.soort === 'vernietiging' && o.besluit === 'ingewilligd' && f.loopt > 0) return 'loopt_nog'
  if (v.soort === 'inzage' && !f.nakijkerIds.includes(o.nakijkerId ?? '')) return 'nakijker_ontbreekt'
  return undefined
}
