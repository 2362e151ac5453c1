// How far the resident wants to come with each doel: said at the table, written down before the yes.

import type { Medewerker } from '../../../src/features/medewerker/medewerker.ts'
import { planDelen } from '../../../src/features/plan/akkoord.commands.ts'
import { planDoelWijzigen } from '../../../src/features/plan/inhoud.commands.ts'
import type { Doel } from '../../../src/features/plan/plan.ts'
import { versieVan } from './stappen.ts'
import type { Verteller } from './verteller.ts'

/** Sets the aim, 1-5, of the doel on each of these leefgebieden, and shares the plan as it then is. */
export async function streef(
  v: Verteller,
  door: Medewerker,
  planId: string,
  streven: Readonly<Record<string, number>>,
): Promise<void> {
  for (const [leefgebied, streefScore] of Object.entries(streven)) {
    const { id, ...doel } = await v.rij<Doel>(
      `select id, woorden, waarom, inwoner_id as "inwonerId", leefgebied, wet, start_score as "startScore"
      from doel where plan_id = $1 and leefgebied = $2`,
      [planId, leefgebied],
    )
    const versie = await versieVan(v, 'plan', planId)
    const verzoek = { planId, versie, sleutel: v.sleutel(), doelId: id, weg: false }
    await v.gedaan(planDoelWijzigen(v.ctx, door, { ...verzoek, invoer: { ...doel, streefScore } }))
  }
  const versie = await versieVan(v, 'plan', planId)
  await v.gedaan(planDelen(v.ctx, door, { planId, versie, sleutel: v.sleutel() }))
}
