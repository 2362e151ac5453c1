// Handing over ticked lines: the acts of the meldingen and trajecten themselves, for several at once.

import type { Context } from '../../context.ts'
import { type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import {
  meldingenTeruggeven,
  meldingenToewijzen,
  type VerdeelWeigering,
} from '../melding/toewijzing.commands.ts'
import type { Verdeling } from './werkvoorraad.ts'

export type NietVerdeeld = VerdeelWeigering | 'niets_gekozen' | 'ontvanger_ontbreekt'

/** All of them or none, with the first obstacle; a second submit of the same form answers the first. */
export async function werkVerdelen(
  ctx: Context,
  door: Medewerker,
  o: Verdeling,
): Promise<Result<{ aantal: number }, NietVerdeeld>> {
  const { meldingIds: ids, sleutel } = o
  if (ids.length === 0) return refused('niets_gekozen')
  switch (o.doe) {
    case 'nemen':
      return meldingenToewijzen(ctx, door, { ids, sleutel, naar: { medewerkerId: door.id } })
    case 'teruggeven':
      return meldingenTeruggeven(ctx, door, { ids, sleutel })
    case 'geven':
      return o.aan
        ? meldingenToewijzen(ctx, door, { ids, sleutel, naar: o.aan })
        : refused('ontvanger_ontbreekt')
  }
}
