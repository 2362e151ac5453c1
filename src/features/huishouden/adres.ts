// The protected address of a huishouden: LX, for who keeps addresses alone (access.md 2.3, H4).

import type { Weergave } from '../autorisatie/present.ts'
import type { Datum } from '../termijn/datum.ts'

export type Adres = {
  readonly id: string
  readonly huishouden: string
  readonly isGeheim: boolean
  readonly sinds: Datum | null
  readonly adres: string
  readonly personen: readonly string[]
}

export const adresWeergave: Weergave<Adres> = {
  personen: (a) => a.personen,
  velden: { id: 'L0', huishouden: 'L2', isGeheim: 'L2', sinds: 'LX', adres: 'LX', personen: 'L1' },
}
