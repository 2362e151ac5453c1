// Nakoming: how much of what was promised was done; derived, ours and theirs apart.

import { type Afspraak, isVanOns } from './afspraak.ts'

export type Nakoming = { readonly gedaan: number; readonly gezegd: number; readonly betwist: number }

/** Of those about which something was said; what fell away counts for nobody. */
function telling(afspraken: readonly Afspraak[]): Nakoming {
  const gezegd = afspraken.filter(({ status }) => status === 'nagekomen' || status === 'niet_nagekomen')
  return {
    gedaan: gezegd.filter(({ status }) => status === 'nagekomen').length,
    gezegd: gezegd.length,
    betwist: gezegd.filter(({ betwisting }) => betwisting && !betwisting.isBeslecht).length,
  }
}

export const nakoming = (afspraken: readonly Afspraak[]) => ({
  vanOns: telling(afspraken.filter(isVanOns)),
  vanHen: telling(afspraken.filter((a) => !isVanOns(a))),
})
