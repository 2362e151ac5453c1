// The eigen plan is handed in: its words are kept, and the clock of seven days stops.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { decide } from '../autorisatie/decide.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { stopTermijnen } from '../termijn/termijn.sql.ts'
import { lockMelding, meldingMetPlannen, saveEigenPlan } from './eigenplan.sql.ts'
import type { EigenPlan } from './eigenplan.ts'
import { inleveren, type Weigering } from './inleveren.ts'

export type EigenPlanWeigering = Weigering | 'niet_gevonden' | 'intussen_gewijzigd'

/** Refused as `intussen_gewijzigd` when there is another text than the form was made from. */
export function eigenPlanInleveren(
  ctx: Context,
  door: Medewerker,
  o: {
    meldingId: string
    versie: number
    sleutel: string
    invoer: Pick<EigenPlan, 'soort' | 'ingeleverdOp' | 'tekst'>
  },
): Promise<Result<{ meldingId: string }, EigenPlanWeigering>> {
  const { gemeenteId, id: medewerkerId } = door
  return eenKeer<{ meldingId: string }, EigenPlanWeigering>(
    ctx,
    door,
    { act: 'eigen_plan_inleveren', sleutel: o.sleutel },
    async ({ tx, op }) => {
      await lockMelding(tx, o.meldingId)
      const rij = await meldingMetPlannen(tx, door, o.meldingId, op)
      if (!rij) return refused('niet_gevonden')
      const isVanEigenTeam = door.teams.some(({ id }) => id === rij.teamId)
      const besluit = decide(door, { soort: 'melding', isVanEigenTeam, ...rij }, 'behandeling')
      if (!besluit.allow) return refused('niet_gevonden')
      const vorig = rij.plannen.find(({ soort }) => soort === o.invoer.soort)
      if ((vorig?.versie ?? 0) !== o.versie) return refused('intussen_gewijzigd')
      const melding = { ...rij, magBehandelen: reikt(besluit.niveau, 'L3') }
      const feiten = { vandaag: datumInAmsterdam(op), vorig, nieuwId: ctx.ids.nieuw(op) }
      const outcome = inleveren(melding, o.invoer, feiten)
      if (!outcome.ok) return outcome
      await saveEigenPlan(tx, { gemeenteId, meldingId: rij.id, doorId: medewerkerId, op }, outcome.value)
      const { id, soort, ingeleverdOp } = outcome.value
      await stopTermijnen(tx, { meldingId: rij.id }, ['eigen_plan'], ingeleverdOp)
      await record(tx, ctx.ids, identiteit(door), {
        soort: 'eigen_plan_ingeleverd',
        op,
        meldingId: rij.id,
        huishoudenId: rij.huishoudenId,
        inwonerId: rij.inwonerId,
        gegevens: { eigenPlan: id, soort, op: ingeleverdOp },
      })
      return done({ meldingId: rij.id })
    },
  )
}
