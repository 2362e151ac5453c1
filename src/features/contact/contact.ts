// A contact: one contact, light or within a case, at one of our doors.

import { done, type Result, refused } from '../../platform/result.ts'
import { type Datum, datumInAmsterdam, momentInAmsterdam } from '../termijn/datum.ts'

/** The channels of the audit's table (4.1.2), and ours: balie, brief, website, verwijzer, huisbezoek. */
export const kanalen = [
  'telefoon',
  'spreekuur',
  'e_mail',
  'balie',
  'contact_individueel',
  'huisbezoek',
  'brief',
  'website',
  'verwijzer',
  'overig',
] as const
export type Kanaal = (typeof kanalen)[number]

export type DagWeigering = 'dag_komt_nog' | 'dag_voor_het_begin' | 'na_het_overlijden'

/** Since when there was something to have contact about; absent for a contact that stands alone. */
type Feiten = {
  readonly nu: Date
  readonly sinds?: Date | undefined
  /** When the contact was with this inwoner, the day they died, if they did. */
  readonly overledenOp?: Datum | undefined
}

/**
 * The moment of the contact: now when it was today or nothing was said, else noon of its day, and never before what it is about began.
 * Refused when it was with somebody who had died before: with whom it was, then, is not what was said.
 */
export function momentVan(
  dag: Datum | undefined,
  { nu, sinds, overledenOp }: Feiten,
): Result<{ op: Date; dag: Datum }, DagWeigering> {
  const vandaag = datumInAmsterdam(nu)
  if (overledenOp !== undefined && (dag ?? vandaag) > overledenOp) return refused('na_het_overlijden')
  if (dag === undefined || dag === vandaag) return done({ op: nu, dag: vandaag })
  if (dag > vandaag) return refused('dag_komt_nog')
  if (sinds && dag < datumInAmsterdam(sinds)) return refused('dag_voor_het_begin')
  const middag = momentInAmsterdam(dag, '12:00')
  return done({ op: sinds && middag < sinds ? sinds : middag, dag })
}
