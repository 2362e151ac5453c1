// What runs by itself each night: the box is opened when its quarter is over, and what was kept long enough goes.

import type { Context } from '../../context.ts'
import { insertEenhedenVuil } from '../monitor/geval.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { deleteOudeErvaring, openBus } from './antwoord.sql.ts'

/** For one gemeente; may come twice. */
export const ervaringBijhoudenForJob = (
  ctx: Pick<Context, 'db' | 'clock'>,
  gemeenteId: number,
): Promise<void> =>
  ctx.db.transaction({ gemeenteId }, async (tx) => {
    const vandaag = datumInAmsterdam(ctx.clock.now())
    await insertEenhedenVuil(tx, gemeenteId, await openBus(tx, vandaag))
    await deleteOudeErvaring(tx, vandaag)
  })
