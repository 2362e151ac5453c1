// The one plan of a huishouden: the resident's words, doelen and afspraken, in versies people say yes to.

import type { Wet } from '../medewerker/medewerker.ts'
import type { Leefgebied } from '../melding/melding.ts'

export const statussen = ['concept', 'gedeeld', 'lopend', 'afgesloten'] as const
export type Status = (typeof statussen)[number]

export type Plan = {
  readonly id: string
  readonly huishoudenId: string
  readonly status: Status
  /** Counts every change of what people say yes to. */
  readonly versie: number
  /** The versie the resident was given to read, and when. */
  readonly gedeeldeVersie: number | null
  readonly gedeeldOp: Date | null
  readonly eigenWoorden: string
  readonly heeftEigenBijdrage: boolean
  readonly vastgesteldOp: Date | null
}

export const resultaten = ['bereikt', 'deels', 'niet'] as const
export type Resultaat = (typeof resultaten)[number]

/** What somebody of the household wants to reach, in own words. */
export type Doel = {
  readonly id: string
  readonly inwonerId: string
  readonly leefgebied: Leefgebied
  readonly wet: Wet
  readonly woorden: string
  readonly waarom: string
  /** Zelfredzaamheid 1-5 at the start, and where it should go. */
  readonly startScore: number | null
  readonly streefScore: number | null
}

/** The statuses in which each act is possible. */
export const possibleIn = {
  wijzigen: ['concept', 'gedeeld', 'lopend'],
  maken: ['concept', 'gedeeld', 'lopend'],
  aanvullen: ['concept', 'gedeeld', 'lopend'],
  // In `gedeeld` exactly this versie was shared already.
  delen: ['concept', 'lopend'],
  akkoordVastleggen: ['gedeeld', 'lopend'],
  vaststellen: ['gedeeld'],
  nakomen: ['lopend'],
  doelAfsluiten: ['lopend'],
  evalueren: ['lopend'],
  // A concept that came to nothing must not keep the next plan away.
  afsluiten: ['concept', 'gedeeld', 'lopend'],
} as const satisfies Record<string, readonly Status[]>

export const isPossible = (act: keyof typeof possibleIn, status: Status): boolean =>
  (possibleIn[act] as readonly Status[]).includes(status)

/** The versie the resident has is the one that stands here. */
export const isGedeeld = (plan: Pick<Plan, 'versie' | 'gedeeldeVersie'>): boolean =>
  plan.gedeeldeVersie === plan.versie

/** After a change: who said yes is asked again, and what was shared is no longer what stands here. */
export const volgendeVersie = (plan: Plan): Plan => ({
  ...plan,
  versie: plan.versie + 1,
  status: plan.status === 'gedeeld' ? 'concept' : plan.status,
})

/**
 * The doelen opened to a reader: all of them, unless the grants name a wet; then those of that wet, and those the inwoner opened (`metJa`).
 * The plan is never a way round the law wall (access.md, "Decisions on top").
 */
export const opengesteld = <D extends Pick<Doel, 'id' | 'wet'>>(
  doelen: readonly D[],
  grants: readonly { readonly wet: Wet }[],
  metJa: ReadonlySet<string>,
): readonly D[] =>
  grants.some((grant) => grant.wet === 'geen')
    ? doelen
    : doelen.filter((doel) => grants.some((grant) => grant.wet === doel.wet || metJa.has(doel.id)))
