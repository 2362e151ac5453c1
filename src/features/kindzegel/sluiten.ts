// Sluiten: at the wish of a child who treats closes one thing to the parents; pure, with every reason why not.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Kind, kanSluiten } from './kindzegel.ts'

export type SluitWeigering = 'niet_van_u' | 'al_dicht' | 'geen_kind' | 'kind_ontbreekt'

export type SluitStand = {
  /** Treats it by name, or wrote it. */
  readonly isVanMij: boolean
  readonly isDicht: boolean
  /** Whom it is about. */
  readonly mensen: readonly Kind[]
}

/** Why it cannot be closed now by who asks; undefined when it can. */
export function weigering({ isVanMij, isDicht, mensen }: SluitStand): SluitWeigering | undefined {
  if (isDicht) return 'al_dicht'
  if (!isVanMij) return 'niet_van_u'
  return mensen.some(kanSluiten) ? undefined : 'geen_kind'
}

/** Whose wish it is: the one child, or who was chosen of more. */
export function sluiten(
  stand: SluitStand,
  kindId: string | undefined,
): Result<{ kind: Kind }, SluitWeigering> {
  const nee = weigering(stand)
  if (nee) return refused(nee)
  const kinderen = stand.mensen.filter(kanSluiten)
  const kind = kinderen.length === 1 && !kindId ? kinderen[0] : kinderen.find(({ id }) => id === kindId)
  return kind ? done({ kind }) : refused('kind_ontbreekt')
}
