// How long a voortgangskaart lives: until twelve months after its keten closed, and again when the inwoner comes back to the sender.

import type { Status } from './overdracht.ts'

export type Leven = {
  readonly status: Status
  readonly beantwoordOp: Date | null
  /** When the last of what came of it closed; empty while something is open. */
  readonly geslotenOp: Date | null
  readonly isIetsOpen: boolean
  /** The inwoner has a new, open melding with the team that once sent (access.md 2.5.3). */
  readonly isTerugBijAfzender: boolean
}

/** The moment it falls to nothing; undefined while the end is not known. */
export function einde({ status, beantwoordOp, geslotenOp, isIetsOpen }: Leven): Date | undefined {
  const gesloten = status === 'aanvaard' ? (isIetsOpen ? null : geslotenOp) : beantwoordOp
  if (!gesloten) return undefined
  const later = new Date(gesloten)
  later.setUTCFullYear(gesloten.getUTCFullYear() + 1)
  return later
}

export const isVerlopen = (kaart: Leven, nu: Date): boolean => {
  const tot = einde(kaart)
  return tot !== undefined && tot <= nu && !kaart.isTerugBijAfzender
}
