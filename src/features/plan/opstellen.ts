// Opstellen: the first versie, from the resident's own words and what the last gesprek found; nothing typed twice.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Leefgebied } from '../melding/melding.ts'
import type { Doel, Plan } from './plan.ts'

export type Weigering = 'plan_loopt_al' | 'inwoner_onbekend' | 'melding_gesloten' | 'u_heeft_geen_team'

/** The melding it starts from, with the last gesprek about it. */
export type Aanleiding = {
  readonly meldingId: string
  readonly isOpen: boolean
  readonly inwonerId: string | null
  readonly huishoudenId: string | null
  /** The plan of this household that is not closed, if any. */
  readonly lopendPlanId: string | null
  /** What the resident said at the door; empty when somebody else told it. */
  readonly woorden: string
  readonly eigenPlan: string
  readonly bevindingen: readonly {
    readonly leefgebied: Leefgebied
    readonly wens: string
    readonly behoefte: string
    readonly score: number | null
  }[]
}
type Feiten = { readonly nieuwId: () => string; readonly wetVan: (leefgebied: Leefgebied) => Wet }
type Opstelling = { readonly plan: Plan; readonly doelen: readonly Doel[] }

/** Why no plan can be drawn up from this melding, if so. */
export function weigering(aanleiding: Aanleiding, door: Medewerker): Weigering | undefined {
  if (aanleiding.inwonerId === null) return 'inwoner_onbekend'
  // One household, one plan (audit 4.1); the database has the last word when two do it at once.
  if (aanleiding.lopendPlanId !== null) return 'plan_loopt_al'
  if (!aanleiding.isOpen) return 'melding_gesloten'
  return door.teams.length === 0 ? 'u_heeft_geen_team' : undefined
}

export function opstellen(
  aanleiding: Aanleiding,
  door: Medewerker,
  { nieuwId, wetVan }: Feiten,
): Result<Opstelling, Weigering> {
  const { inwonerId, huishoudenId, eigenPlan, woorden, bevindingen } = aanleiding
  const reason = weigering(aanleiding, door)
  if (reason) return refused(reason)
  if (inwonerId === null || huishoudenId === null) return refused('inwoner_onbekend')
  const plan: Plan = {
    id: nieuwId(),
    huishoudenId,
    status: 'concept',
    versie: 1,
    gedeeldeVersie: null,
    gedeeldOp: null,
    eigenWoorden: eigenPlan || woorden,
    // Monitor, integraal.eigen_bijdrage_plan: the resident handed in an eigen plan or adds to this one.
    heeftEigenBijdrage: eigenPlan !== '',
    vastgesteldOp: null,
  }
  const doelen = bevindingen
    .filter(({ wens }) => wens !== '')
    .map(
      ({ leefgebied, wens, behoefte, score }): Doel => ({
        id: nieuwId(),
        inwonerId,
        leefgebied,
        wet: wetVan(leefgebied),
        woorden: wens,
        waarom: behoefte,
        startScore: score,
        streefScore: null,
      }),
    )
  return done({ plan, doelen })
}
