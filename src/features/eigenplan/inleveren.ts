// Inleveren: the resident hands in an eigen plan; seven days after the melding it may still come, and it still counts.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import type { EigenPlan } from './eigenplan.ts'

export type Weigering =
  | 'melding_gesloten'
  | 'ingeleverd_in_toekomst'
  | 'ingeleverd_voor_melding'
  | 'eigen_plan_ontbreekt'
  | 'inhoud_niet_te_zien'

type Melding = { readonly isOpen: boolean; readonly ontvangenOp: Datum; readonly magBehandelen: boolean }

/** Why nothing can be handed in with this melding now, if so. */
export function weigering({ isOpen, magBehandelen }: Melding): Weigering | undefined {
  if (!magBehandelen) return 'inhoud_niet_te_zien'
  return isOpen ? undefined : 'melding_gesloten'
}

/** `vorig` is the one of this soort that was handed in before: the new text replaces it. */
export function inleveren(
  melding: Melding,
  invoer: Pick<EigenPlan, 'soort' | 'ingeleverdOp' | 'tekst'>,
  feiten: { readonly vandaag: Datum; readonly vorig: EigenPlan | undefined; readonly nieuwId: string },
): Result<EigenPlan, Weigering> {
  const reason = weigering(melding)
  if (reason) return refused(reason)
  if (invoer.tekst === '') return refused('eigen_plan_ontbreekt')
  if (invoer.ingeleverdOp > feiten.vandaag) return refused('ingeleverd_in_toekomst')
  if (invoer.ingeleverdOp < melding.ontvangenOp) return refused('ingeleverd_voor_melding')
  const { vorig } = feiten
  return done({ ...invoer, id: vorig?.id ?? feiten.nieuwId, versie: (vorig?.versie ?? 0) + 1 })
}
