// Houden: who was there, what was decided on each point, and what it leads to.

import { done, type Result, refused } from '../../platform/result.ts'
import { isPossible, type Overleg, type Punt, type Uitkomst } from './overleg.ts'

export type Weigering = 'niet_meer_gepland' | 'nog_niet_begonnen' | 'niets_besloten'

export type Invoer = {
  readonly samenvatting: string
  readonly uitkomst: Uitkomst
  /** What was decided, by the id of the point; a point that was not reached has none. */
  readonly besluiten: Readonly<Record<string, string>>
}

/** Minutes are decisions, not a record of who said what; a meeting that decided nothing is called off, or says why in words. */
export function houden(
  overleg: Overleg,
  punten: readonly Punt[],
  { samenvatting, uitkomst, besluiten }: Invoer,
  op: Date,
): Result<{ overleg: Overleg; punten: readonly Punt[] }, Weigering> {
  if (!isPossible('houden', overleg.status)) return refused('niet_meer_gepland')
  if (overleg.geplandOp > op) return refused('nog_niet_begonnen')
  const besloten = punten.map((punt) => ({ ...punt, besluit: besluiten[punt.id] || null }))
  if (samenvatting === '' && besloten.every(({ besluit }) => besluit === null))
    return refused('niets_besloten')
  return done({
    overleg: {
      ...overleg,
      status: 'gehouden',
      gehoudenOp: op,
      samenvatting: samenvatting || null,
      uitkomst,
      versie: overleg.versie + 1,
    },
    punten: besloten,
  })
}

/** Days in which who was asked may look back. */
export const terugkijkdagen = 14

/** Until when who was asked may look back: two weeks, to check the decisions and to act on them. */
export const terugkijkenTot = (op: Date): Date => new Date(op.getTime() + terugkijkdagen * 24 * 3_600_000)

/** Until when who is asked now sees it, while nothing is written down: no grant is without an end (access.md 2.2). */
export const gastTot = ({ geplandOp }: Pick<Overleg, 'geplandOp'>, op: Date): Date =>
  terugkijkenTot(geplandOp > op ? geplandOp : op)
