// What every act of regie shares: the plan locked and seen, one act after another, and what it leaves behind.

import type { Context } from '../../context.ts'
import { eenKeer } from '../../eenkeer.ts'
import type { Tx } from '../../platform/db.ts'
import { record } from '../../platform/record.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { autorisatiesOp, beeindigGrondslag } from '../autorisatie/autorisatie.sql.ts'
import { type Allow, decide } from '../autorisatie/decide.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import { beeindigVele } from '../autorisatie/vele.sql.ts'
import { identiteit, type Medewerker } from '../medewerker/medewerker.ts'
import type { Weigering as AanbiedWeigering } from './aanbieden.ts'
import type { Weigering as AanvaardWeigering } from './aanvaarden.ts'
import type { Weigering as BeeindigWeigering } from './beeindigen.ts'
import type { Weigering as OverneemWeigering } from './overnemen.ts'
import { lockPlan, type PlanRij, planIdVan, regiesVan, saveEinde } from './regie.sql.ts'
import type { RegieRij } from './regie.ts'
import type { Weigering as TeruggeefWeigering } from './teruggeven.ts'
import { eindigWaarnemingenVan } from './waarneming.sql.ts'
import type { Weigering as WeigerWeigering } from './weigeren.ts'

export type RegieWeigering =
  | AanbiedWeigering
  | AanvaardWeigering
  | WeigerWeigering
  | BeeindigWeigering
  | OverneemWeigering
  | TeruggeefWeigering
  | 'niet_gevonden'

/** What an act answers: the plan, and whether who acted may still see it. */
export type Gedaan = { readonly planId: string; readonly zietPlan: boolean }

export type Stand = { readonly plan: PlanRij; readonly regies: readonly RegieRij[]; readonly op: Date }
export type Werk = { readonly ctx: Context; readonly tx: Tx; readonly door: Medewerker }

/** May this medewerker see this plan now, and up to which niveau; undefined when not. */
export async function besluitOpPlan({ ctx, tx, door }: Werk, planId: string): Promise<Allow | undefined> {
  const autorisaties = await autorisatiesOp(tx, door, { planId }, ctx.clock.now())
  const isGeheim = await isGeheimOp(tx, { planId })
  const voorwerp = { soort: 'plan', autorisaties, isVanEigenTeam: false, isGeheim } as const
  const besluit = decide(door, voorwerp, 'behandeling')
  return besluit.allow ? besluit : undefined
}

/** One act on the regie of one plan: seen by who acts, one after another, and a second submit answers the first. */
export function opPlan(
  ctx: Context,
  door: Medewerker,
  o: { act: string; sleutel: string; planId: (tx: Tx) => Promise<string | undefined> },
  act: (werk: Werk, stand: Stand) => Promise<RegieWeigering | undefined>,
): Promise<Result<Gedaan, RegieWeigering>> {
  return eenKeer(ctx, door, o, async ({ tx, op }) => {
    const werk = { ctx, tx, door }
    const planId = await o.planId(tx)
    const plan = planId ? await lockPlan(tx, planId) : undefined
    if (!plan || !(await besluitOpPlan(werk, plan.id))) return refused('niet_gevonden')
    const reason = await act(werk, { plan, regies: await regiesVan(tx, plan.id), op })
    if (reason) return refused(reason)
    return done({ planId: plan.id, zietPlan: (await besluitOpPlan(werk, plan.id)) !== undefined })
  })
}

export type OpRegie = { readonly regieId: string; readonly sleutel: string }

/** The same for an act on one regie. */
export const opRegie = (
  ctx: Context,
  door: Medewerker,
  o: OpRegie & { act: string },
  act: (werk: Werk, stand: Stand, regie: RegieRij) => Promise<RegieWeigering | undefined>,
): Promise<Result<Gedaan, RegieWeigering>> =>
  opPlan(ctx, door, { ...o, planId: (tx) => planIdVan(tx, o.regieId) }, async (werk, stand) => {
    const regie = stand.regies.find((r) => r.id === o.regieId)
    return regie ? act(werk, stand, regie) : 'niet_gevonden'
  })

export const schrijf = (
  { ctx, tx, door }: Werk,
  { plan, op }: Stand,
  soort: string,
  regie: Pick<RegieRij, 'id' | 'laag'>,
) =>
  record(tx, ctx.ids, identiteit(door), {
    soort,
    op,
    planId: plan.id,
    huishoudenId: plan.huishoudenId,
    gegevens: { regie: regie.id, laag: regie.laag },
  })

type Einde = { readonly status: 'geweigerd' | 'beeindigd' | 'overgedragen'; readonly soort: string }

/** The regie is over, with its reason; what it gave to see ends too, unless it was the resident's own. */
export async function eindig(
  werk: Werk,
  stand: Stand,
  regie: RegieRij,
  o: Einde & { reden: string | null },
): Promise<void> {
  await saveEinde(werk.tx, { id: regie.id, status: o.status, op: stand.op, reden: o.reden })
  await schrijf(werk, stand, o.soort, regie)
  const grondslag = `${regie.status === 'aangeboden' ? 'aanbod' : 'regie'}_${regie.laag}`
  await beeindigGrondslag(werk.tx, { planId: stand.plan.id }, grondslag, stand.op)
  if (regie.status === 'aanvaard') await stopWaarneming(werk, stand, regie)
}

/** Nobody stands in for who leads no longer: the waarneming of this regie and what it gave to see end. */
export async function stopWaarneming(
  { tx }: Werk,
  { plan, op }: Pick<Stand, 'plan' | 'op'>,
  regie: Pick<RegieRij, 'id' | 'laag'>,
): Promise<void> {
  await eindigWaarnemingenVan(tx, [regie.id], op)
  await beeindigVele(tx, { soort: 'plan', ids: [plan.id], grondslagen: [`waarneming_${regie.laag}`], nu: op })
}

export type InPlan = { readonly planId: string; readonly op: Date }

export async function standVan(tx: Tx, { planId, op }: InPlan): Promise<Stand> {
  const plan = await lockPlan(tx, planId)
  if (!plan) throw new Error('the plan of this regie is not there')
  return { plan, regies: await regiesVan(tx, planId), op }
}
