// Hervatten: what was asked is there, so the term runs again from that day (Awb 4:15 lid 1 and 4).

import { done, type Result, refused } from '../../platform/result.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import type { Datum } from '../termijn/datum.ts'
import { herrekenen } from '../termijn/herrekenen.ts'
import { loopVan, type NietNu, nietNu, type Stand } from './uitstel.ts'

export type Weigering =
  | NietNu
  | 'pauze_onbekend'
  | 'al_hervat'
  | 'dag_voor_verzoek'
  | 'dag_in_toekomst'
  | 'datum_buiten_kalender'

export type Hervat = { readonly pauzeId: string; readonly tot: Datum; readonly einddatum: Datum }

/** The pause ends on the day it was complete; after the time given it had ended by itself on the last day of that time. */
export function hervatten(
  t: Stand,
  door: Pick<Medewerker, 'mandaten'>,
  { pauzeId, op }: { readonly pauzeId: string; readonly op: Datum },
  vandaag: Datum,
): Result<Hervat, Weigering> {
  const reason = nietNu(t, door)
  if (reason) return refused(reason)
  const pauze = t.pauzes.find(({ id }) => id === pauzeId)
  if (!pauze) return refused('pauze_onbekend')
  if (pauze.tot !== null) return refused('al_hervat')
  if (op < pauze.na) return refused('dag_voor_verzoek')
  if (op > vandaag) return refused('dag_in_toekomst')
  const tot = op < pauze.uiterlijk ? op : pauze.uiterlijk
  const pauzes = t.pauzes.map((p) => (p.id === pauzeId ? { ...p, tot } : p))
  const berekend = herrekenen(loopVan({ ...t, pauzes }))
  if (!berekend.ok) return refused('datum_buiten_kalender')
  return done({ pauzeId, tot, einddatum: berekend.value.einddatum })
}
