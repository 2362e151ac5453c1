// All SQL of grants; written by events only, each with the gebeurtenis that gave it.

import type { Tx } from '../../platform/db.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import type { Doel, Niveau } from './autorisatie.ts'

type Aan = { readonly medewerkerId: string } | { readonly teamId: string }
type Op = { readonly meldingId: string } | { readonly trajectId: string } | { readonly planId: string }
export type NieuweAutorisatie = Aan &
  Op & {
    readonly id: string
    readonly niveau: Exclude<Niveau, 'LX'>
    readonly wet: Wet
    readonly doel: Doel
    readonly grondslag: string
    readonly van: Date
    readonly gebeurtenisId: string
  }

export const insertAutorisaties = (
  tx: Tx,
  gemeenteId: number,
  grants: readonly NieuweAutorisatie[],
): Promise<unknown> =>
  tx
    .insertInto('autorisatie')
    .values(
      grants.map((a) => ({
        gemeente_id: gemeenteId,
        id: a.id,
        medewerker_id: 'medewerkerId' in a ? a.medewerkerId : null,
        team_id: 'teamId' in a ? a.teamId : null,
        melding_id: 'meldingId' in a ? a.meldingId : null,
        traject_id: 'trajectId' in a ? a.trajectId : null,
        plan_id: 'planId' in a ? a.planId : null,
        niveau: a.niveau,
        wet: a.wet,
        doel: a.doel,
        grondslag: a.grondslag,
        van: a.van,
        gebeurtenis_id: a.gebeurtenisId,
      })),
    )
    .execute()
