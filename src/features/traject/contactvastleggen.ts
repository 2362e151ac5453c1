// Contact vastleggen: one contact within a traject; with the resident it counts toward the grens.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Kanaal } from '../contact/contact.ts'
import type { Datum } from '../termijn/datum.ts'
import { isMogelijk, type Stand, vraagtBesluit } from './traject.ts'

export type NieuwContact = {
  readonly kanaal: Kanaal
  readonly waarover: string
  readonly duurMinuten: number | undefined
  /** Those with the resident count toward the grens. */
  readonly isMetInwoner: boolean
  /** The decision to go on, when this is the contact after the grens. */
  readonly redenNaTien: string | undefined
  /** The day it was, when that was not today. */
  readonly dag?: Datum | undefined
}

export type Weigering = 'verkeerde_status' | 'niet_te_behandelen' | 'grens_bereikt'

/** Why this medewerker cannot write down a contact now, if so; on the grens a decision comes before the next. */
export function weigering(traject: Stand, isMetInwoner: boolean): Weigering | undefined {
  if (!isMogelijk('contactVastleggen', traject.status)) return 'verkeerde_status'
  if (!traject.magBehandelen) return 'niet_te_behandelen'
  return isMetInwoner && vraagtBesluit(traject) ? 'grens_bereikt' : undefined
}

/** How many contacts there are after this one. */
export function contactVastleggen(
  traject: Stand,
  isMetInwoner: boolean,
): Result<{ contacten: number }, Weigering> {
  const reason = weigering(traject, isMetInwoner)
  if (reason) return refused(reason)
  return done({ contacten: traject.contacten + (isMetInwoner ? 1 : 0) })
}
