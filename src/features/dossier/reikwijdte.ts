// How far each kind of grant reaches for one reader, so that a list counts and finds no more than its page shows.

import type { Autorisatie, Niveau } from '../autorisatie/autorisatie.ts'
import { decide } from '../autorisatie/decide.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'

/** A kind of grant with the kind of thing it lies on. */
export type SoortGrant = Autorisatie & {
  readonly soort: 'melding' | 'traject' | 'plan'
  /** Of a traject its wet; "geen" of all else. */
  readonly zaakWet: Wet
  readonly isVanTeam: boolean
}

export type Reikwijdte = SoortGrant & { readonly isGeheim: boolean; readonly reikt: Niveau }

/** What decide makes of each, also of who is geheim; a kind that shows nothing of what runs (L1) is left out. */
export const reikwijdtes = (door: Medewerker, soorten: readonly SoortGrant[], nu: Date): Reikwijdte[] =>
  soorten.flatMap((een) =>
    [false, true].flatMap((isGeheim) => {
      const { soort, zaakWet, isVanTeam: isVanEigenTeam } = een
      const wet = soort === 'traject' ? zaakWet : undefined
      const voorwerp = { soort, autorisaties: [een], isVanEigenTeam, isGeheim, wet } as const
      const besluit = decide(door, voorwerp, 'behandeling', { nu })
      return besluit.allow && besluit.niveau > 'L0' ? [{ ...een, isGeheim, reikt: besluit.niveau }] : []
    }),
  )
