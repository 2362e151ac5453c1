// The plan as the pages of its overleggen name it: with the huishouden, so with an inzage of who live there.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { ledenVan } from '../autorisatie/drager.sql.ts'
import { present, type Weergave } from '../autorisatie/present.ts'
import { planVoor } from '../plan/plan.sql.ts'
import { alsBehandelaar } from './overleg.commands.ts'

type Kop = { readonly huishouden: string; readonly leden: readonly string[] }
const weergave: Weergave<Kop> = {
  personen: ({ leden }) => leden,
  velden: { huishouden: 'L2', leden: 'L2' },
}

export type PlanKop = {
  readonly id: string
  readonly huishouden: string
  readonly isOpen: boolean
  readonly besluit: Allow
}

/** Undefined for who does not work with the plan, as when it is not there. */
export async function planKop(call: Call, tx: Tx): Promise<PlanKop | undefined> {
  const { medewerker, params, ctx, gezien } = call
  const plan = await planVoor(tx, medewerker, params.id ?? '', ctx.clock.now())
  const besluit = plan && alsBehandelaar(medewerker, { ...plan, opPlan: plan.autorisaties })
  if (!plan || !besluit) return undefined
  const leden = (await ledenVan(tx, plan.huishoudenId)).map(({ id }) => id)
  const { huishouden = '' } = present(gezien, besluit, weergave, { huishouden: plan.huishouden, leden })
  return { id: plan.id, huishouden, isOpen: plan.status !== 'afgesloten', besluit }
}
