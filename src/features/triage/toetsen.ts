// Toetsen: what a draft would have advised for the meldingen of a year, beside what holds now; counts and nothing else.

import { type Advies, adviseer, type Feiten, type Regel } from '../melding/triage.ts'
import type { Vervolg } from '../melding/vraag.ts'

/** The facts of one melding on the day it came, and what was chosen; no id and no person. */
export type Geval = { readonly feiten: Feiten; readonly keuze: Vervolg | null }

export type Toets = {
  readonly aantal: number
  readonly anders: number
  readonly gescreend: number
  /** How often the advice was what was chosen in the end. */
  readonly treft: { readonly nu: number; readonly straks: number }
  readonly perRegel: readonly { readonly code: string; readonly nu: number; readonly straks: number }[]
  readonly verschuivingen: readonly {
    readonly van: Vervolg
    readonly naar: Vervolg
    readonly aantal: number
  }[]
}

const tel = <K>(per: Map<K, number>, sleutel: K) => per.set(sleutel, (per.get(sleutel) ?? 0) + 1)

/** Every rule of both tables has its line, in the order of the draft; what was taken out comes last. */
function perRegel(nu: readonly Regel[], straks: readonly Regel[], [a, b]: readonly [Telling, Telling]) {
  const codes = new Set([...straks, ...nu].map(({ code }) => code))
  return [...codes].map((code) => ({ code, nu: a.get(code) ?? 0, straks: b.get(code) ?? 0 }))
}
type Telling = ReadonlyMap<string, number>

export function toetsen(nu: readonly Regel[], straks: readonly Regel[], gevallen: readonly Geval[]): Toets {
  const [oud, nieuw] = [new Map<string, number>(), new Map<string, number>()]
  const paren = new Map<string, number>()
  const treft = { nu: 0, straks: 0 }
  for (const { feiten, keuze } of gevallen) {
    const [a, b]: [Advies, Advies] = [adviseer(nu, feiten), adviseer(straks, feiten)]
    tel(oud, a.regel)
    tel(nieuw, b.regel)
    if (a.vervolg !== b.vervolg) tel(paren, `${a.vervolg} ${b.vervolg}`)
    if (keuze === a.vervolg) treft.nu++
    if (keuze === b.vervolg) treft.straks++
  }
  const verschuivingen = [...paren]
    .map(([paar, aantal]) => {
      const [van, naar] = paar.split(' ') as [Vervolg, Vervolg]
      return { van, naar, aantal }
    })
    .sort((a, b) => b.aantal - a.aantal)
  return {
    aantal: gevallen.length,
    anders: verschuivingen.reduce((som, { aantal }) => som + aantal, 0),
    gescreend: gevallen.filter(({ keuze }) => keuze !== null).length,
    treft,
    perRegel: perRegel(nu, straks, [oud, nieuw]),
    verschuivingen,
  }
}
