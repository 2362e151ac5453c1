// Registreren: what somebody told at the door becomes a melding with its vragen, clocks and confirmation.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Kanaal } from '../contact/contact.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { type Klokloop, klokkenBijMelding, klokloop } from '../termijn/klokken.ts'
import type { Leefgebied, Melder, Melding, Onveilig, Urgentie, Vraag } from './melding.ts'
import { wetBij } from './melding.ts'

export type Weigering =
  | 'leefgebied_ontbreekt'
  | 'toelichting_onveilig_ontbreekt'
  | 'melder_ontbreekt'
  | 'reden_tweede_dossier_ontbreekt'
  | 'u_heeft_geen_team'
  | 'datum_buiten_kalender'

export type Invoer = {
  readonly kanaal: Kanaal
  readonly melder: Melder
  readonly melderNaam: string | undefined
  readonly melderTelefoon: string | undefined
  readonly woorden: string
  readonly leefgebieden: readonly Leefgebied[]
  readonly urgentie: Urgentie
  readonly onveilig: Onveilig
  readonly onveiligToelichting: string | undefined
  readonly isBedreigend: boolean
  /** Add to the running plan (the default), or start a second file with a reason. */
  readonly bijLopendPlan: boolean
  readonly redenTweedeDossier: string | undefined
}

export type Feiten = {
  readonly nu: Date
  readonly nieuwId: () => string
  /** The resident, or undefined when anonymous. */
  readonly inwoner:
    | { readonly id: string; readonly huishoudenId: string; readonly leeftijd: number | undefined }
    | undefined
  /** The running plan of the household, if any. */
  readonly planId: string | undefined
  /** Their file begins with this; a reason says why it is nobody who was found. */
  readonly isNieuw: boolean
}

export type Registratie = { readonly melding: Melding; readonly termijnen: readonly Klokloop[] }

/** Why this melding cannot be registered as it was typed, if so. */
export function weigering(
  door: Medewerker,
  invoer: Invoer,
  planId: string | undefined,
): Weigering | undefined {
  if (door.teams.length === 0) return 'u_heeft_geen_team'
  if (invoer.leefgebieden.length === 0) return 'leefgebied_ontbreekt'
  if (invoer.melder !== 'inwoner_zelf' && !invoer.melderNaam) return 'melder_ontbreekt'
  if (invoer.onveilig === 'ja' && !invoer.onveiligToelichting) return 'toelichting_onveilig_ontbreekt'
  // One household, one plan: beside a running plan a second file needs a reason (product.md, "Already known").
  if (planId && !invoer.bijLopendPlan && !invoer.redenTweedeDossier) return 'reden_tweede_dossier_ontbreekt'
  return undefined
}

export function registreren(
  door: Medewerker,
  invoer: Invoer,
  feiten: Feiten,
): Result<Registratie, Weigering> {
  const reason = weigering(door, invoer, feiten.planId)
  if (reason) return refused(reason)
  const vragen = invoer.leefgebieden.map((leefgebied): Vraag => {
    return { id: feiten.nieuwId(), leefgebied, wet: wetBij(leefgebied, feiten.inwoner?.leeftijd) }
  })
  const termijnen = startKlokken(vragen, invoer, datumInAmsterdam(feiten.nu))
  if (!termijnen.ok) return termijnen
  return done({ melding: meldingVan(door, invoer, feiten, vragen), termijnen: termijnen.value })
}

function meldingVan(door: Medewerker, invoer: Invoer, feiten: Feiten, vragen: readonly Vraag[]): Melding {
  const team = door.teams[0] as Medewerker['teams'][number]
  const isZelf = invoer.melder === 'inwoner_zelf'
  const isErbij = feiten.planId !== undefined && invoer.bijLopendPlan
  return {
    id: feiten.nieuwId(),
    ontvangenOp: feiten.nu,
    deur: team.deur,
    kanaal: invoer.kanaal,
    status: 'ontvangen',
    melder: invoer.melder,
    melderNaam: isZelf ? undefined : invoer.melderNaam,
    melderTelefoon: isZelf ? undefined : invoer.melderTelefoon,
    inwonerId: feiten.inwoner?.id,
    huishoudenId: feiten.inwoner?.huishoudenId,
    woorden: invoer.woorden,
    urgentie: invoer.urgentie,
    onveilig: invoer.onveilig,
    onveiligToelichting: invoer.onveilig === 'ja' ? invoer.onveiligToelichting : undefined,
    isBedreigend: invoer.isBedreigend,
    teamId: team.id,
    planId: isErbij ? feiten.planId : undefined,
    redenTweedeDossier: !isErbij && (feiten.planId || feiten.isNieuw) ? invoer.redenTweedeDossier : undefined,
    vragen,
  }
}

/** One clock per wet, from the day the melding came in at any door (domain.md, Clocks). */
export function startKlokken(
  vragen: readonly Pick<Vraag, 'wet'>[],
  { isBedreigend, urgentie }: Pick<Invoer, 'isBedreigend' | 'urgentie'>,
  begin: Datum,
): Result<Klokloop[], Weigering> {
  const lopen: Klokloop[] = []
  const wetten = [...new Set(vragen.map((v) => v.wet))]
  const isSpoed = urgentie === 'spoed'
  for (const klok of klokkenBijMelding(wetten, { op: begin, isBedreigend, isSpoed })) {
    const loop = klokloop(klok, begin)
    if (!loop) return refused('datum_buiten_kalender')
    lopen.push(loop)
  }
  return done(lopen)
}
