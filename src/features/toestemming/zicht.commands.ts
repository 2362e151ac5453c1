// May this reader see this item of the plan, and how far: a traject by its own grants or by leading the plan, a doel by the plan.

import type { Tx } from '../../platform/db.ts'
import { autorisatiesInHuishouden, type Verleend } from '../autorisatie/autorisatie.sql.ts'
import type { Allow } from '../autorisatie/decide.ts'
import { beslisOver } from '../autorisatie/drager.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { leeftijdVan, type Regie, regieVan } from './regie.commands.ts'
import { ontbreekt } from './stem.ts'
import type { ItemRij } from './toestemming.sql.ts'

export type Zicht = {
  readonly verleend: readonly Verleend[]
  readonly isGeheim: boolean
  readonly regie: Regie
  readonly nu: Date
}

/** What this reader holds in the household, and what the inwoner put in the plan they lead. */
export const zichtIn = async (tx: Tx, door: Medewerker, huishoudenId: string, nu: Date): Promise<Zicht> => ({
  verleend: await autorisatiesInHuishouden(tx, door, huishoudenId, nu),
  isGeheim: await isGeheimOp(tx, { huishoudenId }),
  regie: await regieVan(tx, door, huishoudenId, nu),
  nu,
})

type Item = Pick<ItemRij, 'soort' | 'id' | 'planId' | 'teamId' | 'wet' | 'geboortedatum' | 'toestemmingen'>

/** Undefined when there is nothing to see; of a doel of another wet than the grants name only what the inwoner opened (plan.ts). */
export function besluitOver(door: Medewerker, zicht: Zicht, item: Item): Allow | undefined {
  const isTraject = item.soort === 'traject'
  const drager = {
    meldingId: null,
    planId: isTraject ? null : item.planId,
    trajectId: isTraject ? item.id : null,
  }
  if (!isTraject && !isOpengesteld(zicht, item)) return undefined
  return beslisOver(door, zicht, { ...drager, teamId: item.teamId, wet: item.wet })
}

function isOpengesteld(
  { verleend, nu }: Zicht,
  { planId, wet, geboortedatum, toestemmingen }: Item,
): boolean {
  const vandaag = datumInAmsterdam(nu)
  const leeftijd = leeftijdVan({ geboortedatum }, vandaag)
  const heeftJa = ontbreekt(leeftijd, toestemmingen, vandaag).length === 0
  return verleend.some((a) => a.planId === planId && (a.wet === 'geen' || a.wet === wet || heeftJa))
}
