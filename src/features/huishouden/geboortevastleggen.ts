// Geboorte vastleggen: the verwacht kind is there, with a name and a birth date, and becomes a person.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, plusWeken } from '../termijn/datum.ts'
import { type Bewoner, type Bewoning, bewonerVan } from './bewoning.ts'
import { kanOuderZijn } from './ouderschap.ts'

export type Weigering =
  | 'geen_verwacht_kind'
  | 'naam_ontbreekt'
  | 'geboorte_in_toekomst'
  | 'geboorte_past_niet'
  | 'ouder_geen_lid'
  | 'ouder_jonger'
  | 'ouder_te_jong'

export type Geborene = {
  readonly voornamen: string | undefined
  readonly voorvoegsel: string | undefined
  readonly geslachtsnaam: string | undefined
  readonly geboortedatum: Datum
  readonly ouderIds: readonly string[]
}
export type Geboorte = Geborene & { readonly inwonerId: string; readonly geslachtsnaam: string }

/** Further from the expected day than this it is another child, or a slip of the keyboard. */
const [vroeg, laat] = [-20, 5] as const

export function geboorteVastleggen(
  huis: Bewoning,
  kind: Geborene & { readonly inwonerId?: string | undefined },
  vandaag: Datum,
): Result<Geboorte, Weigering> {
  const verwacht = bewonerVan(huis, kind.inwonerId)
  if (!verwacht?.isVerwacht) return refused('geen_verwacht_kind')
  const { voornamen, geslachtsnaam, geboortedatum } = kind
  if (!voornamen || !geslachtsnaam) return refused('naam_ontbreekt')
  if (geboortedatum > vandaag) return refused('geboorte_in_toekomst')
  if (verwacht.geboortedatum && !past(geboortedatum, verwacht.geboortedatum))
    return refused('geboorte_past_niet')
  const ouders = kind.ouderIds.map((id) => bewonerVan(huis, id))
  if (ouders.some((ouder) => !ouder || ouder.isVerwacht)) return refused('ouder_geen_lid')
  if (ouders.some((ouder) => isJonger(ouder, geboortedatum))) return refused('ouder_jonger')
  if (ouders.some((ouder) => ouder && !kanOuderZijn(ouder, geboortedatum))) return refused('ouder_te_jong')
  return done({ ...kind, inwonerId: verwacht.inwonerId, geslachtsnaam })
}

const past = (geboren: Datum, verwacht: Datum): boolean =>
  geboren >= plusWeken(verwacht, vroeg) && geboren <= plusWeken(verwacht, laat)

const isJonger = (ouder: Bewoner | undefined, kind: Datum): boolean =>
  ouder?.geboortedatum != null && ouder.geboortedatum >= kind
