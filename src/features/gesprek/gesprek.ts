// A gesprek at the kitchen table: planned, held, written down, and fixed; or called off.

import type { Leefgebied } from '../melding/melding.ts'

export const statussen = ['gepland', 'gevoerd', 'vastgesteld', 'afgezegd'] as const
export type Status = (typeof statussen)[number]

export type Gesprek = {
  readonly id: string
  readonly huishoudenId: string
  /** Of one of the three. */
  readonly meldingId: string | null
  readonly planId: string | null
  readonly trajectId: string | null
  readonly status: Status
  /** When the melding came in, the plan was drawn up, or the traject began. */
  readonly sinds: Date
  readonly geplandOp: Date
  readonly gevoerdOp: Date | null
  readonly versie: number
}

/** What was found on one leefgebied (Wmo 2015 art. 2.3.2 lid 4). */
export type Bevinding = {
  readonly leefgebied: Leefgebied
  readonly eigenKracht: string
  readonly netwerk: string
  readonly wens: string
  readonly behoefte: string
  /** Zelfredzaamheid 1-5 as it is now. */
  readonly score: number | undefined
}

/** Everything that is written down about a gesprek, until it is fixed. */
export type Inhoud = {
  readonly eigenPlan: string
  readonly verslag: string
  readonly bevindingen: readonly Bevinding[]
}

/** The statuses in which each act is possible. */
export const possibleIn = {
  voeren: ['gepland', 'gevoerd'],
  verslagVaststellen: ['gevoerd'],
  // What was held cannot be called off any more.
  afzeggen: ['gepland'],
} as const satisfies Record<string, readonly Status[]>

export const isPossible = (act: keyof typeof possibleIn, status: Status): boolean =>
  (possibleIn[act] as readonly Status[]).includes(status)

/** Something was filled in; an untouched leefgebied is not kept. */
export const isGevuld = (b: Bevinding): boolean =>
  b.score !== undefined || [b.eigenKracht, b.netwerk, b.wens, b.behoefte].some((text) => text !== '')
