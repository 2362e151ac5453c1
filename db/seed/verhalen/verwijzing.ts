// The verwijzer outside hears that it was taken up: a call, told in the story by the act itself.

import type { Medewerker } from '../../../src/features/medewerker/medewerker.ts'
import { datumInAmsterdam } from '../../../src/features/termijn/datum.ts'
import { verwijzingTerugkoppelen } from '../../../src/features/verwijzing/commands.ts'
import type { Zaak } from './stappen.ts'
import type { Verteller } from './verteller.ts'

export async function belTerug(v: Verteller, door: Medewerker, { meldingId }: Zaak): Promise<void> {
  const { id, versie } = await v.rij<{ id: string; versie: number }>(
    'select id, versie from verwijzing where melding_id = $1',
    [meldingId],
  )
  const gebeldOp = datumInAmsterdam(v.ctx.clock.now())
  const invoer = { bericht: 'opgepakt', weg: 'telefoon', bereik: undefined, gebeldOp } as const
  await v.gedaan(
    verwijzingTerugkoppelen(v.ctx, door, { verwijzingId: id, versie, sleutel: v.sleutel(), invoer }),
  )
}
