// Everything that runs by itself, one line each; a task calls a command or the outbox and may come twice.

import type { Context } from './context.ts'
import { deleteOudeSessiesForJob } from './features/medewerker/medewerker.sql.ts'
import { ontvangstBevestigdForJob } from './features/melding/contact.commands.ts'
import { deleteOudeSleutelsForJob } from './platform/eenmalig.ts'
import type { Post } from './platform/post.ts'
import { lockUitgaandForJob, markVerzondenForJob } from './platform/post.ts'
import type { Taak } from './platform/taken.ts'

export const queues = ['uitgaand_versturen', 'sessies_opruimen'] as const

/** The tasks of this process; `gemeenten` answers the ids of all gemeenten here. */
export const taken = (
  ctx: Pick<Context, 'db' | 'clock' | 'ids'>,
  post: Post,
  gemeenten: () => Promise<number[]>,
): readonly Taak[] => [
  {
    queue: 'uitgaand_versturen',
    voer: ({ gemeenteId, id }) => verstuur(ctx, post, Number(gemeenteId), String(id)),
  },
  { queue: 'sessies_opruimen', cron: '30 3 * * *', voer: () => ruimSessiesOp(ctx, gemeenten) },
]

const verstuur = (
  ctx: Pick<Context, 'db' | 'clock' | 'ids'>,
  post: Post,
  gemeenteId: number,
  id: string,
): Promise<void> =>
  ctx.db.transaction({ gemeenteId }, async (tx) => {
    const uitgaand = await lockUitgaandForJob(tx, id)
    if (!uitgaand) return
    const { soort, meldingId, ...stuk } = uitgaand
    const op = ctx.clock.now()
    await post.verstuur(stuk)
    await markVerzondenForJob(tx, id, op)
    if (soort === 'ontvangstbevestiging' && meldingId)
      await ontvangstBevestigdForJob(ctx, tx, { gemeenteId, meldingId, weg: stuk.weg, op })
  })

async function ruimSessiesOp(
  ctx: Pick<Context, 'db' | 'clock'>,
  gemeenten: () => Promise<number[]>,
): Promise<void> {
  const gisteren = new Date(ctx.clock.now().getTime() - 24 * 3_600_000)
  for (const gemeenteId of await gemeenten())
    await ctx.db.transaction({ gemeenteId }, async (tx) => {
      await deleteOudeSessiesForJob(tx, gisteren)
      await deleteOudeSleutelsForJob(tx, gisteren)
    })
}
