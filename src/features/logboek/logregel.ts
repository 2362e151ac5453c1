// A line of the log as it goes to others: one for each inwoner it is about, with codes and no content.

export type Logregel = {
  readonly id: string
  /** UTC with microseconds, and the same moment on a Dutch clock with its distance. */
  readonly op: string
  readonly opHier: string
  /** The request it belongs to; a gebeurtenis stands for itself. */
  readonly verzoekId: string
  readonly soort: string
  readonly uitkomst: 'toegestaan' | 'geweigerd'
  readonly niveau: string | null
  readonly regel: string | null
  readonly doel: string | null
  /** Nobody when the system itself acted. */
  readonly medewerkerId: string | null
  readonly medewerker: string | null
  readonly rollen: string | null
  readonly organisatie: string | null
  readonly inwonerId: string | null
}

/** What the form of a line needs beside the line. */
export type Omgeving = {
  /** The address of this installation: the verwerkingsregister stands there. */
  readonly base: URL
  /** Which version of a row of the register held on this day. */
  readonly versieOp: (code: string, dag: string) => number
  readonly gemeenteId: number
  /** Stands for an inwoner, the same in every export of this gemeente. */
  readonly pseudoniem: (inwonerId: string) => string
}
