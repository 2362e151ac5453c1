// Trekken: the yearly sample, as many as there is a reason for, and never more than there are.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, jaarVan, plusDagen, plusMaanden } from '../termijn/datum.ts'

export type Weigering =
  | 'omvang_ontbreekt'
  | 'al_getrokken'
  | 'meer_dan_er_zijn'
  | 'te_weinig_antwoordtijd'
  | 'te_lang_open'

export type Invoer = {
  readonly omvang: number | undefined
  readonly reden: string
  readonly antwoordenTot: Datum
}

export type Ronde = {
  readonly jaar: number
  readonly omvang: number
  readonly reden: string
  readonly antwoordenTot: Datum
}

/** People get at least three weeks; after half a year nobody knows what a mark is about. */
export function trekken(
  { omvang, reden, antwoordenTot }: Invoer,
  stand: { readonly vandaag: Datum; readonly kader: number; readonly isGetrokken: boolean },
): Result<Ronde, Weigering> {
  if (omvang === undefined) return refused('omvang_ontbreekt')
  if (stand.isGetrokken) return refused('al_getrokken')
  if (omvang > stand.kader) return refused('meer_dan_er_zijn')
  if (antwoordenTot < plusDagen(stand.vandaag, 21)) return refused('te_weinig_antwoordtijd')
  if (antwoordenTot > plusMaanden(stand.vandaag, 6)) return refused('te_lang_open')
  return done({ jaar: jaarVan(stand.vandaag), omvang, reden, antwoordenTot })
}

/** How many answers give a percentage a margin of five points at 95 % certainty, of this many people. */
export const genoeg = (kader: number): number => Math.ceil(384 / (1 + 383 / Math.max(1, kader)))

/** The code ends on the first of the month after the last day. */
export const eindeVanCode = (antwoordenTot: Datum): Datum =>
  plusMaanden(`${antwoordenTot.slice(0, 7)}-01` as Datum, 1)
