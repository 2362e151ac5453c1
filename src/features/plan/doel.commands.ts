// One doel ends with its result, or goes on after all.

import type { Context } from '../../context.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { afsprakenVan, saveAfgerond } from './afspraak.sql.ts'
import { deleteEinde, doelenVan, saveEinden } from './doel.sql.ts'
import { doelAfsluiten, type Einde } from './doelafsluiten.ts'
import { doelHeropenen } from './doelheropenen.ts'
import { type Bewerking, gebeurd, opPlan, type Verzoek, type Werk } from './plan.commands.ts'
import type { Afgerond, Afronding } from './vervallen.ts'

/** Closes one doel, with an end for every promise that is still open under it. */
export const planDoelAfsluiten = (
  ctx: Context,
  door: Medewerker,
  o: Bewerking & { doelId: string | undefined; einde: Einde; perAfspraak: Afronding },
) =>
  opPlan(ctx, door, { ...o, act: 'doel_afsluiten', niveau: 'L3' }, async (werk) => {
    const { tx, plan, op } = werk
    const doel = (await doelenVan(tx, plan.id)).find(({ id }) => id === o.doelId)
    const afspraken = await afsprakenVan(tx, plan.id)
    const outcome = doelAfsluiten(plan, { doel, afspraken }, o)
    if (!outcome.ok) return outcome.reason
    const { einde, afgerond } = outcome.value
    await saveEinden(tx, [einde], op)
    await rondAf(werk, afgerond)
    await gebeurd(werk, 'doel_afgesloten', { doel: einde.doelId, resultaat: einde.resultaat })
    return undefined
  })

/** The doel goes on; its promises stay as they ended. */
export const planDoelHeropenen = (
  ctx: Context,
  door: Medewerker,
  o: Verzoek & { doelId: string | undefined },
) =>
  opPlan(ctx, door, { ...o, act: 'doel_heropenen', niveau: 'L3' }, async (werk) => {
    const doelen = await doelenVan(werk.tx, werk.plan.id)
    const outcome = doelHeropenen(
      werk.plan,
      doelen.find(({ id }) => id === o.doelId),
    )
    if (!outcome.ok) return outcome.reason
    await deleteEinde(werk.tx, outcome.value)
    await gebeurd(werk, 'doel_heropend', { doel: outcome.value })
    return undefined
  })

/** Saves how promises ended, each with its gebeurtenis. */
export async function rondAf(werk: Werk, afgerond: readonly Afgerond[]): Promise<void> {
  await saveAfgerond(werk.tx, afgerond, werk.op)
  for (const { id, status } of afgerond) await gebeurd(werk, `afspraak_${status}`, { afspraak: id })
}
