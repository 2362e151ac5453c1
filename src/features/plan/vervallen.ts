// Vervallen: what becomes of promises that are still open when what they served ends; none is left hanging.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Afloop, Afspraak } from './afspraak.ts'

export type Weigering = 'afspraak_nog_open' | 'reden_afspraak_ontbreekt'
/** Per afspraak what was chosen. */
export type Afronding = Readonly<
  Record<string, { readonly afloop: Afloop | undefined; readonly reden: string | undefined }>
>
export type Afgerond = { readonly id: string; readonly status: Afloop; readonly reden: string | null }

/** Every open one gets its end: kept, not kept, or no longer needed and why. */
export function vervallen(
  afspraken: readonly Afspraak[],
  perAfspraak: Afronding,
): Result<readonly Afgerond[], Weigering> {
  const open = afspraken.filter(({ status }) => status === 'open')
  const gekozen = open.map(({ id }) => ({ id, ...perAfspraak[id] }))
  if (gekozen.some(({ afloop }) => !afloop)) return refused('afspraak_nog_open')
  if (gekozen.some(({ afloop, reden }) => afloop === 'vervallen' && !reden))
    return refused('reden_afspraak_ontbreekt')
  return done(
    gekozen.flatMap(({ id, afloop, reden }) =>
      afloop ? [{ id, status: afloop, reden: afloop === 'vervallen' ? (reden ?? null) : null }] : [],
    ),
  )
}
