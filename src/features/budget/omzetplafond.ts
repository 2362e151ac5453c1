// Omzetplafond: the most that may go to one aanbieder in a year, and when that is near.

import type { Zakelijk } from '../../platform/zakelijk.ts'

export type Omzetplafond = Zakelijk<{
  readonly jaar: number
  readonly aanbieder: string
  /** In cents. */
  readonly bedrag: number
  /** From this percentage of it we are warned. */
  readonly waarschuwing: number
  readonly bron: string
}>

export type Plafondstand = {
  readonly aanbieder: string
  readonly gedeclareerd: number
  readonly plafond: Omzetplafond | undefined
  /** Percentage of the ceiling. */
  readonly deel: number | undefined
  readonly oordeel: 'ruimte' | 'bijna' | 'eroverheen' | undefined
}

/** Every aanbieder with a ceiling or an amount, the nearest to its ceiling first, then by amount. */
export function plafondstanden(
  omzetten: readonly { readonly aanbieder: string; readonly bedrag: number }[],
  plafonds: readonly Omzetplafond[],
): readonly Plafondstand[] {
  const namen = new Set([...plafonds, ...omzetten].map(({ aanbieder }) => aanbieder))
  return [...namen]
    .map((aanbieder): Plafondstand => {
      const gedeclareerd = omzetten.find((o) => o.aanbieder === aanbieder)?.bedrag ?? 0
      const plafond = plafonds.find((p) => p.aanbieder === aanbieder)
      const deel = plafond && (100 * gedeclareerd) / plafond.bedrag
      return { aanbieder, gedeclareerd, plafond, deel, oordeel: oordeel(deel, plafond) }
    })
    .toSorted((a, b) => (b.deel ?? -1) - (a.deel ?? -1) || b.gedeclareerd - a.gedeclareerd)
}

function oordeel(deel: number | undefined, plafond: Omzetplafond | undefined): Plafondstand['oordeel'] {
  if (deel === undefined || !plafond) return undefined
  if (deel > 100) return 'eroverheen'
  return deel >= plafond.waarschuwing ? 'bijna' : 'ruimte'
}
