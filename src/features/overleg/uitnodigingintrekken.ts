// Uitnodiging intrekken: somebody is not needed after all, and what was shared closes at once.

import { done, type Result, refused } from '../../platform/result.ts'
import { isPossible, type Overleg } from './overleg.ts'

export type Weigering = 'niet_meer_gepland' | 'niet_uitgenodigd'

export function uitnodigingIntrekken<G extends { readonly id: string }>(
  overleg: Pick<Overleg, 'status'>,
  genodigden: readonly G[],
  genodigdeId: string,
): Result<G, Weigering> {
  if (!isPossible('uitnodigen', overleg.status)) return refused('niet_meer_gepland')
  const genodigde = genodigden.find(({ id }) => id === genodigdeId)
  return genodigde ? done(genodigde) : refused('niet_uitgenodigd')
}
