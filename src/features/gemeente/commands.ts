// The act of setting up, in one transaction: gemeente, kernen, teams, the first beheerder and the gebeurtenis.

import type { Context } from '../../context.ts'
import { record } from '../../platform/record.ts'
import { type Result, refused } from '../../platform/result.ts'
import { insertBeheerder } from '../aanstelling/beheerder.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import {
  eersteGemeente,
  insertEersteGemeente,
  insertKernen,
  insertTeams,
  isIngericht,
} from './gemeente.sql.ts'
import { type Inrichting, inrichten, type Weigering } from './inrichten.ts'

/** Is there a gemeente on this installation? */
export const gemeenteIsIngericht = (ctx: Context): Promise<boolean> =>
  ctx.db.transaction({ gemeenteId: 0 }, isIngericht)

export function gemeenteInrichten(ctx: Context, invoer: Inrichting): Promise<Result<Inrichting, Weigering>> {
  const gemeenteId = eersteGemeente
  const op = ctx.clock.now()
  return ctx.db.transaction({ gemeenteId }, async (tx) => {
    const outcome = inrichten(invoer, { isIngericht: await isIngericht(tx) })
    if (!outcome.ok) return outcome
    if (!(await insertEersteGemeente(tx, invoer))) return refused('al_ingericht')
    const metId = (naam: string) => ({ id: ctx.ids.nieuw(), naam })
    const organisatie = metId(`Gemeente ${invoer.naam}`)
    await insertKernen(tx, gemeenteId, invoer.kernen.map(metId))
    await insertTeams(tx, gemeenteId, {
      organisatie,
      // Which doors there are is a choice of later; every team has one from the start.
      deur: { code: 'gemeente', naam: organisatie.naam },
      teams: invoer.teams.map(metId),
    })
    const medewerkerId = ctx.ids.nieuw()
    await insertBeheerder(tx, {
      gemeenteId,
      id: medewerkerId,
      ...invoer.beheerder,
      organisatieId: organisatie.id,
      van: datumInAmsterdam(op),
    })
    await record(tx, ctx.ids, { gemeenteId, medewerkerId }, { soort: 'gemeente_ingericht', op })
    return outcome
  })
}
