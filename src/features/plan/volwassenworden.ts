// Volwassen worden: per subject who does what by when, for a young person of sixteen and a half or older.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import { isPossible, type Plan } from './plan.ts'
import { isInOvergang, type Onderwerp, onderwerpen, type Stap } from './volwassenwording.ts'

export type Weigering =
  | 'plan_afgesloten'
  | 'inwoner_hoort_er_niet_bij'
  | 'niet_in_overgang'
  | 'onderwerp_niet_heel'

/** What was filled in of one subject; all of it, or nothing. */
type Invoer = Readonly<
  Partial<Record<Onderwerp, { wat: string; wie: string; voorDatum: Datum | undefined; isGeregeld: boolean }>>
>
type Jongere = { readonly geboortedatum: Datum | null }

/** Why this part is not for this person, if so. */
export function weigering(
  plan: Pick<Plan, 'status'>,
  jongere: Jongere | undefined,
  vandaag: Datum,
): Weigering | undefined {
  if (!isPossible('wijzigen', plan.status)) return 'plan_afgesloten'
  if (!jongere) return 'inwoner_hoort_er_niet_bij'
  return isInOvergang(jongere.geboortedatum, vandaag) ? undefined : 'niet_in_overgang'
}

/** The subjects that were filled in; one that stood there is not wiped, it is settled. */
export function volwassenWorden(
  plan: Pick<Plan, 'status'>,
  invoer: Invoer,
  feiten: {
    readonly jongere: Jongere | undefined
    readonly vandaag: Datum
    readonly stappen: readonly Stap[]
  },
): Result<readonly Stap[], Weigering> {
  const reason = weigering(plan, feiten.jongere, feiten.vandaag)
  if (reason) return refused(reason)
  const nieuw: Stap[] = []
  for (const onderwerp of onderwerpen) {
    const { wat = '', wie = '', voorDatum, isGeregeld = false } = invoer[onderwerp] ?? {}
    const stond = feiten.stappen.find((stap) => stap.onderwerp === onderwerp)
    if (!stond && wat === '' && wie === '' && !voorDatum && !isGeregeld) continue
    if (wat === '' || wie === '' || !voorDatum) return refused('onderwerp_niet_heel')
    nieuw.push({ onderwerp, wat, wie, voorDatum, isGeregeld, versie: (stond?.versie ?? 0) + 1 })
  }
  return done(nieuw)
}
