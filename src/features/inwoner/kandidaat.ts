// A kandidaat: somebody it may be, as the known-person check shows it: no wet and no content (access.md, "Decisions on top").

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
  readonly huishouden: string
  readonly kern: string | null
  readonly planId: string | null
  readonly regisseur: string | null
  readonly laatsteContact: Date | null
}
