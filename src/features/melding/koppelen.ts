// Koppelen: it becomes known who the anonymous resident of a melding was, and what changes with that.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Wet } from '../medewerker/medewerker.ts'
import { type Leefgebied, type NietNu, nietNu, type Status, wetBij } from './melding.ts'

export type Weigering = NietNu | 'niet_uw_melding' | 'inwoner_al_bekend' | 'reden_tweede_dossier_ontbreekt'

export type Gekoppeld = {
  readonly planId: string | undefined
  readonly redenTweedeDossier: string | undefined
  /** The vragen that fall under another wet now that the age is known. */
  readonly anders: readonly { readonly id: string; readonly wet: Wet }[]
}

type Anoniem = {
  readonly status: Status
  readonly inwonerId: string | null
  readonly magBehandelen: boolean
  readonly isGescreend: boolean
  readonly vragen: readonly { readonly id: string; readonly leefgebied: Leefgebied; readonly wet: Wet }[]
}

type Feiten = {
  readonly leeftijd: number | undefined
  /** The running plan of the household, if any. */
  readonly planId: string | undefined
  readonly isNieuw: boolean
  readonly bijLopendPlan: boolean
  readonly redenTweedeDossier: string | undefined
}

/** Why nobody can be named now, if so. */
export function weigering(m: Omit<Anoniem, 'vragen'>): Weigering | undefined {
  if (m.inwonerId !== null) return 'inwoner_al_bekend'
  return nietNu('koppelen', m.status) ?? (m.magBehandelen ? undefined : 'niet_uw_melding')
}

/** The melding of a resident who was anonymous; the same choice about a running plan as at the door. */
export function koppelen(melding: Anoniem, feiten: Feiten): Result<Gekoppeld, Weigering> {
  const reason = weigering(melding)
  if (reason) return refused(reason)
  const { planId, isNieuw, bijLopendPlan, redenTweedeDossier } = feiten
  if (planId && !bijLopendPlan && !redenTweedeDossier) return refused('reden_tweede_dossier_ontbreekt')
  // Once screened, the wet is what the consulent says.
  const anders = melding.isGescreend
    ? []
    : melding.vragen
        .map(({ id, leefgebied, wet }) => ({ id, wet: wetBij(leefgebied, feiten.leeftijd), was: wet }))
        .filter(({ wet, was }) => wet !== was)
        .map(({ id, wet }) => ({ id, wet }))
  return done({
    planId: bijLopendPlan ? planId : undefined,
    redenTweedeDossier: isNieuw || (planId && !bijLopendPlan) ? redenTweedeDossier : undefined,
    anders,
  })
}
