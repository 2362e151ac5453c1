// Starten: support begins for one inwoner, under one wet, by one team, with a doel.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker, Wet } from '../medewerker/medewerker.ts'
import { type Datum, datumInAmsterdam } from '../termijn/datum.ts'
import { buitenKader, type Kadertoets } from './kader.ts'
import { vraagtMandaat } from './mandaat.ts'
import { pastWet, type Soort } from './traject.ts'

export type Weigering =
  | 'inwoner_ontbreekt'
  | 'vraag_niet_gevonden'
  | 'vraag_al_afgerond'
  | 'wet_past_niet_bij_soort'
  | 'wet_past_niet_bij_vraag'
  | 'niet_uw_team'
  | 'geen_mandaat'
  | 'inhoud_niet_te_zien'
  | 'geraadpleegd_ontbreekt'
  | 'raadpleeg_een_ander'
  | 'reden_kader_ontbreekt'

export type Invoer = {
  readonly soort: Soort
  readonly wet: Wet
  readonly inwonerId: string | undefined
  readonly vraagId: string | undefined
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
  readonly vraag: { readonly wet: Wet; readonly isOpen: boolean; readonly leefgebied: string } | undefined
  /** Reads what it comes from (L3): the melding of the vraag, or anything of the huishouden without a vraag. */
  readonly isInhoudTeZien: boolean
  /** Who can be consulted: professionals who work here today. */
  readonly collegaIds: readonly string[]
}

export type Traject = Omit<Invoer, 'inwonerId' | 'isVoorMij' | 'kader'> & {
  readonly id: string
  readonly inwonerId: string
  readonly huishoudenId: string
  readonly planId: string | undefined
  readonly leefgebied: string | undefined
  readonly behandelaarId: string | undefined
  readonly gestartOp: Date
  /** Only for short-term support. */
  readonly kader: Kadertoets | undefined
}

/** Why this traject cannot start as it was typed, if so. */
export function weigering(door: Medewerker, invoer: Invoer, feiten: Feiten): Weigering | undefined {
  if (!invoer.inwonerId || !feiten.ledenIds.includes(invoer.inwonerId)) return 'inwoner_ontbreekt'
  if (!door.teams.some(({ id }) => id === invoer.teamId)) return 'niet_uw_team'
  if (!pastWet(invoer.soort, invoer.wet)) return 'wet_past_niet_bij_soort'
  return (
    overDeVraag(invoer, feiten) ??
    overDeToegang(door, invoer, feiten) ??
    overHetKader(door, invoer, datumInAmsterdam(feiten.nu), feiten)
  )
}

function overDeVraag({ vraagId, wet }: Invoer, { vraag }: Feiten): Weigering | undefined {
  if (!vraagId) return undefined
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
  dag: Datum,
  { collegaIds }: Feiten,
): Weigering | undefined {
  if (soort !== 'kortdurend') return undefined
  // Audit 4.1.2: consulted with a colleague before it starts.
  if (!kader.geraadpleegdId || !collegaIds.includes(kader.geraadpleegdId)) return 'geraadpleegd_ontbreekt'
  if (kader.geraadpleegdId === door.id) return 'raadpleeg_een_ander'
  return buitenKader(kader, dag).length > 0 && !kader.reden ? 'reden_kader_ontbreekt' : undefined
}

export function starten(door: Medewerker, invoer: Invoer, feiten: Feiten): Result<Traject, Weigering> {
  const reason = weigering(door, invoer, feiten)
  if (reason) return refused(reason)
  const { isVoorMij, kader, inwonerId, ...rest } = invoer
  return done({
    ...rest,
    id: feiten.id,
    inwonerId: inwonerId as string,
    huishoudenId: feiten.huishoudenId,
    planId: feiten.planId,
    leefgebied: feiten.vraag?.leefgebied,
    behandelaarId: isVoorMij ? door.id : undefined,
    gestartOp: feiten.nu,
    kader: invoer.soort === 'kortdurend' ? kader : undefined,
  })
}
