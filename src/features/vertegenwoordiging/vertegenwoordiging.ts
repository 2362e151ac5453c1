// A vertegenwoordiging: that somebody may read or act for one inwoner, as what, how far, and from when until when.

import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import type { Leesniveau, Soort, Waarover } from './vertegenwoordigingsoort.ts'

/** What somebody fills in; the rest follows from it. */
export type Inhoud = {
  readonly soort: Soort
  readonly waarover: Waarover
  readonly meldingId: string | null
  readonly trajectId: string | null
  /** Null reads nothing: a parent without gezag. */
  readonly niveau: Leesniveau | null
  readonly metAfspraken: boolean
  readonly magHandelen: boolean
  /** The child of twelve or older does not want this parent to read the file. */
  readonly heeftBezwaar: boolean
  /** For the safety of the child this parent reads nothing; with the words why. */
  readonly waaromAfgeschermd: string | null
  readonly van: Datum
  /** The last day; null is until it is ended. */
  readonly totEnMet: Datum | null
  readonly bewijs: string | null
  readonly gegevenDoor: 'inwoner' | 'vertegenwoordiger' | null
}

/** Who: an inwoner, or somebody without a file, by name. */
export type Wie = { readonly vertegenwoordigerId: string | null; readonly naam: string | null }

/** As the rules read it. */
export type Vertegenwoordiging = Wie &
  Omit<Inhoud, 'waaromAfgeschermd' | 'bewijs'> & {
    readonly id: string
    /** For whom. */
    readonly inwonerId: string
    readonly isAfgeschermd: boolean
    readonly beeindigdOp: Date | null
    /** When the one melding or traject it is about was closed. */
    readonly dichtOp: Date | null
  }

/** Somebody without a file is known by the name alone, as the constraint of the database has it. */
export const isZelfde = (een: Wie, ander: Wie): boolean =>
  een.vertegenwoordigerId !== null || ander.vertegenwoordigerId !== null
    ? een.vertegenwoordigerId === ander.vertegenwoordigerId
    : een.naam?.toLowerCase() === ander.naam?.toLowerCase()

export type Stand = 'komt' | 'geldt' | 'voorbij'
type Tijd = Pick<Vertegenwoordiging, 'van' | 'totEnMet' | 'beeindigdOp' | 'dichtOp'>

/** Does it hold at this moment? Days are Dutch days; taking it back and closing count from the moment itself. */
export function standOp({ van, totEnMet, beeindigdOp, dichtOp }: Tijd, nu: Date): Stand {
  const vandaag = datumInAmsterdam(nu)
  if ((beeindigdOp && beeindigdOp <= nu) || (dichtOp && dichtOp <= nu)) return 'voorbij'
  if (totEnMet !== null && totEnMet < vandaag) return 'voorbij'
  return van > vandaag ? 'komt' : 'geldt'
}

/** Is there a day on which both hold? */
export const overlapt = (
  een: Pick<Tijd, 'van' | 'totEnMet'>,
  ander: Pick<Tijd, 'van' | 'totEnMet'>,
): boolean =>
  (een.totEnMet === null || ander.van <= een.totEnMet) &&
  (ander.totEnMet === null || een.van <= ander.totEnMet)
