// Beantwoorden: question and answer are published in one act, so that neither stands before the council alone.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Raadsvraag } from './raadsvraag.ts'

export type Weigering = 'is_gepubliceerd' | 'is_ingetrokken' | 'intussen_gewijzigd'

export const weigering = (
  { status, versie }: Pick<Raadsvraag, 'status' | 'versie'>,
  getoond: number,
): Weigering | undefined => {
  if (status === 'gepubliceerd') return 'is_gepubliceerd'
  if (status === 'ingetrokken') return 'is_ingetrokken'
  return versie === getoond ? undefined : 'intussen_gewijzigd'
}

export function beantwoorden(
  vraag: Pick<Raadsvraag, 'status' | 'versie'>,
  { antwoord, versie }: { readonly antwoord: string; readonly versie: number },
): Result<{ readonly antwoord: string }, Weigering> {
  const reden = weigering(vraag, versie)
  return reden ? refused(reden) : done({ antwoord })
}
