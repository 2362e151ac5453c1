// Beantwoorden: a vraag gets its uitkomst; with the last one the melding closes by itself.

import { done, type Result, refused } from '../../platform/result.ts'
import { type NietNu, nietBehandelen, type Stand } from './melding.ts'
import { type Afloop, looptTrajectVoor, openVragen, sluitMelding, type Uitkomst } from './vraag.ts'

export type Weigering = NietNu | 'niet_uw_melding' | 'uitkomst_ontbreekt' | 'traject_loopt'

export type Afgelopen = { readonly aflopen: readonly Afloop[]; readonly sluit: boolean }

export const weigering = (m: Stand) => nietBehandelen('beantwoorden', m)

/** Gives the open vragen that have one in `gekozen` their uitkomst; the others stay open. */
export function beantwoorden(
  m: Stand,
  gekozen: Readonly<Record<string, Uitkomst | undefined>>,
): Result<Afgelopen, Weigering> {
  const reason = weigering(m)
  if (reason) return refused(reason)
  const aflopen: Afloop[] = []
  for (const { id } of openVragen(m.vragen)) {
    const uitkomst = gekozen[id]
    if (uitkomst) aflopen.push({ id, uitkomst })
  }
  if (aflopen.length === 0) return refused('uitkomst_ontbreekt')
  const ids = aflopen.map(({ id }) => id)
  if (looptTrajectVoor(m.vragen, ids)) return refused('traject_loopt')
  return done({ aflopen, sluit: sluitMelding(m.vragen, aflopen) })
}
