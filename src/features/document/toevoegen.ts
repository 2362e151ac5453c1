// Toevoegen: a file becomes a document when it is what it says it is, and who adds it may see the thing it belongs to.

import { leesBestandsnaam, type NaamWeigering } from '../../platform/bestandsnaam.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { typeVan, type Vorm } from '../../platform/vorm.ts'

/** What arrived; `vorm` is absent when it was thrown away at the door. */
export type Gekomen = {
  readonly naam: string
  readonly bytes: number
  readonly isTeGroot: boolean
  readonly vorm: Vorm | undefined
}
export type Gekeurd = { readonly naam: string; readonly mime: string }
export type KeurWeigering =
  | NaamWeigering
  | 'bestand_ontbreekt'
  | 'bestand_leeg'
  | 'bestand_te_groot'
  | 'soort_niet_toegestaan'
  | 'naam_past_niet'

/** Is this a file we take in: by its name, its size and its bytes, which must agree. */
export function keur(gekomen: Gekomen | undefined): Result<Gekeurd, KeurWeigering> {
  if (!gekomen) return refused('bestand_ontbreekt')
  const gelezen = leesBestandsnaam(gekomen.naam)
  if (!gelezen.ok) return gelezen
  if (gekomen.isTeGroot) return refused('bestand_te_groot')
  if (!gekomen.vorm) return refused('bestand_ontbreekt')
  if (gekomen.bytes === 0) return refused('bestand_leeg')
  const type = typeVan(gekomen.vorm)
  if (!type) return refused('soort_niet_toegestaan')
  if (!type.extensies.includes(gelezen.value.extensie)) return refused('naam_past_niet')
  return done({ naam: gelezen.value.naam, mime: type.mime })
}

export type Weigering = 'drager_ontbreekt' | 'niet_te_behandelen' | 'niveau_te_hoog' | 'persoon_onbekend'

type Feiten = {
  /** May this medewerker work on the thing it belongs to; undefined when it is not there for them. */
  readonly magBehandelen: boolean | undefined
  /** Do they see that thing as far as the document is closed? */
  readonly magOpenen: boolean
  readonly ledenIds: readonly string[]
}

/** May it hang there, about this person, as closed as asked. */
export function toevoegen(
  inwonerId: string | undefined,
  { magBehandelen, magOpenen, ledenIds }: Feiten,
): Result<{ inwonerId: string | undefined }, Weigering> {
  if (magBehandelen === undefined) return refused('drager_ontbreekt')
  if (!magBehandelen) return refused('niet_te_behandelen')
  // Who adds it must be able to open it again.
  if (!magOpenen) return refused('niveau_te_hoog')
  if (inwonerId !== undefined && !ledenIds.includes(inwonerId)) return refused('persoon_onbekend')
  return done({ inwonerId })
}
