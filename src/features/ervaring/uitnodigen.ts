// Uitnodigen: at the end of a traject the inwoner is asked how it went, by a card or a letter, once a year; or not, when they said so.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, plusMaanden } from '../termijn/datum.ts'

export const hoes = ['kaart', 'brief', 'niet'] as const
export type Hoe = (typeof hoes)[number]
export type Weigering = 'loopt_nog' | 'dit_jaar_niet' | 'geen_brief'

export type Stand = {
  readonly status: 'lopend' | 'afgesloten'
  /** Asked this year already, or said not to be asked; which of the two nobody here needs to know. */
  readonly isNietVragen: boolean
  /** Known address, not geheim, nothing unsafe at home. */
  readonly magBrief: boolean
}

/** A traject that runs is not looked back on. */
export const weigering = ({ status }: Pick<Stand, 'status'>): Weigering | undefined =>
  status === 'lopend' ? 'loopt_nog' : undefined

export function uitnodigen(
  stand: Stand,
  hoe: Hoe,
  vandaag: Datum,
): Result<{ verlooptOp: Datum | undefined }, Weigering> {
  const reden = weigering(stand)
  if (reden) return refused(reden)
  if (hoe === 'niet') return done({ verlooptOp: undefined })
  if (stand.isNietVragen) return refused('dit_jaar_niet')
  if (hoe === 'brief' && !stand.magBrief) return refused('geen_brief')
  return done({ verlooptOp: eindeVanCode(vandaag) })
}

/** Two to three months; the first of a month, so that its last day does not tell the day it was given. */
const eindeVanCode = (dag: Datum): Datum => plusMaanden(`${dag.slice(0, 7)}-01` as Datum, 3)
