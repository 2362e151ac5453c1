// Drawing up a plan: the row, its first doelen, the melding it answers, and who may see it.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { insertAutorisaties } from '../autorisatie/autorisatie.sql.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { decide } from '../autorisatie/decide.ts'
import { houdHuishouden } from '../autorisatie/huishouden.sql.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import { wetBij } from '../melding/melding.ts'
import { koppelPlan } from '../melding/plankoppeling.sql.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { insertDoelen } from './doel.sql.ts'
import { opstellen, type Weigering } from './opstellen.ts'
import { aanleidingVoor, lockMelding } from './opstelling.sql.ts'
import { insertPlan } from './plan.sql.ts'

export type OpstelWeigering = Weigering | 'niet_gevonden'

/** Draws up the one plan of a household; of two at once one wins and the other hears that there is one. */
export function planOpstellen(
  ctx: Context,
  door: Medewerker,
  o: { huishoudenId: string; meldingId: string; sleutel: string },
): Promise<Result<{ planId: string }, OpstelWeigering>> {
  return eenKeer<{ planId: string }, OpstelWeigering>(
    ctx,
    door,
    { act: 'plan_opstellen', sleutel: o.sleutel },
    async ({ tx, op }) => {
      await houdHuishouden(tx, o.huishoudenId)
      await lockMelding(tx, o.meldingId)
      const rij = await aanleidingVoor(tx, door, o, op)
      const voorwerp = {
        soort: 'melding',
        autorisaties: rij?.autorisaties ?? [],
        isVanEigenTeam: false,
        isGeheim: rij?.isGeheim ?? false,
      } as const
      const besluit = decide(door, voorwerp, 'behandeling')
      // The plan shows what the gesprek found, so who draws it up must be allowed to read that.
      if (!rij || !besluit.allow || !reikt(besluit.niveau, 'L3')) return refused('niet_gevonden')
      const leeftijd = rij.geboortedatum ? leeftijdOp(datumInAmsterdam(op), rij.geboortedatum) : undefined
      const nieuwId = () => ctx.ids.nieuw(op)
      const outcome = opstellen(rij, door, { nieuwId, wetVan: (leefgebied) => wetBij(leefgebied, leeftijd) })
      if (!outcome.ok) return outcome
      const { plan, doelen } = outcome.value
      if (!(await insertPlan(tx, plan, door, op))) return refused('plan_loopt_al')
      await insertDoelen(tx, { gemeenteId: door.gemeenteId, planId: plan.id }, doelen)
      await koppelPlan(tx, { meldingId: rij.meldingId, planId: plan.id })
      const gebeurtenisId = await record(tx, ctx.ids, identiteit(door), {
        soort: 'plan_opgesteld',
        op,
        planId: plan.id,
        meldingId: rij.meldingId,
        inwonerId: rij.inwonerId,
        huishoudenId: plan.huishoudenId,
        gegevens: { doelen: doelen.length, eigenPlan: plan.heeftEigenBijdrage },
      })
      await insertAutorisaties(tx, door.gemeenteId, grants(ctx, door, plan.id, gebeurtenisId))
      return done({ planId: plan.id })
    },
  )
}

/** Who drew it up reads all of it; the team reads what the resident agreed to. */
function grants(ctx: Context, door: Medewerker, planId: string, gebeurtenisId: string) {
  const grant = {
    planId,
    wet: 'geen',
    doel: 'behandeling',
    grondslag: 'plan_opgesteld',
    van: ctx.clock.now(),
    gebeurtenisId,
  } as const
  return [
    { ...grant, id: ctx.ids.nieuw(), medewerkerId: door.id, niveau: 'L3' as const },
    ...door.teams.slice(0, 1).map((team) => ({
      ...grant,
      id: ctx.ids.nieuw(),
      teamId: team.id,
      niveau: 'L2' as const,
    })),
  ]
}
