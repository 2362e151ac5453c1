// A duiding: what policy says about a figure in a period; a concept until it is published, and then it stays as it is.

import type { Zakelijk } from '../../platform/zakelijk.ts'

export type Duiding = Zakelijk<{
  readonly id: string
  readonly kpi: string
  readonly periode: string
  readonly uitleg: string
  readonly status: 'concept' | 'gepubliceerd'
  readonly versie: number
  readonly geschrevenDoor: string
  readonly geschrevenOp: Date
  readonly gepubliceerdOp: Date | null
}>

/** The one that counts for a figure in a period: the latest that was published. */
export const geldendeDuiding = (
  alle: readonly Duiding[],
  waar: Pick<Duiding, 'kpi' | 'periode'>,
): Duiding | undefined =>
  alle
    .filter((d) => d.status === 'gepubliceerd' && d.kpi === waar.kpi && d.periode === waar.periode)
    .toSorted((a, b) => (a.gepubliceerdOp?.getTime() ?? 0) - (b.gepubliceerdOp?.getTime() ?? 0))
    .at(-1)
