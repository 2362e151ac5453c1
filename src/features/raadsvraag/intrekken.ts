// Intrekken: who asked takes the question back, as long as it was not answered.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Weigering as Nietopen, weigering as nietOpen } from './beantwoorden.ts'
import type { Raadsvraag } from './raadsvraag.ts'

export type Weigering = Nietopen | 'niet_van_u'

export function intrekken(
  vraag: Pick<Raadsvraag, 'status' | 'versie' | 'gesteldDoorId'>,
  { doorId, versie }: { readonly doorId: string; readonly versie: number },
): Result<{ readonly status: 'ingetrokken' }, Weigering> {
  const reden = vraag.gesteldDoorId === doorId ? nietOpen(vraag, versie) : 'niet_van_u'
  return reden ? refused(reden) : done({ status: 'ingetrokken' })
}
