// Beantwoorden: a code is spent on one set of marks; the words that come with it go another way.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, jaarVan } from '../termijn/datum.ts'
import { type Antwoorden, type CodeStand, type Herkomst, kwartaalbegin, type Weg } from './ervaring.ts'

export type Weigering = 'code_onbekend' | 'al_geantwoord' | 'code_verlopen'
export type Invoer = { readonly antwoorden: Antwoorden; readonly toelichting: string | undefined }

/** Marks with where they count; `kwartaal` is all that is left of the moment. */
export type Antwoord = Herkomst & Antwoorden & { readonly weg: Weg; readonly kwartaal: Datum }
/** What somebody wrote: with the quarter and its end, and nothing that leads to the marks. */
export type Toelichting = {
  readonly kwartaal: Datum
  readonly toelichting: string
  readonly bewarenTot: Datum
}

/** Why this code cannot be spent, if so; who is not known and who is late are told apart, for a late code is no secret any more. */
export function weigering(code: CodeStand | undefined, vandaag: Datum): Weigering | undefined {
  if (!code) return 'code_onbekend'
  if (code.isGebruikt) return 'al_geantwoord'
  return code.verlooptOp <= vandaag ? 'code_verlopen' : undefined
}

export function beantwoorden(
  code: CodeStand | undefined,
  { antwoorden, toelichting }: Invoer,
  { weg, vandaag }: { readonly weg: Weg; readonly vandaag: Datum },
): Result<{ antwoord: Antwoord; toelichting: Toelichting | undefined }, Weigering> {
  const reden = weigering(code, vandaag)
  if (!code || reden) return refused(reden ?? 'code_onbekend')
  const { aanleiding, wet, teamId, kernId } = code
  const kwartaal = kwartaalbegin(vandaag)
  return done({
    antwoord: { aanleiding, wet, teamId, kernId, ...antwoorden, weg, kwartaal },
    toelichting: toelichting ? { kwartaal, toelichting, bewarenTot: eindeVan(kwartaal) } : undefined,
  })
}

/** Words are kept until the end of the year after; by then the survey of that year is published and learned from. */
const eindeVan = (kwartaal: Datum): Datum => `${jaarVan(kwartaal) + 2}-01-01` as Datum
