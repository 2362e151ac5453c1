// What the inwoner lets stand in the plan: a yes of the child and of a parent to one traject.

import type { Medewerker } from '../../../src/features/medewerker/medewerker.ts'
import { datumInAmsterdam } from '../../../src/features/termijn/datum.ts'
import { toestemmingGeven } from '../../../src/features/toestemming/commands.ts'
import type { Door } from '../../../src/features/toestemming/toestemming.ts'
import type { Verteller } from './verteller.ts'

/** Said in a gesprek, today of the story. */
export async function zegtJa(
  v: Verteller,
  door: Medewerker,
  o: { trajectId: string; wie: readonly Door[] },
): Promise<void> {
  for (const een of o.wie) {
    const op = datumInAmsterdam(v.ctx.clock.now())
    const invoer = { gever: { door: een, id: null }, wijze: 'mondeling', op, tot: undefined } as const
    await v.gedaan(
      toestemmingGeven(v.ctx, door, { soort: 'traject', id: o.trajectId, invoer, sleutel: v.sleutel() }),
    )
  }
}
