// Wijzigen: the next version of a row, from today or later; what the register said on a day that was stays.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import { type Inhoud, type Verwerking, velden } from './verwerking.ts'

export type Weigering =
  | 'intussen_gewijzigd'
  | 'dag_voorbij'
  | 'voor_vorige_versie'
  | 'eind_voor_begin'
  | 'niets_gewijzigd'

export type Invoer = Inhoud & { readonly van: Datum; readonly tot: Datum | null }

type Feiten = {
  /** The newest version there is. */
  readonly nieuwste: Verwerking
  /** The version the form was filled in from. */
  readonly vanVersie: number
  readonly vandaag: Datum
}

/** The version that is stored, or why not. */
export function wijzigen(
  o: Invoer,
  { nieuwste, vanVersie, vandaag }: Feiten,
): Result<Omit<Verwerking, 'door'>, Weigering> {
  if (vanVersie !== nieuwste.versie) return refused('intussen_gewijzigd')
  // A line of the log of yesterday keeps meaning what it meant (LDV).
  if (o.van < vandaag) return refused('dag_voorbij')
  if (nieuwste.van !== null && o.van < nieuwste.van) return refused('voor_vorige_versie')
  if (o.tot !== null && o.tot < o.van) return refused('eind_voor_begin')
  const isGelijk =
    velden.every((veld) => o[veld] === nieuwste[veld]) &&
    o.brpVelden === nieuwste.brpVelden &&
    o.tot === nieuwste.tot
  // Looking at what was given and finding it right is a version too: then somebody here stands for it.
  if (isGelijk && nieuwste.door !== null) return refused('niets_gewijzigd')
  return done({ ...o, code: nieuwste.code, versie: nieuwste.versie + 1 })
}
