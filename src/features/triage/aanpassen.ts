// Aanpassen: one rule of a draft is put in, changed, moved or taken out; the first and the last hold the table together.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Regel } from '../melding/triage.ts'
import { isVast } from './triage.ts'

export type Weigering = 'regel_onbekend' | 'regel_staat_vast' | 'code_bestaat_al' | 'kan_niet_verder'

export type Aanpassing =
  | { readonly wat: 'erbij'; readonly regel: Regel }
  | { readonly wat: 'anders'; readonly regel: Regel }
  | { readonly wat: 'weg' | 'omhoog' | 'omlaag'; readonly code: string }

/** The rules as they are then; the given ones are not changed. */
export function aanpassen(regels: readonly Regel[], a: Aanpassing): Result<readonly Regel[], Weigering> {
  if (a.wat === 'erbij') {
    if (regels.some(({ code }) => code === a.regel.code)) return refused('code_bestaat_al')
    // Just above the catch-all: it takes nothing from the rules that were there.
    return done([...regels.slice(0, -1), a.regel, ...regels.slice(-1)])
  }
  const code = a.wat === 'anders' ? a.regel.code : a.code
  const plaats = regels.findIndex((regel) => regel.code === code)
  const oud = regels[plaats]
  if (!oud) return refused('regel_onbekend')
  if (a.wat === 'anders') return done(regels.with(plaats, isVast(oud) ? vasteWoorden(oud, a.regel) : a.regel))
  if (isVast(oud)) return refused('regel_staat_vast')
  if (a.wat === 'weg') return done(regels.toSpliced(plaats, 1))
  const naar = plaats + (a.wat === 'omhoog' ? -1 : 1)
  const ander = regels[naar]
  if (!ander || isVast(ander)) return refused('kan_niet_verder')
  return done(regels.with(plaats, ander).with(naar, oud))
}

/** Of these two the words may change, and of the catch-all what it advises; never when they speak. */
const vasteWoorden = (oud: Regel, nieuw: Regel): Regel => ({
  ...nieuw,
  voorwaarden: oud.voorwaarden,
  vervolg: oud.code === 'anders' ? nieuw.vervolg : oud.vervolg,
})
