// Leaving and staying after all; and the end of what somebody held by name, on the day itself.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done } from '../../platform/result.ts'
import { beeindigVanMedewerker, vertrokkenMetAutorisatieForJob } from '../autorisatie/vertrek.sql.ts'
import { deleteSessiesVan } from '../medewerker/medewerker.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { saveTijden } from './aanstelling.sql.ts'
import { isBijzonder } from './aanstelling.ts'
import { blijven } from './blijven.ts'
import { tijdenMetRol, trekVoorstellenIn } from './rolvoorstel.sql.ts'
import { inGegevens, inVoorstel, opDienst, schrijf, type Verzoek } from './stand.commands.ts'
import { uitDienstNemen } from './uitdienstnemen.ts'

/** From this day on nothing holds any more; when that is today also what is open in a browser stops at once. */
export const medewerkerUitDienstNemen = (ctx: Context, door: Medewerker, o: Verzoek & { vanaf: Datum }) =>
  opDienst(
    ctx,
    door,
    { ...o, act: 'medewerker_uit_dienst_nemen', recht: 'medewerker:uit_dienst_nemen' },
    async (werk, feiten) => {
      const uitkomst = uitDienstNemen(o.vanaf, feiten)
      if (!uitkomst.ok) return uitkomst
      const { tx, op } = werk
      const { medewerkerId } = o
      const { dienst, eindigt } = uitkomst.value
      await saveTijden(tx, medewerkerId, eindigt)
      await schrijf(werk, 'medewerker_uit_dienst', medewerkerId, { tot: dienst.tot })
      for (const a of eindigt.filter(({ soort, wat }) => soort === 'rol' && isBijzonder(wat)))
        await schrijf(werk, 'aanstelling_beeindigd', medewerkerId, inGegevens(a))
      for (const v of await trekVoorstellenIn(tx, { medewerkerId, doorId: door.id, op }))
        await schrijf(werk, 'rolvoorstel_ingetrokken', medewerkerId, inVoorstel(v))
      if (o.vanaf === feiten.vandaag)
        await vertrek(ctx, tx, { gemeenteId: door.gemeenteId, medewerkerId, doorId: door.id, op })
      return done(dienst)
    },
  )

export const medewerkerBlijven = (ctx: Context, door: Medewerker, o: Verzoek) =>
  opDienst(
    ctx,
    door,
    { ...o, act: 'medewerker_blijven', recht: 'medewerker:blijven' },
    async (werk, feiten) => {
      const andereBewaarders = await tijdenMetRol(werk.tx, 'interventieteam', o.medewerkerId)
      const uitkomst = blijven({ ...feiten, andereBewaarders })
      if (!uitkomst.ok) return uitkomst
      await saveTijden(werk.tx, o.medewerkerId, uitkomst.value.eindigt)
      await schrijf(werk, 'medewerker_gebleven', o.medewerkerId)
      return done(uitkomst.value.dienst)
    },
  )

type Weg = {
  readonly gemeenteId: number
  readonly medewerkerId: string
  readonly doorId?: string
  readonly op: Date
}

/** The day itself: sessies and all grants by name end by this one event. What lies with them waits for the teammanager. */
export async function vertrek(ctx: Pick<Context, 'ids'>, tx: Tx, o: Weg): Promise<void> {
  const { gemeenteId, medewerkerId, doorId, op } = o
  await deleteSessiesVan(tx, medewerkerId)
  await beeindigVanMedewerker(tx, medewerkerId, op)
  const gegevens = { medewerker: medewerkerId }
  await record(
    tx,
    ctx.ids,
    { gemeenteId, medewerkerId: doorId },
    { soort: 'medewerker_vertrokken', op, gegevens },
  )
}

/** Whoever had their last day and still holds something by name; every night, and harmless to come twice. Answers how many. */
export async function vertrekkenForJob(
  ctx: Pick<Context, 'db' | 'clock' | 'ids'>,
  gemeenteId: number,
): Promise<number> {
  const op = ctx.clock.now()
  return ctx.db.transaction({ gemeenteId }, async (tx) => {
    const weg = await vertrokkenMetAutorisatieForJob(tx, { dag: datumInAmsterdam(op), nu: op })
    for (const { id } of weg) await vertrek(ctx, tx, { gemeenteId, medewerkerId: id, op })
    return weg.length
  })
}
