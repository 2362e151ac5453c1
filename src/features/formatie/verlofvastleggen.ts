// Verlof: from which day to which day somebody is away; never why, for that is nobody's business here (AVG art. 9).

import { done, type Result, refused } from '../../platform/result.ts'
import type { Zakelijk } from '../../platform/zakelijk.ts'
import { type Datum, dagenTussen } from '../termijn/datum.ts'

export type Verlof = Zakelijk<{
  readonly id: string
  readonly medewerkerId: string
  readonly van: Datum
  readonly tot: Datum
}>
export type Weigering = 'einde_voor_begin' | 'overlapt' | 'te_lang' | 'niet_van_uw_team' | 'al_voorbij'

// Whoever is away longer than a year has left, and the work is moved.
const hoogstens = 366

export const isWegOp = ({ van, tot }: Pick<Verlof, 'van' | 'tot'>, dag: Datum): boolean =>
  van <= dag && dag <= tot

export function verlofVastleggen(
  invoer: Omit<Verlof, 'id'>,
  feiten: {
    readonly id: string
    readonly vandaag: Datum
    readonly collegas: readonly string[]
    readonly eerder: readonly Verlof[]
  },
): Result<Verlof, Weigering> {
  const { van, tot, medewerkerId } = invoer
  if (!feiten.collegas.includes(medewerkerId)) return refused('niet_van_uw_team')
  if (tot < van) return refused('einde_voor_begin')
  if (tot < feiten.vandaag) return refused('al_voorbij')
  if (dagenTussen(van, tot) > hoogstens) return refused('te_lang')
  if (feiten.eerder.some((v) => v.medewerkerId === medewerkerId && v.van <= tot && van <= v.tot))
    return refused('overlapt')
  return done({ ...invoer, id: feiten.id })
}
