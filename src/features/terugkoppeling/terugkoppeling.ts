// A terugkoppeling: the word back to who handed over: did it work, and if not, why; part of it fit for the card, part for the file.

export const antwoorden = ['geholpen', 'deels', 'niet_geholpen', 'loopt_nog'] as const
export type Antwoord = (typeof antwoorden)[number]

/** At the end: the work does not go on any more. */
export const eindantwoorden = ['geholpen', 'deels', 'niet_geholpen'] as const satisfies readonly Antwoord[]
export type Eindantwoord = (typeof eindantwoorden)[number]

/** Codes that tell nothing about somebody's life, so fit for the voortgangskaart (access.md 2.3, L1). */
export const redenen = [
  'past_niet',
  'wil_niet',
  'niet_bereikt',
  'iets_anders_gekozen',
  'wacht_nog',
  'anders',
] as const
export type Reden = (typeof redenen)[number]

export type Terugkoppeling = {
  readonly antwoord: Antwoord
  readonly reden: Reden | undefined
  /** Words for who has the file; for the sender only when the inwoner agreed. */
  readonly toelichting: string | undefined
  readonly isGedeeld: boolean
}

/** On a form that ends the work: how it went, or said out loud that nobody can say so yet. */
export const bijEindeKeuzes = [...eindantwoorden, 'later'] as const

/** As such a form was filled in, also when no answer was chosen. */
export type BijEinde = Omit<Terugkoppeling, 'antwoord'> & {
  readonly antwoord: (typeof bijEindeKeuzes)[number] | undefined
}

/** How a debt stands for who would give the word back. */
export type Stand = {
  readonly overdrachtId: string
  readonly huishoudenId: string
  readonly inwonerId: string
  readonly status: 'aangeboden' | 'aanvaard' | 'geweigerd' | 'ingetrokken'
  /** The sender may know how it goes on: on a ground, and the inwoner did not take that back. */
  readonly heeftZicht: boolean
  /** The answer at the end was given. */
  readonly isKlaar: boolean
  /** Something that came of it still runs. */
  readonly loopt: boolean
  /** Sees the file of what came of it (L3). */
  readonly magBehandelen: boolean
}
