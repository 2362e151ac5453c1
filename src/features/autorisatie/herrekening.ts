// Herrekening: each grant that is not what follows from what happened, and what is wrong with it.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Niveau } from './autorisatie.ts'

/** Given by nothing that happened; running past its end; ended without a reason; or not there. */
export const verschilsoorten = ['niet_gegeven', 'te_lang', 'te_kort', 'ontbreekt'] as const
export type Verschilsoort = (typeof verschilsoorten)[number]

/** Ids, codes and the name of who holds it: what it is on leads to whom it is about, so it is for the console of who keeps the database. */
export type Verschil = {
  readonly soort: Verschilsoort
  /** Of the grant; null when it is not there. */
  readonly id: string | null
  readonly houder: string
  readonly grondslag: string
  readonly niveau: Niveau | null
  readonly van: string | null
  readonly tot: string | null
  /** When it must end by what happened; null when that is not known yet. */
  readonly moetTot: string | null
  readonly meldingId: string | null
  readonly trajectId: string | null
  readonly planId: string | null
  readonly overdrachtId: string | null
  readonly overlegId: string | null
}

/** What the grant is on: the noun and its id. */
export function waarop(v: Verschil): { readonly wat: string; readonly id: string } {
  const dingen = {
    melding: v.meldingId,
    traject: v.trajectId,
    plan: v.planId,
    overdracht: v.overdrachtId,
    overleg: v.overlegId,
  }
  const [wat = 'onbekend', id = null] = Object.entries(dingen).find(([, een]) => een !== null) ?? []
  return { wat, id: id ?? '' }
}

/** For a page: what is wrong with it, and of the number of what it is on only the end, by which nobody finds it in the werkplek. */
export type Verschilregel = Zakelijk<
  Pick<Verschil, 'soort' | 'houder' | 'grondslag' | 'niveau' | 'tot' | 'moetTot'> & {
    readonly wat: string
    readonly staart: string
  }
>

export function zonderSleutel(v: Verschil): Verschilregel {
  const { soort, houder, grondslag, niveau, tot, moetTot } = v
  const { wat, id } = waarop(v)
  return { soort, houder, grondslag, niveau, tot, moetTot, wat, staart: id.slice(-12) }
}
