// Handing over ticked lines: the acts of the meldingen and trajecten themselves, for several at once.

import type { Context } from '../../context.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import {
  meldingenTeruggeven,
  meldingenToewijzen,
  type VerdeelWeigering,
} from '../melding/toewijzing.commands.ts'
import type { Weigering as TrajectToewijsWeigering } from '../traject/toewijzen.ts'
import { trajectenToewijzen } from '../traject/toewijzing.commands.ts'
import type { Obstakel } from '../traject/traject.commands.ts'
import type { Verdeling } from './werkvoorraad.ts'

export type NietVerdeeld =
  | VerdeelWeigering
  | TrajectWeigering
  | 'niets_gekozen'
  | 'ontvanger_ontbreekt'
  | 'deels'
type TrajectWeigering = TrajectToewijsWeigering | Obstakel
type Uitkomst = Result<{ aantal: number }, NietVerdeeld>

/**
 * The meldingen all or none, then the trajecten all or none, each kind in its own transaction.
 * When the second is refused after the first was done it says so: 'deels'. A second submit answers the first.
 */
export async function werkVerdelen(ctx: Context, door: Medewerker, o: Verdeling): Promise<Uitkomst> {
  if (o.meldingIds.length + o.trajectIds.length === 0) return refused('niets_gekozen')
  if (o.doe === 'geven' && !o.aan) return refused('ontvanger_ontbreekt')
  const meldingen = await verdeelMeldingen(ctx, door, o)
  if (!meldingen.ok) return meldingen
  const trajecten = await verdeelTrajecten(ctx, door, o)
  if (!trajecten.ok) return o.meldingIds.length > 0 ? refused('deels') : trajecten
  return done({ aantal: meldingen.value.aantal + trajecten.value.aantal })
}

const naarVan = (door: Medewerker, { doe, aan }: Verdeling) => {
  if (doe === 'nemen') return { medewerkerId: door.id }
  return doe === 'geven' ? (aan ?? {}) : {}
}

async function verdeelMeldingen(ctx: Context, door: Medewerker, o: Verdeling): Promise<Uitkomst> {
  const { meldingIds: ids, sleutel } = o
  if (ids.length === 0) return done({ aantal: 0 })
  if (o.doe === 'teruggeven') return meldingenTeruggeven(ctx, door, { ids, sleutel })
  return meldingenToewijzen(ctx, door, { ids, sleutel, naar: naarVan(door, o) })
}

async function verdeelTrajecten(ctx: Context, door: Medewerker, o: Verdeling): Promise<Uitkomst> {
  const { trajectIds: ids, sleutel } = o
  if (ids.length === 0) return done({ aantal: 0 })
  return trajectenToewijzen(ctx, door, { ids, sleutel, naar: naarVan(door, o) })
}
