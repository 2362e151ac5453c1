// A kandidaat: somebody it may be, as the known-person check shows it: no wet and no content (access.md, "Decisions on top").

export type Kandidaat = {
  readonly inwonerId: string
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
  readonly geboortedatum: string | null
  readonly isGeheim: boolean
  readonly huishoudenId: string
  readonly huishouden: string
  readonly kern: string | null
  readonly planId: string | null
  readonly regisseur: string | null
  readonly laatsteContact: Date | null
}

/** Found by what was typed, before names are compared: enough to compare with. */
export type Treffer = {
  readonly inwonerId: string
  readonly op: 'bsn' | 'naam' | 'adres'
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string | null
}
