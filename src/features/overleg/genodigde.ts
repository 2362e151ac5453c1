// An overleg as it is shown: whole to who works with the plan, and to a genodigde with the shared parts alone.

import type { Weergave } from '../autorisatie/present.ts'
import type { Leefgebied } from '../melding/melding.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Overleg, Punt } from './overleg.ts'

export type Afspraak = {
  readonly wie: string
  readonly wat: string
  readonly voorDatum: Datum
  readonly status: string
}
export type Doel = {
  readonly id: string
  readonly woorden: string
  readonly leefgebied: Leefgebied
  readonly inwonerId: string
  readonly voornamen: string | null
  readonly afspraken: readonly Afspraak[]
}
export type GenodigdeBeeld = {
  readonly id: string
  readonly medewerkerId: string | null
  readonly naam: string
  readonly vanwaar: string
  readonly isAanwezig: boolean | null
  readonly doelIds: readonly string[]
}
export type OverlegBeeld = Overleg & {
  readonly huishouden: string
  /** Who live there: whoever reads of whom it is, reads of them. */
  readonly leden: readonly string[]
  readonly voorzitter: string
  readonly genodigden: readonly GenodigdeBeeld[]
  readonly doelen: readonly Doel[]
  readonly punten: readonly Punt[]
  readonly afspraken: readonly Afspraak[]
}

/** That there is an overleg is L1; about whom and what, is L2; why the resident was not told is L3 (access.md 2.3). */
export const overlegWeergave: Weergave<OverlegBeeld> = {
  personen: (o) => [...new Set([...o.leden, ...o.doelen.map((doel) => doel.inwonerId)])],
  velden: {
    id: 'L0',
    status: 'L1',
    soort: 'L1',
    geplandOp: 'L1',
    gehoudenOp: 'L1',
    plaats: 'L1',
    voorzitter: 'L1',
    versie: 'L1',
    planId: 'L1',
    huishoudenId: 'L1',
    huishouden: 'L2',
    leden: 'L2',
    vraag: 'L2',
    inwoner: 'L2',
    oco: 'L2',
    punten: 'L2',
    genodigden: 'L2',
    doelen: 'L2',
    afspraken: 'L2',
    samenvatting: 'L2',
    uitkomst: 'L2',
    afzegreden: 'L2',
    redenNietVerteld: 'L3',
  },
}

/** What a genodigde may see: the agenda and the decisions, and of the plan only the shared parts; never what others got. */
export function alsGenodigde(overleg: OverlegBeeld, medewerkerId: string): OverlegBeeld {
  const zelf = overleg.genodigden.find((g) => g.medewerkerId === medewerkerId)
  return {
    ...overleg,
    // What is off needs nobody's plan.
    doelen: overleg.doelen.filter(({ id }) => overleg.status !== 'afgezegd' && zelf?.doelIds.includes(id)),
    genodigden: overleg.genodigden.map((g) => (g === zelf ? g : { ...g, doelIds: [] })),
  }
}
