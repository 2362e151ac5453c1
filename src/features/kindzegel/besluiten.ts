// Besluiten: does it stay closed to the parents? And opening it again when the child wants that.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Besluit, Kindzegel } from './kindzegel.ts'

export type BesluitWeigering = 'niet_dicht' | 'niet_van_u' | 'al_besloten' | 'reden_ontbreekt'
export type EindWeigering = Extract<BesluitWeigering, 'niet_dicht' | 'niet_van_u'>

type Stand = { readonly zegel: Pick<Kindzegel, 'besluit'> | undefined; readonly isVanMij: boolean }

/** Against the wish of the child with a reason of at least twenty letters; that it stays needs none. */
export function besluiten(
  { zegel, isVanMij }: Stand,
  o: { readonly besluit: Besluit; readonly reden: string | undefined },
): Result<{ readonly besluit: Besluit; readonly reden: string | null }, BesluitWeigering> {
  if (!zegel) return refused('niet_dicht')
  if (!isVanMij) return refused('niet_van_u')
  if (zegel.besluit) return refused('al_besloten')
  const reden = o.reden?.trim() ?? ''
  if (o.besluit === 'geopend' && reden.length < 20) return refused('reden_ontbreekt')
  return done({ besluit: o.besluit, reden: reden.length < 20 ? null : reden })
}

/** At the wish of the child, also after the decision that it stays. */
export function opheffen({ zegel, isVanMij }: Stand): Result<true, EindWeigering> {
  if (!zegel) return refused('niet_dicht')
  return isVanMij ? done(true) : refused('niet_van_u')
}
