// Pauzeren: a term stands still where the law allows it, from the day after the request (Awb 4:15, 7:10 lid 2).

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import { herrekenen } from '../termijn/herrekenen.ts'
import { type Grond, grondenVan, isVanafBrief } from './grond.ts'
import { klokVan, loopVan, type NietNu, nietNu, type Stand } from './uitstel.ts'

export type Weigering =
  | NietNu
  | 'niet_opschortbaar'
  | 'termijn_voorbij'
  | 'grond_past_niet'
  | 'toelichting_ontbreekt'
  | 'sinds_buiten_termijn'
  | 'uiterlijk_te_vroeg'
  | 'datum_buiten_kalender'

export type Invoer = {
  readonly grond: Grond
  /** What we ask, or why it cannot go on; it stands in the letter. */
  readonly toelichting: string
  /** The last day of the time given. */
  readonly uiterlijk: Datum
  /** Since when, where that was before today; a request by letter begins today. */
  readonly sinds: Datum | undefined
}

export type Gepauzeerd = {
  readonly grond: Grond
  readonly toelichting: string
  readonly na: Datum
  readonly uiterlijk: Datum
  /** The last day, if the whole time given is used. */
  readonly einddatum: Datum
}

/** Why it cannot stand still now, if so; on its last day the term is over (docs/decisions/0005, point 7). */
export function weigering(
  t: Stand,
  door: Pick<Medewerker, 'mandaten'>,
  vandaag: Datum,
): Weigering | undefined {
  if (grondenVan(klokVan(t)?.regel.opschortbaar ?? false).length === 0) return 'niet_opschortbaar'
  return nietNu(t, door) ?? (vandaag >= t.einddatum ? 'termijn_voorbij' : undefined)
}

export function pauzeren(
  t: Stand,
  door: Pick<Medewerker, 'mandaten'>,
  { grond, toelichting, uiterlijk, sinds }: Invoer,
  vandaag: Datum,
): Result<Gepauzeerd, Weigering> {
  const reason = weigering(t, door, vandaag)
  if (reason) return refused(reason)
  if (!grondenVan(klokVan(t)?.regel.opschortbaar ?? false).includes(grond)) return refused('grond_past_niet')
  if (toelichting.trim() === '') return refused('toelichting_ontbreekt')
  const na = isVanafBrief(grond) ? vandaag : (sinds ?? vandaag)
  if (na < t.begin || na > vandaag) return refused('sinds_buiten_termijn')
  if (uiterlijk <= vandaag) return refused('uiterlijk_te_vroeg')
  const loop = loopVan(t)
  const berekend = herrekenen({ ...loop, pauzes: [...loop.pauzes, { na, tot: uiterlijk }] })
  if (!berekend.ok) return refused('datum_buiten_kalender')
  return done({ grond, toelichting, na, uiterlijk, einddatum: berekend.value.einddatum })
}
