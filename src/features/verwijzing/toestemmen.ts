// Toestemmen: what the inwoner said about telling the verwijzer how it goes on; a no can come later, and holds at once.

import { done, type Result, refused } from '../../platform/result.ts'
import type { Datum } from '../termijn/datum.ts'
import type { Antwoord, Stand } from './verwijzing.ts'

export type Weigering = 'niet_te_behandelen' | 'antwoord_ontbreekt' | 'antwoord_in_toekomst'

export type Gezegd = { readonly toestemming: 'ja' | 'nee'; readonly antwoord: Antwoord }
export type Invoer = { readonly toestemming: 'ja' | 'nee'; readonly antwoord: Partial<Antwoord> }

export const weigering = (stand: Stand): Weigering | undefined =>
  stand.magBehandelen ? undefined : 'niet_te_behandelen'

/** Consent is a record: who answered, on which day, and how (AVG art. 7 lid 1). */
export function toestemmen(stand: Stand, invoer: Invoer, vandaag: Datum): Result<Gezegd, Weigering> {
  const reason = weigering(stand)
  if (reason) return refused(reason)
  const { door, op, wijze } = invoer.antwoord
  if (!door || !op || !wijze) return refused('antwoord_ontbreekt')
  if (op > vandaag) return refused('antwoord_in_toekomst')
  return done({ toestemming: invoer.toestemming, antwoord: { door, op, wijze } })
}
