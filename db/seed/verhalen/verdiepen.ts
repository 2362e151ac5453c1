// What makes a plan the resident's own: the eigen plan, the own picture, and who of the family reads along.

import { eigenPlanInleveren } from '../../../src/features/eigenplan/commands.ts'
import type { Soort } from '../../../src/features/eigenplan/eigenplan.ts'
import type { Medewerker } from '../../../src/features/medewerker/medewerker.ts'
import { gezondheidsbeeldTekenen } from '../../../src/features/plan/gezondheidsbeeld.commands.ts'
import type { Punten } from '../../../src/features/plan/gezondheidsbeeld.ts'
import { planOpenstellen } from '../../../src/features/plan/lezer.commands.ts'
import { datumInAmsterdam } from '../../../src/features/termijn/datum.ts'
import { versieVan, type Zaak } from './stappen.ts'
import type { Verteller } from './verteller.ts'

const vandaag = (v: Verteller) => datumInAmsterdam(v.ctx.clock.now())

/** Hands in an eigen plan today: of an adult, or of a family with a child. */
export const leverIn = (
  v: Verteller,
  door: Medewerker,
  { meldingId }: Zaak,
  { tekst, soort = 'persoonlijk_plan' }: { readonly tekst: string; readonly soort?: Soort },
): Promise<unknown> => {
  const invoer = { soort, ingeleverdOp: vandaag(v), tekst }
  return v.gedaan(eigenPlanInleveren(v.ctx, door, { meldingId, versie: 0, sleutel: v.sleutel(), invoer }))
}

/** Says today on six points how it goes. */
export const teken = (
  v: Verteller,
  door: Medewerker,
  o: { planId: string; inwonerId: string; punten: Punten; toelichting: string },
): Promise<unknown> => {
  const { planId, inwonerId, punten, toelichting } = o
  const invoer = { inwonerId, op: vandaag(v), punten, toelichting }
  const verzoek = { planId, sleutel: v.sleutel(), welk: undefined, beeldversie: undefined, invoer }
  return v.gedaan(gezondheidsbeeldTekenen(v.ctx, door, verzoek))
}

/** Shares the words on top, or one doel, with these people. */
export async function deel(
  v: Verteller,
  door: Medewerker,
  o: { planId: string; doelId?: string; met: readonly string[] },
): Promise<void> {
  const { planId, doelId, met } = o
  const versie = await versieVan(v, 'plan', planId)
  await v.gedaan(
    planOpenstellen(v.ctx, door, { planId, versie, sleutel: v.sleutel(), doelId, inwonerIds: met }),
  )
}
