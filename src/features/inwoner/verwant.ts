// Verwant: between whose birthdays somebody must be born, and of whom they descend, as the relaties stand.

import type { Datum } from '../termijn/datum.ts'

export type Verwant = {
  /** The birthday of the youngest parent, and of the oldest child, as far as known. */
  readonly laatsteOuder: Datum | null
  readonly eersteKind: Datum | null
}

/** Was somebody of this day born after every parent and before every child? Of an unknown day nobody can say. */
export const pastInGezin = (geboortedatum: Datum | null, verwant: readonly Verwant[]): boolean =>
  geboortedatum === null ||
  verwant.every(
    ({ laatsteOuder, eersteKind }) =>
      (laatsteOuder === null || laatsteOuder < geboortedatum) &&
      (eersteKind === null || geboortedatum < eersteKind),
  )
