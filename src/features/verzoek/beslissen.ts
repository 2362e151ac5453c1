// Beslissen: the functionaris says yes, for a part, or no with a ground; a yes names the second person, and what is destroyed.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Ding, type Keuze, sleutelVan } from './ding.ts'
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
  | 'niets_genoemd'
  | 'ding_kan_niet'
  | 'niet_alles_genoemd'

export type Invoer = {
  readonly besluit: Besluit
  readonly grond: Grond | undefined
  readonly woorden: string
  readonly nakijkerId: string | undefined
  /** What is destroyed, by its sleutel. */
  readonly dingen: readonly string[]
}
export type Beslist = {
  readonly besluit: Besluit
  readonly weigergrond: Grond | null
  readonly woorden: string
  readonly nakijkerId: string | null
  readonly dingen: readonly Ding[]
}

export type Feiten = {
  /** Whose data it is, the reader may never see (access.md H2, H3). */
  readonly isEigenKring: boolean
  /** Why who asked may not ask this any more today, such as a birthday since. */
  readonly nietMeer: Nietvragen | undefined
  /** What still runs for this inwoner. */
  readonly loopt: number
  /** Who can read the copy, or destroy. */
  readonly nakijkerIds: readonly string[]
  /** All there is of this inwoner, with what is in the way when what was named goes. */
  readonly keuzes: readonly Keuze[]
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
    nakijkerId: isJa && v.soort !== 'correctie' ? (o.nakijkerId ?? null) : null,
    dingen: isJa && v.soort === 'vernietiging' ? genoemd(f, o) : [],
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
  const reden = v.soort === 'vernietiging' ? nietDeze(f, o) : undefined
  if (reden) return reden
  const isNakijker = f.nakijkerIds.includes(o.nakijkerId ?? '')
  return v.soort === 'correctie' || isNakijker ? undefined : 'nakijker_ontbreekt'
}

const genoemd = (f: Feiten, o: Invoer): readonly Keuze[] =>
  f.keuzes.filter((keuze) => o.dingen.includes(sleutelVan(keuze)))

/** Why what was named cannot be destroyed. */
function nietDeze(f: Feiten, o: Invoer): Weigering | undefined {
  const dingen = genoemd(f, o)
  if (o.dingen.length === 0) return 'niets_genoemd'
  if (dingen.length < o.dingen.length || dingen.some(({ reden }) => reden !== null)) return 'ding_kan_niet'
  // A yes to all says that nothing is kept.
  return o.besluit === 'ingewilligd' && dingen.length < f.keuzes.length ? 'niet_alles_genoemd' : undefined
}
