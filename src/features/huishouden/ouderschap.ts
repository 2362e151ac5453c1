// Ouderschap: who, by age, can be the mother or the other parent of a child of this day; a brother of fourteen is not asked.

import { type Datum, plusMaanden } from '../termijn/datum.ts'
import type { Bewoner } from './bewoning.ts'

type Mens = Pick<Bewoner, 'geboortedatum' | 'isVerwacht'>

/** Who is younger and becomes a parent all the same is laid down as a relatie, by who knows them. */
const jongste = 16
const oudsteMoeder = 60

/** Of whom the birth date is not known nobody can say. */
const isAl = (jaren: number, { geboortedatum }: Mens, dag: Datum): boolean | undefined =>
  geboortedatum === null ? undefined : plusMaanden(geboortedatum, 12 * jaren) <= dag

export const kanOuderZijn = (mens: Mens, dag: Datum): boolean =>
  !mens.isVerwacht && (isAl(jongste, mens, dag) ?? true)

export const kanMoederZijn = (mens: Mens, dag: Datum): boolean =>
  kanOuderZijn(mens, dag) && !isAl(oudsteMoeder + 1, mens, dag)
