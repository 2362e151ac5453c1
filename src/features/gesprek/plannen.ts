// Plannen: the day, the place, and who sits at the table.

import { done, type Result, refused } from '../../platform/result.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import type { Gesprek } from './gesprek.ts'

export type Weigering =
  | 'niet_meer_open'
  | 'grens_bereikt'
  | 'inwoner_onbekend'
  | 'voor_de_aanleiding'
  | 'met_uzelf'
  | 'collega_niet_gevonden'

/** What the gesprek is for: a melding, a running plan or a traject. */
export type Aanleiding = Pick<Gesprek, 'meldingId' | 'planId' | 'trajectId' | 'sinds'> & {
  /** Empty as long as nobody knows whose melding it is. */
  readonly huishoudenId: string | null
  readonly isOpen: boolean
  /** A traject on its grens of contacts, of which nobody decided yet whether to go on (audit 4.1.2). */
  readonly vraagtBesluit: boolean
}

export type Invoer = {
  readonly geplandOp: Date
  readonly plaats: string
  readonly metNaaste: string | undefined
  readonly metOco: boolean
  /** A joint visit: the colleague who comes along (policy plan 4.2). */
  readonly metMedewerkerId: string | undefined
}

export type GeplandGesprek = Gesprek & Invoer & { readonly behandelaarId: string }

/** Why no gesprek can be planned for this, if so. */
export function weigering(aanleiding: Aanleiding): Weigering | undefined {
  if (aanleiding.huishoudenId === null) return 'inwoner_onbekend'
  if (!aanleiding.isOpen) return 'niet_meer_open'
  return aanleiding.vraagtBesluit ? 'grens_bereikt' : undefined
}

/** A day in the past is allowed, for a visit is sometimes written down afterwards; not one before there was a melding. */
export function plannen(
  doorId: string,
  invoer: Invoer,
  feiten: { id: string; aanleiding: Aanleiding; collegas: readonly string[] },
): Result<GeplandGesprek, Weigering> {
  const { aanleiding, collegas } = feiten
  const reason = weigering(aanleiding)
  if (reason) return refused(reason)
  if (aanleiding.huishoudenId === null) return refused('inwoner_onbekend')
  if (datumInAmsterdam(invoer.geplandOp) < datumInAmsterdam(aanleiding.sinds))
    return refused('voor_de_aanleiding')
  if (invoer.metMedewerkerId === doorId) return refused('met_uzelf')
  if (invoer.metMedewerkerId && !collegas.includes(invoer.metMedewerkerId))
    return refused('collega_niet_gevonden')
  return done({
    ...invoer,
    id: feiten.id,
    huishoudenId: aanleiding.huishoudenId,
    meldingId: aanleiding.meldingId,
    planId: aanleiding.planId,
    trajectId: aanleiding.trajectId,
    sinds: aanleiding.sinds,
    status: 'gepland',
    gevoerdOp: null,
    versie: 1,
    behandelaarId: doorId,
  })
}
