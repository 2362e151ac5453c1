// Toestemming geven: what the inwoner said yes to, written down by who treats it.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, plusMaanden } from '../termijn/datum.ts'
import { stemVan } from './stem.ts'
import { type Door, isGeldig, type Toestemming, type Wijze } from './toestemming.ts'

export type Weigering =
  | 'niet_te_behandelen'
  | 'geen_plan'
  | 'is_gesloten'
  | 'is_geheim'
  | 'gever_ontbreekt'
  | 'gever_mag_niet'
  | 'al_gegeven'
  | 'antwoord_ontbreekt'
  | 'antwoord_in_toekomst'
  | 'tot_voorbij'
  | 'tot_te_ver'

export type Stand = {
  /** There is a plan that is not closed. */
  readonly heeftPlan: boolean
  readonly isOpen: boolean
  readonly isGeheim: boolean
  /** Reads the file of it (L3): who leads the plan writes no yes for the own eyes. */
  readonly magBehandelen: boolean
  readonly leeftijd: number | undefined
  readonly toestemmingen: readonly Toestemming[]
}
export type Gever = { readonly door: Door; readonly id: string | null }
export type Invoer = {
  readonly gever: Gever | undefined
  readonly wijze: Wijze | undefined
  readonly op: Datum | undefined
  readonly tot: Datum | undefined
}
export type Gegeven = Pick<Toestemming, 'gegevenDoor' | 'geverId' | 'wijze' | 'gegevenOp' | 'tot'>

/** Why nobody's yes can be written down here now, if so. */
export function weigering(stand: Stand): Weigering | undefined {
  if (!stand.heeftPlan) return 'geen_plan'
  if (!stand.isOpen) return 'is_gesloten'
  // Of who is geheim only who is named sees anything, so there is nothing to agree to (access.md H4).
  if (stand.isGeheim) return 'is_geheim'
  return stand.magBehandelen ? undefined : 'niet_te_behandelen'
}

/** The yes as it will stand; or the first thing that is in the way. */
export function geven(stand: Stand, invoer: Invoer, vandaag: Datum): Result<Gegeven, Weigering> {
  const { gever, wijze, op, tot } = invoer
  const reason = weigering(stand)
  if (reason) return refused(reason)
  if (!gever) return refused('gever_ontbreekt')
  if (!stemVan(gever.door, stand.leeftijd)) return refused('gever_mag_niet')
  if (!wijze || !op) return refused('antwoord_ontbreekt')
  if (op > vandaag) return refused('antwoord_in_toekomst')
  if (tot !== undefined && tot < vandaag) return refused('tot_voorbij')
  if (tot !== undefined && tot > plusMaanden(vandaag, 120)) return refused('tot_te_ver')
  const isDezelfde = (t: Toestemming) => t.gegevenDoor === gever.door && t.geverId === gever.id
  if (stand.toestemmingen.some((t) => isDezelfde(t) && isGeldig(t, vandaag))) return refused('al_gegeven')
  return done({ gegevenDoor: gever.door, geverId: gever.id, wijze, gegevenOp: op, tot: tot ?? null })
}
