// Starten: support begins for one inwoner, under one wet, by one team, with a doel.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import type { Leefgebied } from '../melding/melding.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import type { Kaderantwoord, Kadertoets } from './kader.ts'
import { type Kaderweigering, kaderantwoorden, kaderweigering } from './kadertoets.ts'
import { vraagtMandaat } from './mandaat.ts'
import { groepVan, pastWet, type Soort } from './traject.ts'

export type Weigering =
  | 'inwoner_ontbreekt'
  | 'vraag_niet_gevonden'
  | 'vraag_al_afgerond'
  | 'wet_past_niet_bij_soort'
  | 'wet_past_niet_bij_vraag'
  | 'leefgebied_ontbreekt'
  | 'niet_uw_team'
  | 'geen_mandaat'
  | 'inhoud_niet_te_zien'
  | Kaderweigering

export type Invoer = {
  readonly soort: Soort
  readonly wet: Wet
  readonly inwonerId: string | undefined
  readonly vraagId: string | undefined
  /** What it is about, when no vraag says so. */
  readonly leefgebied: Leefgebied | undefined
  /** Zelfredzaamheid on that leefgebied now. */
  readonly startScore: number | undefined
  readonly doel: string
  readonly teamId: string
  /** I treat it; otherwise it waits in the team to be taken. */
  readonly isVoorMij: boolean
  readonly kader: Kadertoets
}

export type Feiten = {
  readonly id: string
  readonly nu: Date
  readonly huishoudenId: string
  readonly planId: string | undefined
  readonly ledenIds: readonly string[]
  /** The vraag, when one was named and this medewerker may see it. */
  readonly vraag: { readonly wet: Wet; readonly isOpen: boolean; readonly leefgebied: Leefgebied } | undefined
  /** Reads what it comes from (L3): the melding of the vraag, or anything of the huishouden without a vraag. */
  readonly isInhoudTeZien: boolean
  /** Who can be consulted: professionals who work here today. */
  readonly collegaIds: readonly string[]
  /** How many contacts somebody may have today before a decision is asked. */
  readonly contactgrens: number
}

/** The frames as they are kept with the traject. */
export type Kaderstuk = {
  readonly antwoorden: readonly Kaderantwoord[]
  readonly geraadpleegdId: string
  readonly geraadpleegdOp: Datum
  readonly regisseurId: string | undefined
}

export type Traject = Omit<Invoer, 'inwonerId' | 'isVoorMij' | 'kader'> & {
  readonly id: string
  readonly inwonerId: string
  readonly huishoudenId: string
  readonly planId: string | undefined
  readonly behandelaarId: string | undefined
  readonly gestartOp: Date
  /** Only where the watch on return is kept; the rest has no grens. */
  readonly contactgrens: number | undefined
  /** Only for short-term support. */
  readonly kader: Kaderstuk | undefined
}

/** Why this traject cannot start as it was typed, if so. */
export function weigering(door: Medewerker, invoer: Invoer, feiten: Feiten): Weigering | undefined {
  if (!invoer.inwonerId || !feiten.ledenIds.includes(invoer.inwonerId)) return 'inwoner_ontbreekt'
  if (!door.teams.some(({ id }) => id === invoer.teamId)) return 'niet_uw_team'
  if (!pastWet(invoer.soort, invoer.wet)) return 'wet_past_niet_bij_soort'
  return (
    overDeVraag(invoer, feiten) ?? overDeToegang(door, invoer, feiten) ?? overHetKader(door, invoer, feiten)
  )
}

function overDeVraag({ vraagId, wet, soort, leefgebied }: Invoer, { vraag }: Feiten): Weigering | undefined {
  // Coming back is seen per leefgebied (policy plan ch. 6): without one this support would never be watched, nor counted.
  if (!vraagId) return groepVan(soort) && !leefgebied ? 'leefgebied_ontbreekt' : undefined
  if (!vraag) return 'vraag_niet_gevonden'
  if (!vraag.isOpen) return 'vraag_al_afgerond'
  // One wet per traject (access.md 2.1); support without a legal base may answer any vraag.
  return wet === vraag.wet || wet === 'geen' ? undefined : 'wet_past_niet_bij_vraag'
}

/** A traject gives its behandelaar L4, so starting one may not be a way around the grants (access.md 2.2 and H5). */
function overDeToegang(
  door: Medewerker,
  { soort, wet }: Invoer,
  { isInhoudTeZien }: Feiten,
): Weigering | undefined {
  if (vraagtMandaat(soort, wet) && !door.mandaten.includes(wet)) return 'geen_mandaat'
  return isInhoudTeZien ? undefined : 'inhoud_niet_te_zien'
}

function overHetKader(
  door: Medewerker,
  { soort, kader }: Invoer,
  { nu, collegaIds }: Feiten,
): Weigering | undefined {
  if (soort !== 'kortdurend') return undefined
  return kaderweigering(kader, { doorId: door.id, dag: datumInAmsterdam(nu), collegaIds })
}

function kaderstuk({ soort, kader }: Invoer, dag: Datum): Kaderstuk | undefined {
  if (soort !== 'kortdurend' || !kader.geraadpleegdId) return undefined
  const { geraadpleegdId, geraadpleegdOp = dag, regisseurId } = kader
  return { antwoorden: kaderantwoorden(kader, dag), geraadpleegdId, geraadpleegdOp, regisseurId }
}

export function starten(door: Medewerker, invoer: Invoer, feiten: Feiten): Result<Traject, Weigering> {
  const reason = weigering(door, invoer, feiten)
  if (reason) return refused(reason)
  const { isVoorMij, inwonerId, ...rest } = invoer
  return done({
    ...rest,
    id: feiten.id,
    inwonerId: inwonerId as string,
    huishoudenId: feiten.huishoudenId,
    planId: feiten.planId,
    leefgebied: feiten.vraag?.leefgebied ?? invoer.leefgebied,
    behandelaarId: isVoorMij ? door.id : undefined,
    gestartOp: feiten.nu,
    contactgrens: groepVan(invoer.soort) && feiten.contactgrens,
    kader: kaderstuk(invoer, datumInAmsterdam(feiten.nu)),
  })
}
