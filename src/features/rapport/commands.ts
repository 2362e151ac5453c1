// The commands of rapporten: each one transaction, one gebeurtenis, and one at a time per gemeente.

import type { Context } from '../../context.ts'
import { eenKeer, type Werk } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import {
  type Begin,
  type CorrectieWeigering,
  corrigeren,
  type OpstelWeigering,
  opstellen,
} from './beginnen.ts'
import { alleRapporten } from './makers.sql.ts'
import { rapportKop } from './rapport.sql.ts'
import type { Rapport, Soort } from './rapport.ts'
import { insertRapport, lockRapporten } from './schrijven.sql.ts'
import { saveOpdracht } from './telling.sql.ts'

type Uitkomst<W extends string> = Promise<Result<{ id: string }, W>>

/** Begins the first rapport of a period; a task counts what stands in it. */
export const rapportOpstellen = (
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly soort: Soort; readonly periode: string },
): Uitkomst<OpstelWeigering> =>
  eenKeer<{ id: string }, OpstelWeigering>(
    ctx,
    door,
    { act: 'rapport_opstellen', sleutel: o.sleutel },
    async (werk) => {
      await lockRapporten(werk.tx, door.gemeenteId)
      const vandaag = datumInAmsterdam(werk.op)
      const uitkomst = opstellen(o, { vandaag, alle: await alleRapporten(werk.tx) })
      return uitkomst.ok ? begin(werk, uitkomst.value, '') : uitkomst
    },
  )

/** Begins the next uitgave of what was published; the words of the one before are where it begins. */
export const rapportCorrigeren = (
  ctx: Context,
  door: Medewerker,
  o: { readonly sleutel: string; readonly id: string; readonly wijziging: string },
): Uitkomst<CorrectieWeigering | 'niet_gevonden'> =>
  eenKeer<{ id: string }, CorrectieWeigering | 'niet_gevonden'>(
    ctx,
    door,
    { act: 'rapport_corrigeren', sleutel: o.sleutel },
    async (werk) => {
      await lockRapporten(werk.tx, door.gemeenteId)
      const rapport = await rapportKop(werk.tx, o.id)
      if (!rapport) return refused('niet_gevonden')
      const uitkomst = corrigeren(rapport, o.wijziging, await alleRapporten(werk.tx))
      return uitkomst.ok ? begin(werk, uitkomst.value, rapport.inleiding) : uitkomst
    },
  )

async function begin(werk: Werk, nieuw: Begin, inleiding: string) {
  const { ctx, tx, door, op } = werk
  const id = ctx.ids.nieuw(op)
  await insertRapport(tx, { gemeenteId: door.gemeenteId, id, doorId: door.id, op }, nieuw, inleiding)
  await vraagTelling(werk, id)
  const soort = nieuw.uitgave > 1 ? 'rapport_gecorrigeerd' : 'rapport_opgesteld'
  await meld(werk, soort, { id, soort: nieuw.soort, periode: nieuw.periode.code, uitgave: nieuw.uitgave })
  return done({ id })
}

/** Asks the task to count it; what was asked before is no longer stored. */
export async function vraagTelling({ ctx, tx, door, op }: Werk, id: string): Promise<void> {
  const opdracht = { gemeenteId: door.gemeenteId, id, opdrachtId: ctx.ids.nieuw(op) }
  await saveOpdracht(tx, opdracht, op)
  await ctx.taken.stuur(tx, 'rapport_tellen', opdracht)
}

/** Says in the log what happened to which rapport; never its words. */
export const meld = (
  { ctx, tx, door, op }: Werk,
  soort: string,
  r: Pick<Rapport, 'id' | 'soort' | 'periode' | 'uitgave'>,
): Promise<string> =>
  record(tx, ctx.ids, identiteit(door), {
    soort,
    op,
    gegevens: { rapport: r.id, rapportsoort: r.soort, periode: r.periode, uitgave: r.uitgave },
  })
