// Doorverwijzen: somebody else goes on with a vraag, and with that it ends here.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Afgelopen } from './beantwoorden.ts'
import { type NietNu, nietBehandelen, type Stand } from './melding.ts'
import { looptTrajectVoor, openVragen, sluitMelding, type Uitkomst } from './vraag.ts'

export const bestemmingen = [
  'huisarts',
  'wlz',
  'werk_en_inkomen',
  'algemene_voorziening',
  'andere_gemeente',
  'anders',
] as const
export type Bestemming = (typeof bestemmingen)[number]

export type Weigering = NietNu | 'niet_uw_melding' | 'vraag_is_al_klaar' | 'traject_loopt'

/** Ours: which uitkomst counts when the vraag goes there (beleidsplan hoofdstuk 6 names the uitkomsten only). */
export const uitkomstBij: Readonly<Record<Bestemming, Uitkomst>> = {
  huisarts: 'wlz_zvw',
  wlz: 'wlz_zvw',
  werk_en_inkomen: 'algemeen_collectief',
  algemene_voorziening: 'algemeen_collectief',
  andere_gemeente: 'direct_beantwoord',
  anders: 'direct_beantwoord',
}

export const weigering = (m: Stand) => nietBehandelen('doorverwijzen', m)

export function doorverwijzen(
  m: Stand,
  vraagId: string,
  naar: Bestemming,
): Result<Afgelopen & { readonly naar: Bestemming }, Weigering> {
  const reason = weigering(m)
  if (reason) return refused(reason)
  if (!openVragen(m.vragen).some((v) => v.id === vraagId)) return refused('vraag_is_al_klaar')
  if (looptTrajectVoor(m.vragen, [vraagId])) return refused('traject_loopt')
  const aflopen = [{ id: vraagId, uitkomst: uitkomstBij[naar] }]
  return done({ aflopen, naar, sluit: sluitMelding(m.vragen, aflopen) })
}
