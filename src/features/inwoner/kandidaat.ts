// A kandidaat: somebody it may be, as the known-person check shows it: no wet and no content (access.md, "Decisions on top").

import type { Weergave } from '../autorisatie/present.ts'

export type Kandidaat = {
  /** By what this person was found; by name only after the names were compared. */
  readonly op: 'eerder' | 'bsn' | 'naam' | 'adres'
  readonly inwonerId: string
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
  readonly geboortedatum: string | null
  readonly isGeheim: boolean
  readonly huishoudenId: string
  /** Absent when somebody who is geheim lives there: its name may be theirs. */
  readonly huishouden: string | null
  readonly kern: string | null
  readonly planId: string | null
  readonly regisseur: string | null
  readonly laatsteContact: Date | null
}

/** No wet and no content; of who is geheim not even a name. */
export const kandidaatWeergave: Weergave<Kandidaat> = {
  personen: (k) => [k.inwonerId],
  velden: {
    op: 'L0',
    inwonerId: 'L0',
    voornamen: 'L1',
    voorvoegsel: 'L1',
    geslachtsnaam: 'L1',
    geboortedatum: 'L1',
    isGeheim: 'L0',
    huishoudenId: 'L1',
    huishouden: 'L1',
    kern: 'L1',
    planId: 'L1',
    regisseur: 'L1',
    laatsteContact: 'L1',
  },
}
