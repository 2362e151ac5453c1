// The grounds on which a term may stand still: each with its article, and whether it begins with a letter of today.

export const gronden = [
  'aanvullen',
  'buitenland',
  'instemming',
  'toerekenbaar',
  'overmacht',
  'verzuim',
] as const
export type Grond = (typeof gronden)[number]

export const artikelVan: Readonly<Record<Grond, string>> = {
  aanvullen: 'Awb artikel 4:15 lid 1 onder a',
  buitenland: 'Awb artikel 4:15 lid 1 onder b',
  instemming: 'Awb artikel 4:15 lid 2 onder a',
  toerekenbaar: 'Awb artikel 4:15 lid 2 onder b',
  overmacht: 'Awb artikel 4:15 lid 2 onder c',
  verzuim: 'Awb artikel 7:10 lid 2',
}

/** The grounds of a clock; none when nothing suspends it. */
export const grondenVan = (opschortbaar: false | string): readonly Grond[] =>
  opschortbaar === false
    ? []
    : gronden.filter((grond) => artikelVan[grond].startsWith(opschortbaar.replace(/ lid.*/, '')))

/** Of these the term stands still from the day after our letter; the others may have begun on an earlier day. */
export const isVanafBrief = (grond: Grond): boolean =>
  grond === 'aanvullen' || grond === 'buitenland' || grond === 'verzuim'
