// Reminders by themselves: whoever promised something that is nearly due hears of it, once for each day it is set to.

import type { Context } from '../../context.ts'
import { putUitgaand } from '../../platform/post.ts'
import { record } from '../../platform/record.ts'
import { voorOntvanger } from '../autorisatie/ontvanger.ts'
import type { Weergave } from '../autorisatie/present.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { herinneren, herinnering } from './herinneren.ts'
import { markHerinnerdForJob, type TeHerinneren, teHerinnerenForJob } from './herinnering.sql.ts'

type Stof = Pick<TeHerinneren, 'gemeente' | 'telefoon' | 'voorDatum' | 'inwonerId'>
const weergave: Weergave<Stof> = {
  personen: ({ inwonerId }) => [inwonerId],
  velden: { gemeente: 'L0', telefoon: 'L0', inwonerId: 'L2', voorDatum: 'L2' },
}

/** Puts the reminders of one gemeente in the outbox; answers their ids, to be sent after this transaction. */
export const afsprakenHerinnerenForJob = (
  ctx: Pick<Context, 'db' | 'clock' | 'ids'>,
  gemeenteId: number,
): Promise<readonly string[]> =>
  ctx.db.transaction({ gemeenteId }, async (tx) => {
    const op = ctx.clock.now()
    const vandaag = datumInAmsterdam(op)
    const ids: string[] = []
    for (const rij of await teHerinnerenForJob(tx, vandaag)) {
      const leeftijd = rij.geboortedatum ? leeftijdOp(vandaag, rij.geboortedatum) : undefined
      const weg = herinneren(rij.voorDatum, { ...rij, leeftijd }, { vandaag, dagen: rij.dagen })
      if (!weg.ok) continue
      const { planId, inwonerId, huishoudenId } = rij
      const { gemeente = '', telefoon = '', voorDatum } = voorOntvanger({ leeftijd }, weergave, rij) ?? {}
      if (!voorDatum) continue
      const tekst = herinnering({ gemeente, telefoon, dag: schrijfDatum(voorDatum) })
      const stuk = { soort: 'herinnering', weg: weg.value, inwonerId, planId, ...tekst }
      ids.push(await putUitgaand(tx, ctx.ids, { gemeenteId, op, stuk }))
      await markHerinnerdForJob(tx, rij.id, op)
      const gegevens = { afspraak: rij.id, weg: weg.value }
      await record(
        tx,
        ctx.ids,
        { gemeenteId },
        { soort: 'afspraak_herinnerd', op, planId, huishoudenId, inwonerId, gegevens },
      )
    }
    return ids
  })
