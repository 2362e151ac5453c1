// A relatie: what one is of another, read from left to right; the left one may be somebody without a file.

import type { Datum } from '../termijn/datum.ts'

export const relatiesoorten = [
  'ouder',
  'kind',
  'partner',
  'mantelzorger',
  'netwerk',
  'wettelijk_vertegenwoordiger',
] as const
export type Relatiesoort = (typeof relatiesoorten)[number]

export type Mens = {
  readonly inwonerId: string
  readonly geboortedatum: Datum | null
  readonly isVerwacht: boolean
}

export type Relatie = {
  readonly id: string
  /** Null when it is somebody without a file: then there is a name. */
  readonly inwonerId: string | null
  readonly anderId: string
  readonly soort: Relatiesoort
  readonly van: Datum
}

/** Both ways the same: to be somebody's partner is to have that partner. */
const wederzijds: readonly Relatiesoort[] = ['partner', 'netwerk']

/** "Is kind van" said from the other side, so that the same is never written down twice. */
export const alsOuder = <R extends { soort: Relatiesoort; inwonerId: string | null; anderId: string }>(
  r: R,
): R =>
  r.soort === 'kind' && r.inwonerId !== null
    ? { ...r, soort: 'ouder', inwonerId: r.anderId, anderId: r.inwonerId }
    : r

/** Do these two say the same? */
export function isZelfde(
  een: Pick<Relatie, 'soort' | 'inwonerId' | 'anderId'>,
  ander: Pick<Relatie, 'soort' | 'inwonerId' | 'anderId'>,
): boolean {
  const [a, b] = [alsOuder(een), alsOuder(ander)]
  if (a.soort !== b.soort || a.inwonerId === null || b.inwonerId === null) return false
  if (a.inwonerId === b.inwonerId && a.anderId === b.anderId) return true
  return wederzijds.includes(a.soort) && a.inwonerId === b.anderId && a.anderId === b.inwonerId
}
