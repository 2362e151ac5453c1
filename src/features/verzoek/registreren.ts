// Registreren: writing down what somebody asks, when the law lets this person ask it (Wmo 2015 5.3.2, 5.3.5; Jeugdwet 7.3.15).

import { done, type Result, refused } from '../../platform/result.ts'
import { leesniveau } from '../autorisatie/lezing.ts'
import { leeftijdOp } from '../inwoner/inwoner.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Leesrecht } from '../vertegenwoordiging/leesrecht.ts'
import type { Kanaal, Soort, VerzoekWet } from './verzoek.ts'

export type Weigering =
  | 'inwoner_onbekend'
  | 'kind_onder_12'
  | 'niet_bevoegd'
  | 'kind_beslist_mee'
  | 'wet_ontbreekt'
  | 'dag_nog_niet'

export type Invoer = {
  readonly soort: Soort
  readonly wet: VerzoekWet | undefined
  readonly woorden: string
  readonly kanaal: Kanaal
  readonly ontvangenOp: Datum
  /** The child of twelve to sixteen, of whom it is, wants this too. */
  readonly wilKind: boolean
}

export type Geregistreerd = Omit<Invoer, 'wet'> & { readonly wet: VerzoekWet }

/** Of twelve to sixteen: a child decides along on what another asks for it (Jeugdwet 7.3.15). */
export function beslistMee(geboortedatum: Datum | null | undefined, vandaag: Datum): boolean {
  if (!geboortedatum) return false
  const leeftijd = leeftijdOp(vandaag, geboortedatum)
  return leeftijd >= 12 && leeftijd < 16
}

/** May this person ask this about this inwoner now? Reading is for a copy, acting for the other two. */
export function magVragen(
  recht: Leesrecht,
  { soort, wilKind }: Pick<Invoer, 'soort' | 'wilKind'>,
): Weigering | undefined {
  const { reden, lezing, handelt } = recht
  if (reden === 'overleden' || reden === 'nog_niet_geboren' || reden === 'leeftijd_onbekend')
    return 'inwoner_onbekend'
  if (reden === 'kind_onder_12') return 'kind_onder_12'
  if (!lezing || leesniveau(lezing) === undefined) return 'niet_bevoegd'
  if (soort === 'inzage') return undefined
  if (handelt === 'nee') return 'niet_bevoegd'
  return handelt === 'samen' && !wilKind ? 'kind_beslist_mee' : undefined
}

export function registreren(
  o: Invoer,
  { recht, vandaag }: { readonly recht: Leesrecht; readonly vandaag: Datum },
): Result<Geregistreerd, Weigering> {
  const nee = magVragen(recht, o)
  if (nee) return refused(nee)
  if (o.ontvangenOp > vandaag) return refused('dag_nog_niet')
  if (o.soort === 'vernietiging' && o.wet === undefined) return refused('wet_ontbreekt')
  return done({ ...o, wet: o.soort === 'vernietiging' ? (o.wet ?? 'geen') : 'geen' })
}
