// How long a voortgangskaart lives: until twelve months after its keten closed, and again when the inwoner comes back to the sender.

import type { Status } from './overdracht.ts'

export type Leven = {
  readonly status: Status
  readonly beantwoordOp: Date | null
  /** When the last of what came of it closed; empty while something is open. */
  readonly geslotenOp: Date | null
  readonly isIetsOpen: boolean
  /** The inwoner came back to the team that began the keten: the new melding is part of it (access.md 2.2, 2.5.3). */
  readonly terug: { readonly isOpen: boolean; readonly geslotenOp: string | null } | null
}

/** The moment it falls to nothing; undefined while the end is not known. */
export function einde({ status, beantwoordOp, geslotenOp, isIetsOpen, terug }: Leven): Date | undefined {
  const gesloten = status === 'aanvaard' ? (isIetsOpen ? null : geslotenOp) : beantwoordOp
  if (!gesloten || terug?.isOpen) return undefined
  const laatst = terug?.geslotenOp ? new Date(terug.geslotenOp) : gesloten
  const later = new Date(laatst > gesloten ? laatst : gesloten)
  later.setUTCFullYear(later.getUTCFullYear() + 1)
  return later
}

export const isVerlopen = (kaart: Leven, nu: Date): boolean => {
  const tot = einde(kaart)
  return tot !== undefined && tot <= nu
}

/** What came of it has ended, and the inwoner is back: the keten runs again. */
export const isHeropend = ({ status, isIetsOpen, terug }: Leven): boolean =>
  status === 'aanvaard' && !isIetsOpen && terug?.isOpen === true
