// A plan made by acts through the front door: from a melding to a plan that runs.

import type { TestApp } from './app.ts'
import type { Client, Velden } from './client.ts'
import { type GemaakteMelding, idVan, maakGesprek } from './gesprek.ts'

export type GemaaktPlan = GemaakteMelding & {
  readonly gesprekId: string
  readonly planId: string
  /** The first doel, from what the gesprek found. */
  readonly doelId: string
}

/** Melding → gesprek → plan in concept, with one doel; `client` is a consulent such as Noor. */
export async function maakPlan(
  app: TestApp,
  client: Client,
  o: { melding?: Velden; verslag?: Velden } = {},
): Promise<GemaaktPlan> {
  const gesprek = await maakGesprek(app, client, o)
  const { huishoudenId, meldingId } = gesprek
  const planId = idVan(await client.post(`/werk/dossiers/${huishoudenId}/plan`, { meldingId }))
  const [doel] = await app.sql<{ id: string }>('select id from doel where plan_id = $1 order by volgorde', [
    planId,
  ])
  return { ...gesprek, planId, doelId: doel?.id ?? '' }
}

/** The versie that stands now, as the hidden field of every form carries it. */
export async function versieVan(app: TestApp, planId: string): Promise<string> {
  const [rij] = await app.sql<{ versie: number }>('select versie from plan where id = $1', [planId])
  return String(rij?.versie)
}

/** Sends a form of a plan with the versie that stands now; throws with the page's words when it is refused. */
export async function doe(app: TestApp, client: Client, pad: string, velden: Velden = {}): Promise<void> {
  const planId = /[0-9a-f-]{36}/.exec(pad)?.[0] ?? ''
  const antwoord = await client.post(pad, { versie: await versieVan(app, planId), ...velden })
  if (antwoord.status !== 303) throw new Error(`${pad} ${antwoord.status}: ${antwoord.tekst.slice(0, 1500)}`)
}

/** Shares the plan, records that the resident agrees, and makes who drew it up (this client) the procesregisseur. */
export async function maakKlaarVoorVaststelling(
  app: TestApp,
  client: Client,
  plan: GemaaktPlan,
): Promise<void> {
  const pad = `/werk/plannen/${plan.planId}`
  await doe(app, client, `${pad}/deling`)
  await doe(app, client, `${pad}/akkoord`, { inwonerId: plan.inwonerId, wijze: 'mondeling' })
  // Who asks themselves has said yes.
  const [door] = await app.sql<{ id: string }>('select opgesteld_door_id as id from plan where id = $1', [
    plan.planId,
  ])
  await doe(app, client, `${pad}/regie`, { laag: 'proces', medewerkerId: door?.id ?? '' })
}

/** A plan that runs. */
export async function maakLopendPlan(
  app: TestApp,
  client: Client,
  o: { melding?: Velden; verslag?: Velden } = {},
): Promise<GemaaktPlan> {
  const plan = await maakPlan(app, client, o)
  await maakKlaarVoorVaststelling(app, client, plan)
  await doe(app, client, `/werk/plannen/${plan.planId}/vaststelling`)
  return plan
}
