// What came into a file that was joined and hangs on no other work: when the two part again, somebody says of whom it is.

import type { Kant } from './samenvoeging.ts'

export type Losse = {
  readonly soort: 'contact' | 'signaal'
  readonly id: string
  readonly op: string
  /** Who wrote it down; nobody where it was noticed. */
  readonly door: string | null
  readonly bron: 'brp' | 'geboortedatum' | null
  /** Of a contact with nothing to hang on only its writer reads the words. */
  readonly woorden: string | null
}

/** The name of its field in the form. */
export const veldVan = ({ id }: Pick<Losse, 'id'>): string => `van-${id}`

export type Keuzes = Readonly<Record<string, Kant>>

/** What was chosen, of a posted form; what is no choice is left out. */
export const keuzesUit = (body: URLSearchParams): Keuzes =>
  Object.fromEntries(
    [...body].flatMap(([veld, kant]) =>
      veld.startsWith('van-') && (kant === 'blijft' || kant === 'vervalt') ? [[veld.slice(4), kant]] : [],
    ),
  )

/** Those of which nobody said of whom they are; also what came while the page was open. */
export const zonderKeuze = (losse: readonly Losse[], keuzes: Keuzes): readonly Losse[] =>
  losse.filter(({ id }) => keuzes[id] === undefined)
