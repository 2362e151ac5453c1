// Aanbieden: somebody is asked to lead; the same act hands over a regie that still stands.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { weigering as weigeringOverdragen } from './overdragen.ts'
import { type AanTeBieden, openAanbod, type Regie, type RegiePlan, zittend } from './regie.ts'

export type Weigering =
  | 'plan_afgesloten'
  | 'aanbod_loopt'
  | 'niet_uw_regie'
  | 'verkeerde_status'
  | 'medewerker_ontbreekt'
  | 'kan_niet_leiden'
  | 'is_al_regisseur'

type Stand = { readonly plan: RegiePlan; readonly regies: readonly Regie[]; readonly laag: AanTeBieden }

/** Why this medewerker cannot offer this layer to anybody now, if so. */
export function weigering(stand: Stand, door: Medewerker): Weigering | undefined {
  if (stand.plan.status === 'afgesloten') return 'plan_afgesloten'
  if (openAanbod(stand.regies, stand.laag)) return 'aanbod_loopt'
  const regisseur = zittend(stand.regies, stand.laag)
  return regisseur && weigeringOverdragen(regisseur, door)
}

/**
 * The new regie: an offer, or at once accepted by who takes it upon himself.
 * `naar` is undefined when nobody was chosen; `kanLeiden` says whether that rol may lead at all.
 */
export function aanbieden(
  stand: Stand,
  door: Medewerker,
  naar: { readonly id: string; readonly kanLeiden: boolean } | undefined,
): Result<Regie, Weigering> {
  const reason = weigering(stand, door)
  if (reason) return refused(reason)
  if (!naar) return refused('medewerker_ontbreekt')
  if (!naar.kanLeiden) return refused('kan_niet_leiden')
  if (zittend(stand.regies, stand.laag)?.medewerkerId === naar.id) return refused('is_al_regisseur')
  return done({ laag: stand.laag, status: 'aangeboden', medewerkerId: naar.id, aangebodenDoorId: door.id })
}
