// Beëindigen: a vertegenwoordiging is over, or was a mistake.

import { done, type Result, refused } from '../../platform/result.ts'
import { standOp, type Vertegenwoordiging } from './vertegenwoordiging.ts'
import { type Soort, soortregels } from './vertegenwoordigingsoort.ts'

export const eindredenen = ['maatregel_voorbij', 'gezag_voorbij', 'taak_voorbij', 'vergissing'] as const
export type Eindreden = (typeof eindredenen)[number]
export type Weigering = 'al_voorbij' | 'eindreden_past_niet'

const bijGrond = {
  rechter: 'maatregel_voorbij',
  gezag: 'gezag_voorbij',
  machtiging: 'taak_voorbij',
} as const

/** What can be said of this soort. */
export const redenenVan = (soort: Soort): readonly Eindreden[] => [
  bijGrond[soortregels[soort].grond],
  'vergissing',
]

export const weigering = (v: Vertegenwoordiging, nu: Date): Weigering | undefined =>
  standOp(v, nu) === 'voorbij' ? 'al_voorbij' : undefined

export function beeindigen(
  v: Vertegenwoordiging,
  o: { readonly reden: Eindreden; readonly nu: Date },
): Result<{ einde: Eindreden }, Weigering> {
  const reden = weigering(v, o.nu)
  if (reden) return refused(reden)
  return redenenVan(v.soort).includes(o.reden) ? done({ einde: o.reden }) : refused('eindreden_past_niet')
}
