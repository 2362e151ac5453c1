// What was not answered in time goes to both team managers: a task that runs by itself every morning.

import type { Context } from '../../context.ts'
import { record } from '../../platform/record.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { escaleren } from './escaleren.ts'
import { lockTeLaatForJob, saveEscalatieForJob } from './overdracht.sql.ts'

/** Escalates every overdracht of this gemeente whose last day has passed; once, however often it runs. */
export const escaleerForJob = (
  ctx: Pick<Context, 'db' | 'clock' | 'ids'>,
  gemeenteId: number,
): Promise<void> =>
  ctx.db.transaction({ gemeenteId }, async (tx) => {
    const op = ctx.clock.now()
    const vandaag = datumInAmsterdam(op)
    for (const overdracht of await lockTeLaatForJob(tx, vandaag)) {
      if (!escaleren(overdracht, vandaag).ok) continue
      await saveEscalatieForJob(tx, overdracht.id, op)
      const { huishoudenId, inwonerId, id } = overdracht
      await record(
        tx,
        ctx.ids,
        { gemeenteId },
        {
          soort: 'overdracht_geescaleerd',
          op,
          huishoudenId,
          inwonerId,
          gegevens: { overdracht: id },
        },
      )
    }
  })
