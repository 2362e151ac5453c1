// Formatie: how many fte a team has, by kind and in time, with what is vacant (audit, recommendation 7).

import type { Zakelijk } from '../../platform/zakelijk.ts'
import type { Datum } from '../termijn/datum.ts'

export const soorten = ['vast', 'inhuur', 'vrijwillig', 'opbouwwerk'] as const
export type Soort = (typeof soorten)[number]

/** One line: so many fte of one kind, from a day, until (not including) a day. */
export type Formatie = Zakelijk<{
  readonly id: string
  readonly teamId: string
  readonly soort: Soort
  readonly fte: number
  readonly isVacature: boolean
  readonly van: Datum
  readonly tot: Datum | null
}>

export const geldtOp = ({ van, tot }: Pick<Formatie, 'van' | 'tot'>, dag: Datum): boolean =>
  van <= dag && (tot === null || tot > dag)

export type Stand = Readonly<Record<Soort | 'bezet' | 'vacant', number>>

/** What there is on one day: per kind as far as somebody is there, all of it, and what is vacant. */
export function standOp(formatie: readonly Formatie[], dag: Datum): Stand {
  const nu = formatie.filter((f) => geldtOp(f, dag))
  const som = (van: readonly Formatie[]) => Math.round(van.reduce((s, { fte }) => s + fte, 0) * 100) / 100
  const bezet = nu.filter((f) => !f.isVacature)
  const perSoort = (soort: Soort) => som(bezet.filter((f) => f.soort === soort))
  return {
    vast: perSoort('vast'),
    inhuur: perSoort('inhuur'),
    vrijwillig: perSoort('vrijwillig'),
    opbouwwerk: perSoort('opbouwwerk'),
    bezet: som(bezet),
    vacant: som(nu.filter((f) => f.isVacature)),
  }
}
