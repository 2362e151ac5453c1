// A plan that goes back leaves what is of others where they live, in a plan there; and its own person leads it again.

import type { Context } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { insertAutorisaties } from '../autorisatie/autorisatie.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import {
  type Huisgang,
  insertEigenRegie,
  insertPlanVoorAchterblijvers,
  laatAchter,
  planDaar,
  telAchterblijvers,
  zonderEigenRegie,
} from './achterblijven.sql.ts'

type Werk = { readonly ctx: Context; readonly tx: Tx; readonly door: Medewerker; readonly op: Date }

/** Called once the plan is back; answers the plan in which what stayed goes on, null when nothing of others was in it. */
export async function blijftAchter(werk: Werk, o: Huisgang): Promise<string | null> {
  const { tx } = werk
  if ((await telAchterblijvers(tx, o)).length === 0) return (await planDaar(tx, o.naarId)) ?? null
  const planId = (await planDaar(tx, o.naarId)) ?? (await nieuwPlan(werk, o))
  await laatAchter(tx, o, planId)
  return planId
}

/** As when it is drawn up: who undoes it reads all of it, the team what was agreed. */
async function nieuwPlan({ ctx, tx, door, op }: Werk, o: Huisgang): Promise<string> {
  const { gemeenteId } = door
  const id = ctx.ids.nieuw(op)
  await insertPlanVoorAchterblijvers(tx, { gemeenteId, id, huishoudenId: o.naarId, doorId: door.id, op })
  const gebeurtenisId = await record(tx, ctx.ids, identiteit(door), {
    soort: 'plan_opgesteld',
    op,
    planId: id,
    huishoudenId: o.naarId,
    gegevens: { samenvoeging: o.id },
  })
  const grant = { planId: id, wet: 'geen', doel: 'behandeling', grondslag: 'plan_opgesteld' } as const
  await insertAutorisaties(tx, gemeenteId, [
    { ...grant, id: ctx.ids.nieuw(), medewerkerId: door.id, niveau: 'L3', van: op, gebeurtenisId },
    ...door.teams.slice(0, 1).map((team) => ({
      ...grant,
      id: ctx.ids.nieuw(),
      teamId: team.id,
      niveau: 'L2' as const,
      van: op,
      gebeurtenisId,
    })),
  ])
  return id
}

/** The own regie ended with what became of the other file: of this person that was never so. */
export async function leidtWeerZelf({ ctx, tx, door, op }: Werk, o: Huisgang): Promise<void> {
  const { gemeenteId, id: doorId } = door
  for (const planId of await zonderEigenRegie(tx, o)) {
    const id = ctx.ids.nieuw(op)
    await insertEigenRegie(tx, { gemeenteId, id, planId, inwonerId: o.vervaltId, doorId, op })
    await record(tx, ctx.ids, identiteit(door), {
      soort: 'regie_aanvaard',
      op,
      planId,
      huishoudenId: o.vanId,
      gegevens: { regie: id, laag: 'eigen' },
    })
  }
}
