// Somebody is away for a while: a colleague does the work of her regie.

import type { Medewerker } from '../../../src/features/medewerker/medewerker.ts'
import { regieWaarnemen } from '../../../src/features/regie/waarneming.commands.ts'
import { datumInAmsterdam } from '../../../src/features/termijn/datum.ts'
import type { Verteller } from './verteller.ts'

/** From so many working days after today until so many: this colleague stands in for who leads the plan. */
export async function laatWaarnemen(
  v: Verteller,
  door: Medewerker,
  o: { planId: string; waarnemer: Medewerker; van: number; tot: number },
): Promise<void> {
  const { id } = await v.rij<{ id: string }>(
    `select id from regie where plan_id = $1 and laag = 'proces' and status = 'aanvaard'`,
    [o.planId],
  )
  await v.gedaan(
    regieWaarnemen(v.ctx, door, {
      regieIds: [id],
      waarnemerId: o.waarnemer.id,
      van: datumInAmsterdam(v.straks(o.van, 9)),
      tot: datumInAmsterdam(v.straks(o.tot, 9)),
      sleutel: v.sleutel(),
    }),
  )
}
