// From the kitchen table to a plan that runs, as the consulent does it.

import {
  gesprekPlannen,
  gesprekVerslagVaststellen,
  gesprekVoeren,
} from '../../../src/features/gesprek/commands.ts'
import type { Bevinding } from '../../../src/features/gesprek/gesprek.ts'
import type { Medewerker } from '../../../src/features/medewerker/medewerker.ts'
import {
  planAkkoordVastleggen,
  planDelen,
  planVaststellen,
} from '../../../src/features/plan/akkoord.commands.ts'
import { afspraakMaken } from '../../../src/features/plan/inhoud.commands.ts'
import type { Invoer as Afspraak } from '../../../src/features/plan/maken.ts'
import { planOpstellen } from '../../../src/features/plan/opstellen.commands.ts'
import { regieAanbieden } from '../../../src/features/regie/aanbod.commands.ts'
import { datumInAmsterdam } from '../../../src/features/termijn/datum.ts'
import { versieVan, type Zaak } from './stappen.ts'
import type { Verteller } from './verteller.ts'

/** Plans a gesprek at home; answers its id. */
export async function plan(
  v: Verteller,
  door: Medewerker,
  zaak: Zaak,
  o: { op: Date; naaste?: string },
): Promise<string> {
  const invoer = {
    geplandOp: o.op,
    plaats: 'Thuis',
    metNaaste: o.naaste,
    metOco: false,
    metMedewerkerId: undefined,
  }
  const { huishoudenId, meldingId } = zaak
  const verzoek = {
    huishoudenId,
    meldingId,
    planId: undefined,
    trajectId: undefined,
    invoer,
    sleutel: v.sleutel(),
  }
  return (await v.gedaan(gesprekPlannen(v.ctx, door, verzoek))).gesprekId
}

/** What is written down at the table. */
export type Inhoud = {
  readonly eigenPlan: string
  readonly verslag: string
  readonly bevindingen: readonly Bevinding[]
}

/** Holds it now, and fixes the verslag at once. */
export async function voer(v: Verteller, door: Medewerker, id: string, inhoud: Inhoud): Promise<void> {
  const invoer = { ...inhoud, gevoerdOp: datumInAmsterdam(v.ctx.clock.now()) }
  const gevoerd = { id, versie: await versieVan(v, 'gesprek', id), sleutel: v.sleutel(), invoer }
  await v.gedaan(gesprekVoeren(v.ctx, door, gevoerd))
  const vast = { id, versie: await versieVan(v, 'gesprek', id), sleutel: v.sleutel(), invoer }
  await v.gedaan(gesprekVerslagVaststellen(v.ctx, door, vast))
}

/** Draws up the plan with these afspraken, takes the regie and shares it; answers its id. */
export async function stelOp(
  v: Verteller,
  door: Medewerker,
  zaak: Zaak,
  afspraken: readonly Afspraak[],
): Promise<string> {
  const { huishoudenId, meldingId } = zaak
  const { planId } = await v.gedaan(
    planOpstellen(v.ctx, door, { huishoudenId, meldingId, sleutel: v.sleutel() }),
  )
  const verzoek = async () => ({ planId, versie: await versieVan(v, 'plan', planId), sleutel: v.sleutel() })
  for (const invoer of afspraken) await v.gedaan(afspraakMaken(v.ctx, door, { ...(await verzoek()), invoer }))
  await v.gedaan(
    regieAanbieden(v.ctx, door, { planId, laag: 'proces', medewerkerId: door.id, sleutel: v.sleutel() }),
  )
  await v.gedaan(planDelen(v.ctx, door, await verzoek()))
  return planId
}

/** The resident says yes, and from now on the plan runs. */
export async function stelVast(
  v: Verteller,
  door: Medewerker,
  planId: string,
  inwonerId: string,
): Promise<void> {
  const verzoek = async () => ({ planId, versie: await versieVan(v, 'plan', planId), sleutel: v.sleutel() })
  const ja = { ...(await verzoek()), inwonerId, wijze: 'mondeling', toelichting: undefined } as const
  await v.gedaan(planAkkoordVastleggen(v.ctx, door, ja))
  await v.gedaan(planVaststellen(v.ctx, door, await verzoek()))
}
