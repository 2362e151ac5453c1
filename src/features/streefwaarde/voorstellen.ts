// Voorstellen: what a figure should reach, from when, and why; college or raad decides about it.

import { done, type Result, refused } from '../../platform/result.ts'
import {
  type Feiten,
  type Streefvoorstel,
  type Waarde,
  type Waardeweigering,
  type Waarvoor,
  weigeringVan,
} from './streefvoorstel.ts'

export type Weigering = Waardeweigering | 'zelfde_voorstel'

export type Voorstel = Waarvoor & Waarde & { readonly motivering: string }

/** Another voorstel for the same figure may be open: then there is something to choose. The very same may not. */
export function voorstellen(
  voorstel: Voorstel,
  feiten: Feiten & { readonly open: readonly Streefvoorstel[] },
): Result<Voorstel, Weigering> {
  const reden = weigeringVan(voorstel, voorstel, feiten)
  if (reden) return refused(reden)
  return feiten.open.some((ander) => isZelfde(ander, voorstel)) ? refused('zelfde_voorstel') : done(voorstel)
}

const isZelfde = (a: Streefvoorstel, b: Voorstel): boolean =>
  a.kpi === b.kpi.code &&
  (['deel', 'kernId', 'van', 'minimaal', 'maximaal'] as const).every((veld) => a[veld] === b[veld])
