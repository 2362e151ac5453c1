// Terugkoppelen: the one who took the work over tells how it went.

import { done, type Result, refused } from '../../platform/result.ts'
import type { BijEinde, Stand, Terugkoppeling } from './terugkoppeling.ts'

export type Weigering =
  | 'nog_niet_aanvaard'
  | 'geen_zicht'
  | 'al_teruggekoppeld'
  | 'niet_uw_werk'
  | 'reden_ontbreekt'
  | 'loopt_niet_meer'
  | 'woorden_ontbreken'

/** Why this medewerker cannot give the word back now, if so. */
export function weigering(stand: Stand): Weigering | undefined {
  if (stand.status !== 'aanvaard') return 'nog_niet_aanvaard'
  // No basis, no word: what came of it is the inwoner's to tell (access.md 2.5.1).
  if (!stand.heeftZicht) return 'geen_zicht'
  if (!stand.magBehandelen) return 'niet_uw_werk'
  return stand.isKlaar ? 'al_teruggekoppeld' : undefined
}

export function terugkoppelen(stand: Stand, invoer: Terugkoppeling): Result<Terugkoppeling, Weigering> {
  const reason = weigering(stand)
  if (reason) return refused(reason)
  const { antwoord, reden, toelichting, isGedeeld } = invoer
  // "If not, why": without a reason the sender learns nothing (product.md).
  if ((antwoord === 'deels' || antwoord === 'niet_geholpen') && !reden) return refused('reden_ontbreekt')
  if (antwoord === 'loopt_nog' && !stand.loopt) return refused('loopt_niet_meer')
  if (isGedeeld && !toelichting) return refused('woorden_ontbreken')
  return done(invoer)
}

export type EindWeigering = 'terug_antwoord_ontbreekt' | 'terug_later_met_woorden'

/**
 * What the form that ends the work gives back to who waits: a word, or nothing yet.
 * The last answer demands it (product.md, 1); "later" is a choice, and what was typed beside it would be lost.
 */
export function bijEinde(
  { antwoord, ...rest }: BijEinde,
  { sluit }: { readonly sluit: boolean },
): Result<Terugkoppeling | undefined, EindWeigering> {
  const isIetsGezegd = Boolean(rest.reden || rest.toelichting || rest.isGedeeld)
  if (antwoord === 'later') return isIetsGezegd ? refused('terug_later_met_woorden') : done(undefined)
  if (antwoord) return done({ ...rest, antwoord })
  return sluit || isIetsGezegd ? refused('terug_antwoord_ontbreekt') : done(undefined)
}
