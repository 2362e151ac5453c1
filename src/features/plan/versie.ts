// A versie: the plan as the resident was given it to read, word for word; which one holds, and since when.

import type { Afspraak } from './afspraak.ts'
import type { Belofte } from './maken.ts'
import type { Doel } from './plan.ts'

/** What people say yes to. */
export type Inhoud = {
  readonly eigenWoorden: string
  readonly doelen: readonly Doel[]
  readonly afspraken: readonly (Belofte & { readonly id: string })[]
}

/** Only what people say yes to: how a doel or promise went is not part of a versie. */
export const inhoudVan = (
  eigenWoorden: string,
  doelen: readonly Doel[],
  afspraken: readonly Afspraak[],
): Inhoud => ({
  eigenWoorden,
  doelen: doelen.map((d) => ({
    id: d.id,
    inwonerId: d.inwonerId,
    leefgebied: d.leefgebied,
    wet: d.wet,
    woorden: d.woorden,
    waarom: d.waarom,
    startScore: d.startScore,
    streefScore: d.streefScore,
  })),
  afspraken: afspraken.map((a) => ({
    id: a.id,
    doelId: a.doelId,
    van: a.van,
    wie: a.wie,
    medewerkerId: a.medewerkerId,
    inwonerId: a.inwonerId,
    wat: a.wat,
    voorDatum: a.voorDatum,
  })),
})

/** A versie to compare; without a moment it is the plan as it stands now. */
export type Keuze = {
  readonly nr: string
  readonly inhoud: Inhoud
  readonly gedeeldOp: Date | undefined
  readonly vastgesteldOp: Date | undefined
}
export type Gekozen<K extends Keuze> = { readonly oud: K; readonly nieuw: K }

/** The two that were asked for; otherwise the newest with the one before it. `keuzes` holds the newest first. */
export function kiesVersies<K extends Keuze>(
  keuzes: readonly K[],
  gevraagd: { readonly oud: string | null; readonly nieuw: string | null },
): Gekozen<K> | undefined {
  const vind = (nr: string | null) => keuzes.find((keuze) => keuze.nr === nr)
  const nieuw = vind(gevraagd.nieuw) ?? keuzes[0]
  const oud = vind(gevraagd.oud) ?? keuzes[1]
  return oud && nieuw && { oud, nieuw }
}
