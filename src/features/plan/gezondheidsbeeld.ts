// A gezondheidsbeeld: Positieve Gezondheid, how a resident sees the own life on one day.

import type { Datum } from '../termijn/datum.ts'

/** In the order of the spinnenweb, from the top clockwise (iPH). */
export const dimensies = [
  'lichaamsfuncties',
  'mentaal_welbevinden',
  'zingeving',
  'kwaliteit_van_leven',
  'meedoen',
  'dagelijks_functioneren',
] as const
export type Dimensie = (typeof dimensies)[number]
export type Punten = Readonly<Record<Dimensie, number>>

export type Gezondheidsbeeld = {
  readonly id: string
  readonly inwonerId: string
  readonly op: Datum
  readonly punten: Punten
  readonly toelichting: string
  readonly versie: number
}

/** Of one person, the first and the last, when there are two. */
export function beginEnNu<B extends Pick<Gezondheidsbeeld, 'op'>>(beelden: readonly B[]) {
  const opDag = [...beelden].sort((a, b) => a.op.localeCompare(b.op))
  const [begin, nu] = [opDag[0], opDag.at(-1)]
  return { begin, nu: nu === begin ? undefined : nu }
}
