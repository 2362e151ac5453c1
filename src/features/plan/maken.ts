// Maken: an afspraak says what, who, and before which day.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Afspraak, Van } from './afspraak.ts'
import { isPossible, type Plan, volgendeVersie } from './plan.ts'

export type Weigering =
  | 'plan_afgesloten'
  | 'wie_ontbreekt'
  | 'wie_dubbel'
  | 'datum_voorbij'
  | 'doel_niet_gevonden'

export type Invoer = {
  readonly wat: string
  readonly van: Van
  readonly wie: string | undefined
  readonly medewerkerId: string | undefined
  /** Somebody of the household or near it. */
  readonly inwonerId?: string | undefined
  readonly voorDatum: Datum
  readonly doelId: string | undefined
}
export type Feiten = {
  readonly vandaag: Datum
  readonly doelIds: readonly string[]
  /** The colleagues to choose from. */
  readonly collegas: readonly { readonly id: string; readonly naam: string }[]
  /** Who can promise by name: whose plan it is first, for when no name was typed. */
  readonly mensen: readonly { readonly id: string; readonly naam: string }[]
}
/** What is promised, by whom and for when. */
export type Belofte = Omit<Afspraak, 'id' | 'status' | 'reden' | 'betwisting'>

/** The afspraak as it will stand; also for one that is changed. */
export function lees(invoer: Invoer, feiten: Feiten): Result<Belofte, Weigering> {
  // Or what one of us promised would stand as a promise of the inwoner.
  if (invoer.van !== 'medewerker' && invoer.medewerkerId !== undefined) return refused('wie_dubbel')
  const collega =
    invoer.van === 'medewerker' ? feiten.collegas.find(({ id }) => id === invoer.medewerkerId) : undefined
  const mens = mensVan(invoer, feiten)
  const wie =
    collega?.naam ?? mens?.naam ?? invoer.wie ?? (invoer.van === 'inwoner' ? 'De inwoner' : undefined)
  if (wie === undefined) return refused('wie_ontbreekt')
  if (invoer.voorDatum < feiten.vandaag) return refused('datum_voorbij')
  if (invoer.doelId !== undefined && !feiten.doelIds.includes(invoer.doelId))
    return refused('doel_niet_gevonden')
  const { wat, van, voorDatum, doelId } = invoer
  const wieIsHet = { wie, medewerkerId: collega?.id ?? null, inwonerId: mens?.id ?? null }
  return done({ wat, van, ...wieIsHet, voorDatum, doelId: doelId ?? null })
}

/** Who promises, when we know them; nobody typed is the resident whose plan it is. */
function mensVan({ van, wie, inwonerId }: Invoer, { mensen }: Feiten) {
  if (van !== 'inwoner' && van !== 'netwerk') return undefined
  if (inwonerId) return mensen.find(({ id }) => id === inwonerId)
  return van === 'inwoner' && !wie ? mensen[0] : undefined
}

export function maken(
  plan: Plan,
  invoer: Invoer,
  feiten: Feiten & { readonly id: string },
): Result<{ plan: Plan; afspraak: Afspraak }, Weigering> {
  if (!isPossible('maken', plan.status)) return refused('plan_afgesloten')
  const gelezen = lees(invoer, feiten)
  if (!gelezen.ok) return gelezen
  return done({
    plan: volgendeVersie(plan),
    afspraak: { ...gelezen.value, id: feiten.id, status: 'open', reden: null, betwisting: null },
  })
}
