// Fleur hands over to the Wmo and keeps sight: the story of the audit (5.1.1), so that a newcomer sees a voortgangskaart.

import type { Medewerker } from '../../../src/features/medewerker/medewerker.ts'
import { overdrachtAanbieden } from '../../../src/features/overdracht/aanbod.commands.ts'
import { overdrachtAanvaarden } from '../../../src/features/overdracht/antwoord.commands.ts'
import { datumInAmsterdam } from '../../../src/features/termijn/datum.ts'
import type { Verteller } from './verteller.ts'

/** Offered three working days ago with the resident's yes, and accepted the next day. */
export async function draagOver(
  v: Verteller,
  o: { trajectId: string; van: Medewerker; aan: Medewerker },
): Promise<void> {
  v.geleden(3, 14)
  const invoer = {
    inwonerId: undefined,
    teamId: o.aan.teams[0]?.id,
    medewerkerId: undefined,
    soort: 'onderzoek_wmo',
    wet: 'wmo',
    leefgebied: undefined,
    gezien:
      'Mevrouw zit veel binnen. De trap en de badkamer gaan moeizaam; zij houdt zich vast aan de wastafel.',
    wens: 'Ik wil veilig kunnen douchen en weer naar de soos.',
    advies: 'Kijk thuis naar de badkamer, en vraag hoe zij naar de soos kan komen.',
    isAkkoord: true,
    zicht: 'ja',
    antwoord: { door: 'inwoner', op: datumInAmsterdam(v.ctx.clock.now()), wijze: 'mondeling' },
    terugkoppelenVoor: undefined,
  } as const
  const { overdrachtId } = await v.gedaan(
    overdrachtAanbieden(v.ctx, o.van, { soort: 'traject', id: o.trajectId, invoer, sleutel: v.sleutel() }),
  )
  v.geleden(2, 9)
  await v.gedaan(overdrachtAanvaarden(v.ctx, o.aan, { overdrachtId, isVoorMij: true, sleutel: v.sleutel() }))
}
